package org.xuegui.learning.attempt;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which of a sitting's rows count: of each position the one of the highest sequence, unless it withdraws. */
public final class CountingAnswers {

    private CountingAnswers() {}

    /** The counting row of each position, by position; positions without one are absent. */
    public static Map<Integer, Answer> of(List<Answer> rows) {
        Map<Integer, Answer> counting = new TreeMap<>();
        rows.stream()
                .sorted(Comparator.comparingInt(Answer::sequence))
                .forEach(row -> counting.put(row.position(), row));
        counting.values().removeIf(Answer::isWithdrawn);
        return counting;
    }
}
