package org.xuegui.quiz.draft;

import java.util.List;
import java.util.Objects;
import org.xuegui.base.text.Passage;

/**
 * What a draft of a short answer expects.
 *
 * @param modelAnswer what a full answer says; may be empty
 * @param points the points a full answer makes; may be empty
 */
public record WrittenDraft(Passage modelAnswer, List<String> points) {

    /** Nothing yet. */
    static final WrittenDraft NONE = new WrittenDraft(Passage.EMPTY, List.of());

    public WrittenDraft {
        Objects.requireNonNull(modelAnswer, "modelAnswer");
        points = List.copyOf(points);
    }

    /** With this model answer. */
    public WrittenDraft withModelAnswer(Passage answer) {
        return new WrittenDraft(answer, points);
    }

    /** With these points. */
    public WrittenDraft withPoints(List<String> texts) {
        return new WrittenDraft(modelAnswer, texts);
    }
}
