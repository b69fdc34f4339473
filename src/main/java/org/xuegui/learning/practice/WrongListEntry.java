package org.xuegui.learning.practice;

import java.time.Instant;
import java.util.Objects;
import org.xuegui.quiz.QuestionKey;

/**
 * A question that was answered wrong at least once.
 *
 * @param key the question
 * @param inPractice wrong answers in practice and review
 * @param inExaminations wrong answers in examinations
 * @param lastWrong when it was answered wrong last
 * @param streak right answers in a row since it came on the list
 * @param state whether it is on the list, and if not, why
 * @param since when it came into this state
 */
public record WrongListEntry(
        QuestionKey key,
        int inPractice,
        int inExaminations,
        Instant lastWrong,
        int streak,
        State state,
        Instant since) {

    /** Where a question stands. */
    public enum State {
        /** On the list. */ WRONG,
        /** 已掌握: answered right so many times in a row. */ MASTERED,
        /** Taken off by the learner. */ TAKEN_OFF
    }

    public WrongListEntry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(lastWrong, "lastWrong");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(since, "since");
    }

    /** Whether it is on the list. */
    public boolean isWrong() {
        return state == State.WRONG;
    }

    /** Wrong answers in any kind of sitting. */
    public int timesWrong() {
        return inPractice + inExaminations;
    }
}
