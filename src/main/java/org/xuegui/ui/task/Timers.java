package org.xuegui.ui.task;

import java.time.Duration;

/** Calls something later, or again and again, on the toolkit's thread. */
public interface Timers {

    /** Calls once after this time, unless stopped before. */
    Timer after(Duration delay, Runnable action);

    /** Calls each time this time has passed, until stopped. */
    Timer every(Duration interval, Runnable action);

    /** A call to come. */
    interface Timer {

        /** Does nothing. */
        Timer NONE = () -> {};

        /** No more calls; without effect when there are none to come. */
        void stop();
    }
}
