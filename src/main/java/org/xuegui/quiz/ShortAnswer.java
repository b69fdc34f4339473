package org.xuegui.quiz;

import java.util.List;
import java.util.Objects;
import org.xuegui.base.text.Passage;

/**
 * 简答: free text that a person marks.
 *
 * @param modelAnswer what a full answer says
 * @param points the points a full answer makes; may be empty
 */
public record ShortAnswer(QuestionDetails details, Passage modelAnswer, List<String> points) implements Question {

    public ShortAnswer {
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(modelAnswer, "modelAnswer");
        points = List.copyOf(points);
    }

    @Override
    public QuestionType type() {
        return QuestionType.SHORT;
    }

    @Override
    public ShortAnswer withDetails(QuestionDetails other) {
        return new ShortAnswer(other, modelAnswer, points);
    }
}
