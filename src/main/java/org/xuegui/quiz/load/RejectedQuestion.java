package org.xuegui.quiz.load;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.base.problem.Place;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;

/**
 * A question of a file that cannot be used, as far as it could be read: for showing whoever mends it which one it is,
 * and for mending it.
 *
 * @param place where it starts; names its id where it has one
 * @param type its type as the file writes it, or its code; empty where it does not
 * @param stem its stem as the file writes it; empty where it does not
 * @param answer its answer as the file writes it; empty where it does not
 * @param choices its choices, items or left sides; empty where it has none
 * @param rights its right sides: first those of the left sides in their order, then any others
 * @param details everything else every question has; empty where it was not understood
 * @param question the question itself where all of it was understood, only something it points to is missing
 */
public record RejectedQuestion(
        Place place,
        String type,
        String stem,
        String answer,
        List<Passage> choices,
        List<Passage> rights,
        Optional<QuestionDetails> details,
        Optional<Question> question) {

    public RejectedQuestion {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(question, "question");
        choices = List.copyOf(choices);
        rights = List.copyOf(rights);
    }

    /** One of which no more than this was understood. */
    public RejectedQuestion(Place place, String type, String stem, String answer) {
        this(place, type, stem, answer, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** One that was understood but points to what is not there. */
    static RejectedQuestion of(ReadQuestion read) {
        Question question = read.question();
        return new RejectedQuestion(read.place(), question.type().code(), question.stem().plain(), "", List.of(),
                List.of(), Optional.of(question.details()), Optional.of(question));
    }
}
