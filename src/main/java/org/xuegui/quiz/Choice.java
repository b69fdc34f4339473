package org.xuegui.quiz;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.base.text.Passage;

/**
 * One choice of a single or multiple choice question.
 *
 * @param id stable id within its question, never blank
 * @param text what it says
 * @param weight share of the full mark a file gave it, -1 … 1, where it gave one; kept, not marked by
 * @param feedback what to tell who chose it; may be empty
 * @param isFixed whether it keeps its place when choices are shuffled
 */
public record Choice(String id, Passage text, Optional<BigDecimal> weight, Passage feedback, boolean isFixed) {

    public Choice {
        Objects.requireNonNull(text, "text");
        weight = weight.map(Decimals::canonical);
        Objects.requireNonNull(feedback, "feedback");
        if (id.isBlank()) {
            throw new IllegalArgumentException("a choice has an id");
        }
    }

    /** A choice of plain text. */
    public static Choice of(String id, String text) {
        return new Choice(id, Passage.of(text), Optional.empty(), Passage.EMPTY, false);
    }
}
