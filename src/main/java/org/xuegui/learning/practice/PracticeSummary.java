package org.xuegui.learning.practice;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.xuegui.quiz.StoredQuestion;

/**
 * What a practice came to.
 *
 * @param title what it is called
 * @param total questions in it
 * @param answered questions answered
 * @param right answered with full marks
 * @param wrong answered with less
 * @param provisional still to be marked by a person
 * @param topics per topic with an answered question, in the order met
 * @param wrongQuestions the questions answered wrong, for 再练错题
 * @param usedTime time spent answering
 */
public record PracticeSummary(
        String title,
        int total,
        int answered,
        int right,
        int wrong,
        int provisional,
        List<TopicLine> topics,
        List<StoredQuestion> wrongQuestions,
        Duration usedTime) {

    /**
     * One topic's numbers.
     *
     * @param packId its pack; empty where the set names none
     * @param topicId its id; empty for questions without a topic
     * @param title its heading; empty where it is not known
     * @param answered questions answered
     * @param right answered with full marks
     */
    public record TopicLine(String packId, String topicId, String title, int answered, int right) {}

    public PracticeSummary {
        Objects.requireNonNull(title, "title");
        topics = List.copyOf(topics);
        wrongQuestions = List.copyOf(wrongQuestions);
    }
}
