package org.xuegui.learning.practice;

import java.util.Objects;
import org.xuegui.learning.question.TopicTitles;
import org.xuegui.quiz.StoredQuestion;

/**
 * A question that is or was on the list of wrong ones.
 *
 * @param entry how often and when it was wrong, and where it stands
 * @param question the question as it is now
 * @param topic its topic
 */
public record WrongLine(WrongListEntry entry, StoredQuestion question, TopicTitles.Title topic) {
    public WrongLine {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(topic, "topic");
    }
}
