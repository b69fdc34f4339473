package org.xuegui.quiz.load;

import java.util.Map;
import java.util.Objects;
import org.xuegui.base.problem.Place;
import org.xuegui.quiz.Question;

/**
 * A question as read from a file.
 *
 * @param question the question
 * @param place where it starts
 * @param fields where some of its fields stand, by key; may be empty
 */
public record ReadQuestion(Question question, Place place, Map<String, Place> fields) {

    public ReadQuestion {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(place, "place");
        fields = Map.copyOf(fields);
    }

    /** Where this field stands, or the question where the field's own place is not known. */
    public Place place(String field) {
        return fields.getOrDefault(field, place);
    }
}
