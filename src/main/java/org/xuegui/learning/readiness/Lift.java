package org.xuegui.learning.readiness;

import java.util.Objects;
import org.xuegui.quiz.QuestionKey;

/**
 * What studying a question now adds to the expected score.
 *
 * @param key the question
 * @param marks marks added, above 0
 */
public record Lift(QuestionKey key, double marks) {
    public Lift {
        Objects.requireNonNull(key, "key");
    }
}
