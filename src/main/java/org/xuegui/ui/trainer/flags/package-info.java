/**
 * 题目反馈: what learners reported of bad questions. Imported by {@code ui.trainer} alone.
 */
package org.xuegui.ui.trainer.flags;
