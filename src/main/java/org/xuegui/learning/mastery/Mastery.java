package org.xuegui.learning.mastery;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.regulation.Fact;
import org.xuegui.regulation.Topic;

/**
 * How well a learner knows a pack.
 *
 * @param topics every topic in order
 * @param facts every fact in order
 */
public record Mastery(List<OfTopic> topics, List<OfFact> facts) {

    /** How many of the last answers on a fact count. */
    public static final int ANSWERS = 3;

    /**
     * A topic's mastery.
     *
     * @param topic the topic
     * @param share mean of its facts' shares, 0 … 1; 0 for a topic without facts
     * @param factCount number of its facts
     */
    public record OfTopic(Topic topic, double share, int factCount) {}

    /**
     * A fact's mastery.
     *
     * @param fact the fact
     * @param right right ones among the last three answers
     * @param counted how many of the last three there are, 0 … 3; missing ones count wrong
     * @param answers all answers on it
     * @param recall how likely its questions are recalled today, 0 … 1: the mean over its memory cards, of which those
     *     answered today count 1; 1 for a fact without cards
     */
    public record OfFact(Fact fact, int right, int counted, int answers, double recall) {

        /** Share right of the last three answers, lessened by what is forgotten since, 0 … 1. */
        public double share() {
            return right * recall / ANSWERS;
        }
    }

    public Mastery {
        topics = List.copyOf(topics);
        facts = List.copyOf(facts);
    }

    /** The mastery of a fact. */
    public Optional<OfFact> findFact(String factId) {
        return facts.stream().filter(each -> each.fact().id().equals(factId)).findFirst();
    }

    /** The mastery of a topic. */
    public Optional<OfTopic> findTopic(String topicId) {
        return topics.stream().filter(each -> Objects.equals(each.topic().id(), topicId)).findFirst();
    }
}
