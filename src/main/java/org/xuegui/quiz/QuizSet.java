package org.xuegui.quiz;

import java.util.List;
import java.util.Objects;

/**
 * A set of questions.
 *
 * @param id lower-case Latin letters, digits and hyphens where we choose it; else as the file says
 * @param title what it is called
 * @param packId the study pack its citations point into; empty for none
 * @param topic default topic of its questions; empty for none
 * @param questions the questions in order, with different ids
 */
public record QuizSet(String id, String title, String packId, String topic, List<Question> questions) {

    public QuizSet {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(packId, "packId");
        Objects.requireNonNull(topic, "topic");
        questions = List.copyOf(questions);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a set has an id");
        }
        if (questions.stream().map(Question::id).distinct().count() < questions.size()) {
            throw new IllegalArgumentException("question ids differ");
        }
    }
}
