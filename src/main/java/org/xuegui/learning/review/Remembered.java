package org.xuegui.learning.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xuegui.quiz.QuestionKey;

/**
 * What a learner remembers, and of what.
 *
 * @param deck the cards of questions in use
 * @param reviews the reviews that made each of them, oldest first
 */
public record Remembered(Deck deck, Map<QuestionKey, List<Review>> reviews) {
    public Remembered {
        Objects.requireNonNull(deck, "deck");
        reviews = new LinkedHashMap<>(reviews);
    }
}
