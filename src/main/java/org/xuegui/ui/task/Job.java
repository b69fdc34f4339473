package org.xuegui.ui.task;

import java.util.function.Function;
import org.xuegui.base.task.Progress;

/**
 * What is to be done, and how.
 *
 * @param body the work itself
 * @param isWrite whether it belongs on the writing thread
 * @param isCancellable whether it watches the progress it is given
 */
record Job<T>(Function<Progress, T> body, boolean isWrite, boolean isCancellable) {}
