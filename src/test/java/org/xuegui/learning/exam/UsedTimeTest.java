package org.xuegui.learning.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.testing.ManualClock;

class UsedTimeTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private final ManualClock clock = new ManualClock();
    private final UsedTime time = new UsedTime(Duration.ZERO, Duration.ofMinutes(1), clock.nanoTime(), clock);

    @Test
    void stepsAddUp() {
        for (int i = 0; i < 3; i++) {
            clock.advance(SECOND);
            assertThat(time.step()).isEmpty();
        }
        assertThat(time.used()).isEqualTo(Duration.ofSeconds(3));
        assertThat(time.remaining()).isEqualTo(Duration.ofSeconds(57));
    }

    @Test
    void aStepOfFiveSecondsCountsInFullAndIsNoGap() {
        clock.advance(Duration.ofSeconds(5));
        assertThat(time.step()).isEmpty();
        assertThat(time.used()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aLongerStepCountsFiveSecondsAndIsAGapOfItsLength() {
        clock.advance(Duration.ofMillis(5001));
        assertThat(time.step()).contains(Duration.ofMillis(5001));
        assertThat(time.used()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aSleepTheMonotonicClockMissesIsAGap() {
        clock.advance(SECOND);
        clock.jump(Duration.ofHours(8));
        assertThat(time.step()).contains(Duration.ofHours(8).plus(SECOND));
        assertThat(time.used()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aWallClockSetBackChangesNothing() {
        clock.jump(Duration.ofDays(-1));
        clock.advance(SECOND);
        assertThat(time.step()).isEmpty();
        assertThat(time.used()).isEqualTo(SECOND);
    }

    @Test
    void usedTimeNeverPassesTheLimit() {
        for (int i = 0; i < 20; i++) {
            clock.advance(Duration.ofSeconds(4));
            time.step();
        }
        assertThat(time.used()).isEqualTo(Duration.ofMinutes(1));
        assertThat(time.remaining()).isZero();
        assertThat(time.isUp()).isTrue();
    }

    @Test
    void timeGoesOnFromTheCheckpointAndWhileClosedNothingCounts() {
        clock.advance(Duration.ofDays(3));
        UsedTime resumed = new UsedTime(Duration.ofSeconds(20), Duration.ofMinutes(1), clock.nanoTime(), clock);
        clock.advance(SECOND);
        resumed.step();
        assertThat(resumed.used()).isEqualTo(Duration.ofSeconds(21));
    }
}
