package org.xuegui.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.testing.ManualClock;

class StopwatchTest {

    private final ManualClock clock = new ManualClock();
    private final Stopwatch watch = new Stopwatch(clock);

    @Test
    void standsStillWhileThePageIsOutOfView() {
        watch.restart();
        clock.advance(Duration.ofSeconds(7));
        watch.pause();
        clock.advance(Duration.ofMinutes(5));
        watch.resume();
        clock.advance(Duration.ofSeconds(3));

        assertThat(watch.elapsed()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void aClockSetBackNeverGivesNegativeTime() {
        watch.restart();
        clock.jump(Duration.ofHours(-1));

        assertThat(watch.elapsed()).isZero();
    }
}
