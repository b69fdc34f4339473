package org.xuegui.learning.practice;

import java.time.Instant;
import java.util.Objects;
import org.xuegui.quiz.QuestionKey;

/**
 * A learner's own decision about a question of the list of wrong ones.
 *
 * @param key the question
 * @param isTakenOff whether it was taken off; otherwise it was put back
 * @param at when
 */
public record WrongListChoice(QuestionKey key, boolean isTakenOff, Instant at) {
    public WrongListChoice {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(at, "at");
    }
}
