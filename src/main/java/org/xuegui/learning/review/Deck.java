package org.xuegui.learning.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.xuegui.quiz.QuestionKey;

/**
 * A learner's cards of questions in use, with the settings that hold. Immutable.
 *
 * @param cards by question
 * @param settings how the learner reviews
 */
public record Deck(Map<QuestionKey, Card> cards, ReviewSettings settings) {

    public Deck {
        cards = new LinkedHashMap<>(cards);
        Objects.requireNonNull(settings, "settings");
    }

    /** The cards by question; changes of the map returned do not reach the deck. */
    @Override
    public Map<QuestionKey, Card> cards() {
        return new LinkedHashMap<>(cards);
    }

    /** The card of a question; empty for one never answered, or changed in substance since. */
    public Optional<Card> find(QuestionKey key) {
        return Optional.ofNullable(cards.get(key));
    }

    /** The formulas under the learner's weights. */
    public Fsrs fsrs() {
        return new Fsrs(settings.weights());
    }

    /** Probability, 0 … 1, that the learner recalls the question at a moment, now or to come; empty without a card. */
    public OptionalDouble recall(QuestionKey key, Instant at) {
        Card card = cards.get(key);
        return card == null ? OptionalDouble.empty() : OptionalDouble.of(fsrs().recall(card.memory(), at));
    }
}
