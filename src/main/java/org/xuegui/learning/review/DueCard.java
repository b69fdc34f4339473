package org.xuegui.learning.review;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.xuegui.learning.attempt.LearnerDay;

/**
 * A card as it is remembered at a moment: why it is due.
 *
 * @param card the card
 * @param days learner's days since its last review, 0 or more
 * @param recall estimated probability that it is still recalled now, 0 … 1
 */
public record DueCard(Card card, long days, double recall) {

    public DueCard {
        Objects.requireNonNull(card, "card");
    }

    static DueCard of(Card card, Fsrs fsrs, Instant now, ZoneId zone) {
        long days = ChronoUnit.DAYS.between(card.memory().lastDay(), LearnerDay.of(now, zone));
        return new DueCard(card, Math.max(0, days), fsrs.recall(card.memory(), now));
    }

    /** Whether it was right at its last review. */
    public boolean wasRight() {
        return card.last() != Rating.AGAIN;
    }
}
