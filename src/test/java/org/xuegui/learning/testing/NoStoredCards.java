package org.xuegui.learning.testing;

import java.util.List;
import org.xuegui.learning.review.Card;
import org.xuegui.learning.review.CardRepository;

/** Keeps no cards: they are made each time. */
public final class NoStoredCards implements CardRepository {

    @Override
    public Stored find(String learnerId) {
        return new Stored(List.of(), 0, false);
    }

    @Override
    public void save(String learnerId, List<Card> cards, long changes) {}

    @Override
    public void drop() {}
}
