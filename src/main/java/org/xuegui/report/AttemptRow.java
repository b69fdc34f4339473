package org.xuegui.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.learning.attempt.AttemptKind;

/**
 * A finished sitting.
 *
 * @param attemptId the sitting
 * @param learnerId who sat it
 * @param learner their name
 * @param unitId their unit; {@link ScoreFilter#NO_UNIT} for none
 * @param unit its name; empty for none
 * @param kind kind of sitting
 * @param title what it is called
 * @param startedAt start, UTC
 * @param endedAt end, UTC
 * @param usedTime used time
 * @param questions questions of the paper
 * @param answered questions answered
 * @param right answered with full marks
 * @param toMark answers a person still has to mark
 * @param score marks earned
 * @param full marks that could be earned
 * @param percent {@code score} of {@code full}, cut to one decimal
 * @param passPercent what passes; empty where there is nothing to pass
 * @param isPassed whether it was passed; empty where there is nothing to pass and while answers still to be marked could
 *     change it
 * @param isCounting whether it counts: of several sittings of one examination only one does; practice always counts
 * @param interruptions restarts, gaps, and times the window or the screen was left
 */
public record AttemptRow(
        String attemptId,
        String learnerId,
        String learner,
        String unitId,
        String unit,
        AttemptKind kind,
        String title,
        Instant startedAt,
        Instant endedAt,
        Duration usedTime,
        int questions,
        int answered,
        int right,
        int toMark,
        BigDecimal score,
        BigDecimal full,
        BigDecimal percent,
        Optional<Integer> passPercent,
        Optional<Boolean> isPassed,
        boolean isCounting,
        int interruptions) {

    public AttemptRow {
        Objects.requireNonNull(attemptId, "attemptId");
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(endedAt, "endedAt");
        Objects.requireNonNull(isPassed, "isPassed");
    }

    /** Whether answers still to be marked decide if it was passed. */
    public boolean isUndecided() {
        return passPercent.isPresent() && isPassed.isEmpty();
    }
}
