package org.xuegui.learning.attempt;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.xuegui.quiz.QuestionKey;

/**
 * A counting answer to a question of single or multiple choice that earned less than full marks.
 *
 * @param key the question
 * @param version the version answered
 * @param chosen ids of the choices taken
 * @param at when
 */
public record ChosenAnswer(QuestionKey key, String version, Set<String> chosen, Instant at) {
    public ChosenAnswer {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(version, "version");
        chosen = Set.copyOf(chosen);
        Objects.requireNonNull(at, "at");
    }
}
