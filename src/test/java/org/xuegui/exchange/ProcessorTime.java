package org.xuegui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assertions;

/** Limits on what a reading may cost, in processor time, so that a busy machine changes nothing. */
public final class ProcessorTime {

    /** A machine is never so busy; a reading that does not end is ended then. */
    private static final Duration AT_MOST = Duration.ofSeconds(50);

    private ProcessorTime() {}

    /** What the reading gives; fails where it takes its thread longer. */
    public static <T> T within(Duration limit, Supplier<T> reading) {
        return Assertions.assertTimeoutPreemptively(AT_MOST, () -> {
            long start = now();
            T result = reading.get();
            assertThat(Duration.ofNanos(now() - start)).isLessThanOrEqualTo(limit);
            return result;
        });
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
