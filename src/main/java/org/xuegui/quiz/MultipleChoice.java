package org.xuegui.quiz;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * 多选: one or more choices are right.
 *
 * @param choices 2–26 with different ids
 * @param keys ids of the right ones, at least one
 */
public record MultipleChoice(QuestionDetails details, List<Choice> choices, Set<String> keys) implements Question {

    public MultipleChoice {
        Objects.requireNonNull(details, "details");
        choices = Choices.checked(choices, keys);
        keys = Set.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("at least one key");
        }
    }

    @Override
    public QuestionType type() {
        return QuestionType.MULTIPLE;
    }

    @Override
    public MultipleChoice withDetails(QuestionDetails other) {
        return new MultipleChoice(other, choices, keys);
    }
}
