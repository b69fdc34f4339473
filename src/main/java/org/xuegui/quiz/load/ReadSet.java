package org.xuegui.quiz.load;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;

/**
 * A set of questions as read from a file.
 *
 * @param id its id, where the file gives one
 * @param title what it is called; the file's name where the file does not say
 * @param packId study pack its citations point into; empty for none
 * @param topic default topic; empty for none; its questions carry their topic themselves
 * @param questions the questions that can be used, with different ids
 */
public record ReadSet(
        Optional<String> id, String title, String packId, String topic, List<ReadQuestion> questions) {

    public ReadSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(packId, "packId");
        Objects.requireNonNull(topic, "topic");
        questions = List.copyOf(questions);
    }

    /** The set under this id. */
    public QuizSet asSet(String setId) {
        List<Question> all = questions.stream().map(ReadQuestion::question).toList();
        return new QuizSet(setId, title, packId, topic, all);
    }

    /** The same set with these questions only. */
    public ReadSet withQuestions(List<ReadQuestion> kept) {
        return new ReadSet(id, title, packId, topic, kept);
    }
}
