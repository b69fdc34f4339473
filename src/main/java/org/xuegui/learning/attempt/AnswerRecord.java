package org.xuegui.learning.attempt;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;

/**
 * A counting answer with its question: the last row of its position in a finished or practised question,
 * never a withdrawn one, never an answer of an open examination, never an empty one of an examination.
 *
 * @param key the question
 * @param version the version answered
 * @param type its type
 * @param cites facts it cites, as of the version answered
 * @param topic its topic; empty for none
 * @param isFull whether it earned full marks
 * @param isProvisional whether a person still has to mark it
 * @param kind kind of sitting
 * @param at when
 * @param zone offset of the PC's zone then
 * @param timeTaken time on the question, at most {@link Answer#LONGEST}
 * @param confidence how sure the learner said to be, 1 unsure … 3 sure; empty where not asked
 */
public record AnswerRecord(
        QuestionKey key,
        String version,
        QuestionType type,
        List<String> cites,
        String topic,
        boolean isFull,
        boolean isProvisional,
        AttemptKind kind,
        Instant at,
        ZoneOffset zone,
        Duration timeTaken,
        Optional<Integer> confidence) {

    public AnswerRecord {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(timeTaken, "timeTaken");
        Objects.requireNonNull(confidence, "confidence");
        cites = List.copyOf(cites);
    }
}
