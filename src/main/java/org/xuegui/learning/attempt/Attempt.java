package org.xuegui.learning.attempt;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.quiz.paper.Paper;

/**
 * 作答记录: one sitting.
 *
 * @param id UUID
 * @param learnerId who sat it
 * @param kind practice, examination or review
 * @param title what the history calls it
 * @param mode for practice the mode it was started in, as text, see
 *     {@code PracticeModeCode}; empty for examinations
 * @param paper its questions
 * @param startedAt when it was started
 * @param zone offset of the PC's zone then
 * @param endedAt when it was handed in or finished; empty while open
 * @param usedTime used time as of the last checkpoint
 * @param position the question last shown, from 0
 */
public record Attempt(
        String id,
        String learnerId,
        AttemptKind kind,
        String title,
        String mode,
        Paper paper,
        Instant startedAt,
        ZoneOffset zone,
        Optional<Instant> endedAt,
        Duration usedTime,
        int position) {

    public Attempt {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(endedAt, "endedAt");
        Objects.requireNonNull(usedTime, "usedTime");
    }

    /** Whether it goes on. */
    public boolean isOpen() {
        return endedAt.isEmpty();
    }
}
