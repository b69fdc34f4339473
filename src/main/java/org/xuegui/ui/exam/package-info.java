/**
 * 考试: the examinations on offer, composing one, the rules before it starts, the sitting with its answer sheet and
 * used time, and the result. The examination itself goes on in {@code RunningExamination}, outside the screen. Imported
 * by {@code app} alone.
 */
package org.xuegui.ui.exam;
