package org.xuegui.learning.records;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.attempt.AttemptScore;

/**
 * A finished sitting as the history shows it.
 *
 * @param attemptId the sitting
 * @param kind its kind
 * @param title what it is called
 * @param startedAt when it was started, UTC
 * @param endedAt when it was finished, UTC
 * @param usedTime used time
 * @param isCounting whether it counts: of several sittings of one examination only one does; practice always counts
 * @param questions number of questions of its paper
 * @param score score, percent, passed; empty while an examination keeps it back until the trainer releases it
 */
public record HistoryLine(
        String attemptId,
        AttemptKind kind,
        String title,
        Instant startedAt,
        Instant endedAt,
        Duration usedTime,
        boolean isCounting,
        int questions,
        Optional<AttemptScore> score) {

    public HistoryLine {
        Objects.requireNonNull(attemptId, "attemptId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(score, "score");
    }
}
