package org.xuegui.learning.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;

/**
 * A counting answer with its question: the last row of its position in a finished or practised question,
 * never a withdrawn one, never an answer of an open examination, never an empty one of an examination.
 *
 * @param key the question
 * @param type its type
 * @param cites facts it cites, as of the version answered
 * @param topic its topic; empty for none
 * @param isFull whether it earned full marks
 * @param isProvisional whether a person still has to mark it
 * @param kind kind of sitting
 * @param at when
 */
public record AnswerRecord(
        QuestionKey key,
        QuestionType type,
        List<String> cites,
        String topic,
        boolean isFull,
        boolean isProvisional,
        AttemptKind kind,
        Instant at) {

    public AnswerRecord {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(type, "type");
        cites = List.copyOf(cites);
    }
}
