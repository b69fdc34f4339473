package org.xuegui.quiz.draft;

import java.util.Objects;
import org.xuegui.base.text.Message;

/**
 * One thing to say of a draft.
 *
 * @param field what it is about
 * @param index which one of several, from 0; 0 where there is one
 * @param isError whether the question cannot be saved like this; else it is a piece of advice
 * @param message what was found and what to do
 */
public record DraftProblem(DraftField field, int index, boolean isError, Message message) {

    public DraftProblem {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(message, "message");
    }
}
