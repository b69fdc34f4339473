package org.xuegui.learning.confusion;

import java.util.Objects;
import org.xuegui.quiz.QuestionKey;

/**
 * The two questions that drill a pair, asked after each other.
 *
 * @param packId pack of the pair
 * @param pairId the pair
 * @param first a question about its first side
 * @param second another about its second side
 */
public record Drill(String packId, String pairId, QuestionKey first, QuestionKey second) {
    public Drill {
        Objects.requireNonNull(packId, "packId");
        Objects.requireNonNull(pairId, "pairId");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }
}
