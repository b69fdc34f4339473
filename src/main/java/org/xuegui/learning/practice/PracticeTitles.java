package org.xuegui.learning.practice;

import java.util.Objects;
import org.xuegui.base.text.Message;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.learning.question.TopicTitles;
import org.xuegui.quiz.QuizSetSummary;

/** What a practice is called. */
public final class PracticeTitles {

    private final TopicTitles topics;
    private final QuestionPools pools;

    /** Titles with the names of these topics and sets. */
    public PracticeTitles(TopicTitles topics, QuestionPools pools) {
        this.topics = Objects.requireNonNull(topics, "topics");
        this.pools = Objects.requireNonNull(pools, "pools");
    }

    /** The title of a practice in this mode. */
    public Message of(PracticeMode mode) {
        if (mode instanceof PracticeMode.ByTopic byTopic) {
            return Message.of("sitting.mode.by-topic", topics.titleOf(byTopic.packId(), byTopic.topicId()));
        }
        if (mode instanceof PracticeMode.BySet bySet) {
            return Message.of("sitting.mode.by-set", setTitle(bySet.setId()));
        }
        if (mode instanceof PracticeMode.ByFacts byFacts) {
            return Message.of("sitting.mode.by-facts", byFacts.title());
        }
        if (mode instanceof PracticeMode.Sequential sequential) {
            return sequential.setId()
                    .map(id -> Message.of("sitting.mode.sequential-set", setTitle(id)))
                    .orElseGet(() -> Message.of("sitting.mode.sequential"));
        }
        if (mode instanceof PracticeMode.Chosen chosen) {
            return Message.of("sitting.mode.chosen", chosen.title());
        }
        if (mode instanceof PracticeMode.RandomOrder) {
            return Message.of("sitting.mode.random");
        }
        if (mode instanceof PracticeMode.Due) {
            return Message.of("sitting.mode.due");
        }
        if (mode instanceof PracticeMode.Confusable) {
            return Message.of("sitting.mode.confusable");
        }
        if (mode instanceof PracticeMode.Wrong) {
            return Message.of("sitting.mode.wrong");
        }
        return Message.of(mode instanceof PracticeMode.Bookmarked
                ? "sitting.mode.bookmarked" : "sitting.mode.not-yet-done");
    }

    private String setTitle(String setId) {
        return pools.current().sets().stream()
                .filter(set -> set.id().equals(setId))
                .map(QuizSetSummary::title)
                .findFirst()
                .orElse(setId);
    }
}
