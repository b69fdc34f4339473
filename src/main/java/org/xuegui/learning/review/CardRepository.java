package org.xuegui.learning.review;

import java.util.List;

/**
 * Keeps cards as the last replay made them: a cache, never the source. It knows by itself when answers or settings came
 * after: whoever adds a table that decides which answers count, or what they earned, has its changes counted too.
 */
public interface CardRepository {

    /**
     * What is stored of a learner.
     *
     * @param cards the cards in the order they were begun
     * @param changes grows with each change of the learner's answers and settings
     * @param isCurrent whether the cards are of the answers and settings as they are now
     */
    record Stored(List<Card> cards, long changes, boolean isCurrent) {
        public Stored {
            cards = List.copyOf(cards);
        }
    }

    /** What is stored of a learner; cards that are not current are left out. */
    Stored find(String learnerId);

    /**
     * Stores a learner's cards; only rows that differ are written.
     *
     * @param cards all of them, in the order they were begun
     * @param changes what {@link #find} said before the answers were read that the cards are made of
     */
    void save(String learnerId, List<Card> cards, long changes);

    /** Forgets the cards of all learners; they are made again when asked for. */
    void drop();
}
