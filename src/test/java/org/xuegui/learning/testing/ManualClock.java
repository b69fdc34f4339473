package org.xuegui.learning.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/** Time that goes on only when told; 2026-11-23 10:00 in Shanghai, a Monday, unless said otherwise. */
public final class ManualClock extends Clock {

    private final ZoneId zone;
    private Instant now = Instant.parse("2026-11-23T02:00:00Z");
    private long nanos = 1_000_000_000L;

    /** A clock in Shanghai. */
    public ManualClock() {
        this(ZoneId.of("Asia/Shanghai"));
    }

    private ManualClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Both clocks go on by this much. */
    public void advance(Duration duration) {
        now = now.plus(duration);
        nanos += duration.toNanos();
    }

    /** Only the wall clock changes: a sleep that the monotonic clock misses, or a clock set anew. */
    public void jump(Duration duration) {
        now = now.plus(duration);
    }

    /** Sets the wall clock. */
    public void set(Instant instant) {
        now = instant;
    }

    /** Monotonic nanoseconds. */
    public LongSupplier nanoTime() {
        return () -> nanos;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        ManualClock copy = new ManualClock(other);
        copy.now = now;
        copy.nanos = nanos;
        return copy;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
