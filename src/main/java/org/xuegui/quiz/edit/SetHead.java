package org.xuegui.quiz.edit;

import java.util.List;
import java.util.Objects;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;

/**
 * What is said of a set as a whole.
 *
 * @param title what it is called, not blank
 * @param packId the study pack its citations point into; empty for none
 * @param topic default topic of its questions; empty for none
 */
public record SetHead(String title, String packId, String topic) {

    public SetHead {
        Objects.requireNonNull(packId, "packId");
        Objects.requireNonNull(topic, "topic");
        if (title.isBlank()) {
            throw new IllegalArgumentException("a set has a title");
        }
    }

    /** What is said of this set. */
    public static SetHead of(QuizSet set) {
        return new SetHead(set.title(), set.packId(), set.topic());
    }

    QuizSet set(String id, List<Question> questions) {
        return new QuizSet(id, title, packId, topic, questions);
    }
}
