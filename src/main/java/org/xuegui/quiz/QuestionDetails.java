package org.xuegui.quiz;

import java.util.List;
import java.util.Objects;
import org.xuegui.base.text.Passage;

/**
 * What every question has besides what is asked.
 *
 * @param id id within its set, never blank
 * @param stem what is asked; the stem of a {@link FillBlank} holds its blanks
 * @param explanation why the key is right; may be empty
 * @param difficulty the writer's judgement
 * @param topic topic of the study pack; empty for none
 * @param cites ids of the facts it examines; may be empty
 * @param source where the question comes from; may be empty
 */
public record QuestionDetails(
        String id,
        Passage stem,
        Passage explanation,
        Difficulty difficulty,
        String topic,
        List<String> cites,
        String source) {

    public QuestionDetails {
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(difficulty, "difficulty");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(source, "source");
        cites = List.copyOf(cites);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a question has an id");
        }
    }

    /** The same details under another id. */
    public QuestionDetails withId(String other) {
        return new QuestionDetails(other, stem, explanation, difficulty, topic, cites, source);
    }
}
