package org.xuegui.quiz.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xuegui.quiz.Question;
import org.xuegui.regulation.Fact;
import org.xuegui.regulation.StudyPack;
import org.xuegui.regulation.Topic;

/**
 * Which facts of a study pack some questions examine and which they leave out.
 *
 * @param pack the study pack
 * @param topics its topics in order
 */
public record FactCoverage(StudyPack pack, List<TopicCoverage> topics) {

    public FactCoverage {
        Objects.requireNonNull(pack, "pack");
        topics = List.copyOf(topics);
    }

    /** How far these questions, whose citations point into the pack, cover it. */
    public static FactCoverage of(StudyPack pack, Collection<Question> questions) {
        Map<String, Integer> counts = new HashMap<>();
        for (Question question : questions) {
            new HashSet<>(question.cites()).forEach(fact -> counts.merge(fact, 1, Integer::sum));
        }
        return new FactCoverage(pack, pack.topics().stream()
                .map(topic -> new TopicCoverage(topic, pack.factsOf(topic.id()).stream()
                        .map(fact -> new FactLine(fact, counts.getOrDefault(fact.id(), 0)))
                        .toList()))
                .toList());
    }

    /** Number of facts. */
    public int total() {
        return topics.stream().mapToInt(topic -> topic.facts().size()).sum();
    }

    /** Number of facts at least one question examines. */
    public int covered() {
        return topics.stream().mapToInt(TopicCoverage::covered).sum();
    }

    /** One topic and its facts in order. */
    public record TopicCoverage(Topic topic, List<FactLine> facts) {

        public TopicCoverage {
            Objects.requireNonNull(topic, "topic");
            facts = List.copyOf(facts);
        }

        /** Number of its facts at least one question examines. */
        public int covered() {
            return (int) facts.stream().filter(FactLine::isCovered).count();
        }
    }

    /** A fact and how many questions examine it. */
    public record FactLine(Fact fact, int questions) {

        public FactLine {
            Objects.requireNonNull(fact, "fact");
        }

        /** Whether at least one question examines it. */
        public boolean isCovered() {
            return questions > 0;
        }
    }
}
