package org.xuegui.ui.exam;

import java.time.Instant;

/** How far the last change of an answer is. */
sealed interface SaveState {

    /** Nothing was changed yet. */
    record Unchanged() implements SaveState {}

    /** Not on the disk yet. */
    record Pending() implements SaveState {}

    /** On the disk since then, and so is all before it. */
    record Saved(Instant at) implements SaveState {}

    /**
     * Could not be written, and waits in memory.
     *
     * @param count answers that wait
     * @param failure why
     */
    record Failed(int count, Throwable failure) implements SaveState {}
}
