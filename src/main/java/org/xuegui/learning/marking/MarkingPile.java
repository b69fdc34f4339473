package org.xuegui.learning.marking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xuegui.quiz.ShortAnswer;

/**
 * Written answers that are marked one after the other.
 *
 * @param order whether they are all of one question or all of one sitting
 * @param answers the answers, at least one; those of one question in an order that says nothing of who wrote them
 * @param questions the questions by version
 */
public record MarkingPile(MarkingOrder order, List<WrittenAnswer> answers, Map<String, ShortAnswer> questions) {

    public MarkingPile {
        Objects.requireNonNull(order, "order");
        answers = List.copyOf(answers);
        questions = Map.copyOf(questions);
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("a pile has answers");
        }
    }

    /** Title of the examination. */
    public String title() {
        return answers.get(0).title();
    }

    /** The question this answer is to. */
    public ShortAnswer questionOf(WrittenAnswer answer) {
        return questions.get(answer.version());
    }

    /** How many wait for a mark. */
    public int waiting() {
        return (int) answers.stream().filter(WrittenAnswer::isWaiting).count();
    }
}
