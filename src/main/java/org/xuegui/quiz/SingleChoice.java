package org.xuegui.quiz;

import java.util.List;
import java.util.Objects;

/**
 * 单选: exactly one choice is right.
 *
 * @param choices 2–26 with different ids
 * @param key id of the right one
 */
public record SingleChoice(QuestionDetails details, List<Choice> choices, String key) implements Question {

    public SingleChoice {
        Objects.requireNonNull(details, "details");
        choices = Choices.checked(choices, List.of(key));
    }

    @Override
    public QuestionType type() {
        return QuestionType.SINGLE;
    }

    @Override
    public SingleChoice withDetails(QuestionDetails other) {
        return new SingleChoice(other, choices, key);
    }
}
