package org.xuegui.learning.practice;

import java.util.Objects;
import org.xuegui.regulation.Fact;

/**
 * A fact that can be practised.
 *
 * @param packId its pack
 * @param fact the fact
 * @param topicTitle heading of its topic
 * @param pointTitle heading of the first key point that carries it; empty for none
 * @param counts the questions that examine it and how far the learner is in them, at least one question
 */
public record FactOffer(
        String packId, Fact fact, String topicTitle, String pointTitle, PracticeOffers.Counts counts) {

    public FactOffer {
        Objects.requireNonNull(packId, "packId");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(topicTitle, "topicTitle");
        Objects.requireNonNull(pointTitle, "pointTitle");
        Objects.requireNonNull(counts, "counts");
    }
}
