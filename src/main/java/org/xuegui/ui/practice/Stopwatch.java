package org.xuegui.ui.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Measures the time a question was in view; stands still while it is not. */
final class Stopwatch {

    private final Clock clock;
    private Duration elapsed = Duration.ZERO;
    private Optional<Instant> since = Optional.empty();

    Stopwatch(Clock clock) {
        this.clock = clock;
    }

    /** Begins again from nothing. */
    void restart() {
        elapsed = Duration.ZERO;
        since = Optional.of(clock.instant());
    }

    /** Stands still. */
    void pause() {
        elapsed = elapsed();
        since = Optional.empty();
    }

    /** Goes on where it stood still. */
    void resume() {
        if (since.isEmpty()) {
            since = Optional.of(clock.instant());
        }
    }

    /** Time measured so far, never negative. */
    Duration elapsed() {
        Duration running = since.map(begin -> Duration.between(begin, clock.instant())).orElse(Duration.ZERO);
        return elapsed.plus(running.isNegative() ? Duration.ZERO : running);
    }
}
