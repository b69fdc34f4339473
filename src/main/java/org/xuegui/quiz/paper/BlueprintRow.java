package org.xuegui.quiz.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.QuestionType;

/**
 * One row of a blueprint: so many questions of one type.
 *
 * @param topics topic ids drawn from; empty for any topic
 * @param sets set ids drawn from; empty for any set
 * @param type type of question
 * @param difficulty difficulty drawn; empty for any
 * @param count number of questions, 1 or more
 * @param marksEach marks of each, above 0
 */
public record BlueprintRow(
        List<String> topics,
        List<String> sets,
        QuestionType type,
        Optional<Difficulty> difficulty,
        int count,
        BigDecimal marksEach) {

    public BlueprintRow {
        topics = List.copyOf(topics);
        sets = List.copyOf(sets);
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(difficulty, "difficulty");
        if (count < 1 || marksEach.signum() <= 0) {
            throw new IllegalArgumentException("at least one question and more than no marks");
        }
    }

    /** Marks of the whole row. */
    public BigDecimal marks() {
        return marksEach.multiply(BigDecimal.valueOf(count));
    }
}
