package org.xuegui.learning.practice;

import java.util.Map;
import java.util.Objects;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.attempt.Attempt;

/**
 * A practice that can be gone on with.
 *
 * @param attempt the sitting
 * @param size its questions
 * @param answered questions answered
 * @param right answered with full marks
 * @param wrong answered with less; answers still to be marked are neither
 */
public record OpenPractice(Attempt attempt, int size, int answered, int right, int wrong) {

    public OpenPractice {
        Objects.requireNonNull(attempt, "attempt");
    }

    /** An open sitting with the answers that count in it. */
    static OpenPractice of(Attempt attempt, Map<Integer, Answer> answers) {
        int right = (int) answers.values().stream().filter(answer -> answer.mark().isFull()).count();
        int provisional = (int) answers.values().stream().filter(answer -> answer.mark().isProvisional()).count();
        return new OpenPractice(
                attempt, attempt.paper().items().size(), answers.size(), right, answers.size() - right - provisional);
    }

    /** Whether a question is left to answer. */
    public boolean isUnfinished() {
        return answered < size;
    }

    /** Whether a practice in this mode is the same kind of practice, so that it would go on here. */
    boolean isOf(PracticeMode mode) {
        return PracticeModeCode.isSame(attempt.mode(), PracticeModeCode.encode(mode));
    }
}
