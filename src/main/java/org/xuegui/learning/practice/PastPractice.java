package org.xuegui.learning.practice;

import java.util.List;
import java.util.Objects;
import org.xuegui.learning.attempt.AnsweredQuestion;
import org.xuegui.learning.attempt.Attempt;

/**
 * A practice or review to look at again.
 *
 * @param attempt the sitting
 * @param summary what it came to
 * @param answered the questions answered, in the order they were asked
 */
public record PastPractice(Attempt attempt, PracticeSummary summary, List<AnsweredQuestion> answered) {

    public PastPractice {
        Objects.requireNonNull(attempt, "attempt");
        Objects.requireNonNull(summary, "summary");
        answered = List.copyOf(answered);
    }
}
