package org.xuegui.ui.question;

import java.util.List;
import java.util.Objects;
import org.xuegui.quiz.Question;

/**
 * A question as it is shown.
 *
 * @param question the question
 * @param order ids of choices, items or right sides in the order shown, see
 *     {@link org.xuegui.quiz.paper.PaperItem#order()}; empty for the question's own order
 * @param number number put before the stem; 0 for none
 * @param mode what it is shown for
 */
public record ShownQuestion(Question question, List<String> order, int number, QuestionMode mode) {

    public ShownQuestion {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(mode, "mode");
        order = List.copyOf(order);
    }

    /** The question without a number, in its own order. */
    public static ShownQuestion of(Question question, QuestionMode mode) {
        return new ShownQuestion(question, List.of(), 0, mode);
    }

    /** The same for another purpose. */
    public ShownQuestion in(QuestionMode other) {
        return new ShownQuestion(question, order, number, other);
    }

    /** Whether it can be answered. */
    boolean isAnswering() {
        return mode == QuestionMode.ANSWERING;
    }

    /** Whether right and wrong are shown. */
    boolean isMarked() {
        return isAnswered() || mode == QuestionMode.KEY;
    }

    /** Whether an answer that was given is shown. */
    boolean isAnswered() {
        return mode == QuestionMode.FEEDBACK || mode == QuestionMode.OF_LEARNER;
    }

    /** Words about the answer given: those that speak to who gave it, or those that speak of a learner. */
    String answererKey(String key) {
        return mode == QuestionMode.OF_LEARNER ? key + ".of-learner" : key;
    }
}
