package org.xuegui.learning.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * One line of an attempt's log.
 *
 * @param at when, UTC
 * @param kind what happened
 * @param length how long, for gaps and absences; zero otherwise
 */
public record AttemptEvent(Instant at, Kind kind, Duration length) {

    /** What a log records. */
    public enum Kind {
        /** The program was started again and the sitting went on, after {@code length} without it. */ RESUMED,
        /** A step longer than 5 s: sleep, clock jump or freeze. */ GAP,
        /** The window lost the focus. */ FOCUS_LOST,
        /** The window got the focus back after {@code length}. */ FOCUS_REGAINED,
        /** The learner left the examination's screen. */ SCREEN_LEFT,
        /** The learner came back to it after {@code length}. */ SCREEN_BACK,
        /** Handed in by the learner. */ HANDED_IN,
        /** Handed in by itself at the end of the time. */ TIME_UP
    }

    public AttemptEvent {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(length, "length");
    }
}
