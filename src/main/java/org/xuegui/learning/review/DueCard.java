package org.xuegui.learning.review;

import java.util.Objects;

/**
 * A card that is due, and why.
 *
 * @param card the card
 * @param days learner's days since its last review, 0 or more
 * @param recall estimated probability that it is still recalled now, 0 … 1
 */
public record DueCard(Card card, long days, double recall) {

    public DueCard {
        Objects.requireNonNull(card, "card");
    }

    /** Whether it was right at its last review. */
    public boolean wasRight() {
        return card.last() != Rating.AGAIN;
    }
}
