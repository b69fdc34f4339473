package org.xuegui.learning.attempt;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.marking.Mark;

/**
 * 答案: one answer row. Rows are appended; of one attempt and position the highest sequence counts.
 *
 * @param id UUID
 * @param attemptId the sitting
 * @param position the question's place in the paper, from 0
 * @param sequence grows by one with each row of the attempt
 * @param response what was answered
 * @param mark what it earned: known in practice at once; in an examination marked at once too but not shown;
 *     the mark of a person once one marked it
 * @param at when, UTC
 * @param zone offset of the PC's zone then
 * @param timeTaken time on the question, at most 120 s
 * @param confidence how sure the learner said to be, 1 unsure … 3 sure; empty where not asked
 * @param isSetAside 稍后再看
 * @param isWithdrawn whether this row withdraws the answer given before (undo in practice)
 */
public record Answer(
        String id,
        String attemptId,
        int position,
        int sequence,
        Response response,
        Mark mark,
        Instant at,
        ZoneOffset zone,
        Duration timeTaken,
        Optional<Integer> confidence,
        boolean isSetAside,
        boolean isWithdrawn) {

    /** Longest time that is recorded for one answer. */
    public static final Duration LONGEST = Duration.ofSeconds(120);

    public Answer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(attemptId, "attemptId");
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(confidence, "confidence");
        timeTaken = timeTaken.compareTo(LONGEST) > 0 ? LONGEST : timeTaken;
    }
}
