package org.xuegui.quiz.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.StoredQuestion;

/**
 * One row of a blueprint: so many questions of one type, drawn by chance, or one question picked by hand.
 *
 * @param topics topic ids drawn from; empty for any topic
 * @param sets set ids drawn from; empty for any set
 * @param type type of question
 * @param difficulty difficulty drawn; empty for any
 * @param count number of questions, 1 or more
 * @param marksEach marks of each, above 0
 * @param pick the question picked by hand; empty where it is drawn
 */
public record BlueprintRow(
        List<String> topics,
        List<String> sets,
        QuestionType type,
        Optional<Difficulty> difficulty,
        int count,
        BigDecimal marksEach,
        Optional<Pick> pick) {

    public BlueprintRow {
        topics = List.copyOf(topics);
        sets = List.copyOf(sets);
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(difficulty, "difficulty");
        Objects.requireNonNull(pick, "pick");
        if (pick.isPresent() && count != 1) {
            throw new IllegalArgumentException("a question is picked once");
        }
        if (count < 1 || marksEach.signum() <= 0) {
            throw new IllegalArgumentException("at least one question and more than no marks");
        }
    }

    /** Questions drawn by chance. */
    public BlueprintRow(
            List<String> topics,
            List<String> sets,
            QuestionType type,
            Optional<Difficulty> difficulty,
            int count,
            BigDecimal marksEach) {
        this(topics, sets, type, difficulty, count, marksEach, Optional.empty());
    }

    /** A question picked by hand, in the version it has now. */
    public static BlueprintRow picked(StoredQuestion question, BigDecimal marks) {
        return new BlueprintRow(List.of(), List.of(), question.question().type(), Optional.empty(), 1, marks,
                Optional.of(new Pick(question.key(), question.version())));
    }

    /** Marks of the whole row. */
    public BigDecimal marks() {
        return marksEach.multiply(BigDecimal.valueOf(count));
    }
}
