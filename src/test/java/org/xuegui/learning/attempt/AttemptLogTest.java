package org.xuegui.learning.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.attempt.AttemptEvent.Kind;

class AttemptLogTest {

    private static final Instant START = Instant.parse("2026-11-23T01:30:00Z");

    private static AttemptEvent event(int second, Kind kind, int length) {
        return new AttemptEvent(START.plusSeconds(second), kind, Duration.ofSeconds(length));
    }

    @Test
    void anAbsenceIsOneEntryAtItsBeginningWithItsLength() {
        AttemptLog log = AttemptLog.of(List.of(
                event(10, Kind.FOCUS_LOST, 0), event(45, Kind.FOCUS_REGAINED, 35), event(60, Kind.HANDED_IN, 0)));
        assertThat(log.events()).containsExactly(event(10, Kind.FOCUS_LOST, 35), event(60, Kind.HANDED_IN, 0));
        assertThat(log.interruptions()).isOne();
        assertThat(log.interrupted()).isEqualTo(Duration.ofSeconds(35));
    }

    @Test
    void absencesWithinEachOtherKeepTheirOwnLengths() {
        AttemptLog log = AttemptLog.of(List.of(
                event(1, Kind.SCREEN_LEFT, 0), event(2, Kind.FOCUS_LOST, 0), event(5, Kind.FOCUS_REGAINED, 3),
                event(9, Kind.SCREEN_BACK, 8)));
        assertThat(log.events()).containsExactly(event(1, Kind.SCREEN_LEFT, 8), event(2, Kind.FOCUS_LOST, 3));
    }

    @Test
    void anAbsenceThatNeverEndedHasNoLength() {
        AttemptLog log = AttemptLog.of(List.of(event(1, Kind.FOCUS_LOST, 0), event(30, Kind.RESUMED, 20)));
        assertThat(log.events()).containsExactly(event(1, Kind.FOCUS_LOST, 0), event(30, Kind.RESUMED, 20));
        assertThat(log.interruptions()).isEqualTo(2);
    }

    @Test
    void theNextAbsenceIsNotMixedUpWithOneThatNeverEnded() {
        AttemptLog log = AttemptLog.of(List.of(
                event(1, Kind.FOCUS_LOST, 0), event(30, Kind.FOCUS_LOST, 0), event(40, Kind.FOCUS_REGAINED, 10)));
        assertThat(log.events()).containsExactly(event(1, Kind.FOCUS_LOST, 0), event(30, Kind.FOCUS_LOST, 10));
    }

    @Test
    void handingInIsNoInterruption() {
        AttemptLog log = AttemptLog.of(List.of(event(1, Kind.GAP, 90), event(2, Kind.TIME_UP, 0)));
        assertThat(log.interruptions()).isOne();
        assertThat(log.interrupted()).isEqualTo(Duration.ofSeconds(90));
    }
}
