package org.xuegui.quiz.load;

import java.util.Objects;
import org.xuegui.base.problem.Place;

/**
 * A question of a file that cannot be used, as far as it could be read: for showing whoever mends it which one it is.
 *
 * @param place where it starts; names its id where it has one
 * @param type its type as the file writes it; empty where it does not
 * @param stem its stem as the file writes it; empty where it does not
 * @param answer its answer as the file writes it; empty where it does not
 */
public record RejectedQuestion(Place place, String type, String stem, String answer) {

    public RejectedQuestion {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(answer, "answer");
    }
}
