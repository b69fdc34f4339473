package org.xuegui.learning.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xuegui.learning.attempt.AnswerRecord;
import org.xuegui.quiz.QuestionKey;

/**
 * 错题: a question answered with less than full marks, in any kind of sitting, is on the list until it was answered
 * right so many times in a row. Answers still to be marked by a person say nothing.
 */
public final class WrongList {

    private WrongList() {}

    /**
     * The questions on the list, last wrong first.
     *
     * @param records a learner's answers, oldest first
     * @param rightInARow right answers in a row that take a question off, 1 or more
     */
    public static List<QuestionKey> of(List<AnswerRecord> records, int rightInARow) {
        Map<QuestionKey, Integer> streaks = new LinkedHashMap<>();
        for (AnswerRecord answer : records) {
            if (answer.isProvisional()) {
                continue;
            }
            if (!answer.isFull()) {
                streaks.remove(answer.key());
                streaks.put(answer.key(), 0);
            } else if (streaks.containsKey(answer.key())
                    && streaks.merge(answer.key(), 1, Integer::sum) >= rightInARow) {
                streaks.remove(answer.key());
            }
        }
        List<QuestionKey> newestFirst = new ArrayList<>(streaks.keySet());
        Collections.reverse(newestFirst);
        return List.copyOf(newestFirst);
    }
}
