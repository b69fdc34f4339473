/**
 * 培训管理: behind a passcode, the sections for quiz sets, examinations, learners, results and reported questions.
 * Imported by {@code app} alone; reaches other screens through {@code ui.route}.
 */
package org.xuegui.ui.trainer;
