package org.xuegui.learning.exam;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Used time of an examination: counts from step to step while the program is open. A step longer than five seconds on
 * either clock (sleep, clock jump, freeze) counts as five seconds and is a gap. The wall clock shows a sleep that the
 * monotonic one misses; set back, it changes nothing. One caller at a time steps; anyone may read.
 */
final class UsedTime {

    /** Longest step that counts in full. */
    static final Duration LONGEST_STEP = Duration.ofSeconds(5);

    private final LongSupplier nanoTime;
    private final Clock clock;
    private final Duration limit;
    private volatile Duration used;
    private long lastNanos;
    private Instant lastInstant;

    /**
     * A clock that goes on from {@code used} now.
     *
     * @param limit the time allowed; used time never passes it
     * @param nanoTime monotonic nanoseconds such as {@link System#nanoTime}
     */
    UsedTime(Duration used, Duration limit, LongSupplier nanoTime, Clock clock) {
        this.nanoTime = Objects.requireNonNull(nanoTime, "nanoTime");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.limit = Objects.requireNonNull(limit, "limit");
        this.used = used.compareTo(limit) > 0 ? limit : used;
        this.lastNanos = nanoTime.getAsLong();
        this.lastInstant = clock.instant();
    }

    /** Counts the step since the last one; returns its length if it was a gap. */
    Optional<Duration> step() {
        long nanos = nanoTime.getAsLong();
        Instant instant = clock.instant();
        Duration monotonic = Duration.ofNanos(Math.max(0, nanos - lastNanos));
        Duration wall = Duration.between(lastInstant, instant);
        lastNanos = nanos;
        lastInstant = instant;
        Duration longer = wall.compareTo(monotonic) > 0 ? wall : monotonic;
        boolean isGap = longer.compareTo(LONGEST_STEP) > 0;
        Duration counted = isGap ? LONGEST_STEP : monotonic;
        Duration sum = used.plus(counted);
        used = sum.compareTo(limit) > 0 ? limit : sum;
        return isGap ? Optional.of(longer) : Optional.empty();
    }

    /** Used time as of the last step. */
    Duration used() {
        return used;
    }

    /** Time left as of the last step, never negative. */
    Duration remaining() {
        return limit.minus(used);
    }

    /** Whether nothing is left. */
    boolean isUp() {
        return remaining().isZero();
    }
}
