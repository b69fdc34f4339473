package org.xuegui.quiz;

import java.util.Objects;

/** Which question: its set and its id there. */
public record QuestionKey(String setId, String questionId) {
    public QuestionKey {
        Objects.requireNonNull(setId, "setId");
        Objects.requireNonNull(questionId, "questionId");
    }
}
