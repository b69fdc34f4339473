package org.xuegui.quiz;

import java.util.Objects;

/**
 * 判断: is the stem true?
 *
 * @param isTrue the key
 */
public record TrueFalse(QuestionDetails details, boolean isTrue) implements Question {

    public TrueFalse {
        Objects.requireNonNull(details, "details");
    }

    @Override
    public QuestionType type() {
        return QuestionType.TRUE_FALSE;
    }

    @Override
    public TrueFalse withDetails(QuestionDetails other) {
        return new TrueFalse(other, isTrue);
    }
}
