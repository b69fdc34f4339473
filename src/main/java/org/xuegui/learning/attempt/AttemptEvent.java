package org.xuegui.learning.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        /** Handed in by itself at the end of the time. */ TIME_UP,
        /** Handed in by itself at the end of the opening window. */ WINDOW_CLOSED,
        /** The trainer released key and explanations to the learner. */ RELEASED,
        /** The trainer took the release back. */ WITHDRAWN
    }

    /** Whether the trainer released what this log belongs to and did not take that back. */
    public static boolean isReleased(List<AttemptEvent> log) {
        return log.stream()
                .map(AttemptEvent::kind)
                .filter(kind -> kind == Kind.RELEASED || kind == Kind.WITHDRAWN)
                .reduce((before, after) -> after)
                .filter(Kind.RELEASED::equals)
                .isPresent();
    }

    /** Whether the sitting was handed in by itself. */
    public boolean isHandInByItself() {
        return kind == Kind.TIME_UP || kind == Kind.WINDOW_CLOSED;
    }

    public AttemptEvent {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(length, "length");
    }
}
