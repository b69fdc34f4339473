package org.xuegui.learning.review;

import java.time.LocalDate;
import org.xuegui.quiz.QuestionKey;

/** Chooses the day a card comes back on. */
@FunctionalInterface
public interface DayChoice {

    /** Longest interval, in days. */
    int LONGEST = 36_500;

    /** The day the interval says, rounded, neither moved nor balanced. */
    DayChoice EXACT = (key, reviews, from, days) ->
            from.plusDays(Math.max(1, Math.min(LONGEST, Math.round(days))));

    /**
     * The day to come back on.
     *
     * @param key the card's question
     * @param reviews how many reviews the card has had
     * @param from the learner's day of the last one
     * @param days the interval, not rounded
     * @return a day after {@code from}
     */
    LocalDate choose(QuestionKey key, int reviews, LocalDate from, double days);
}
