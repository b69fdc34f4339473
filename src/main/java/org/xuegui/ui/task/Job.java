package org.xuegui.ui.task;

import java.util.function.Function;
import org.xuegui.base.task.Progress;

/**
 * What is to be done, and how.
 *
 * @param body the work itself
 * @param lane whose turn it waits for
 * @param isCancellable whether it watches the progress it is given
 */
record Job<T>(Function<Progress, T> body, Lane lane, boolean isCancellable) {

    /** Work of one lane runs one after another. */
    enum Lane {
        /** Short reading. */ READ,
        /** Writing. */ WRITE,
        /** Computing for seconds. */ COMPUTE
    }
}
