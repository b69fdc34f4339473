package org.xuegui.learning.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the trainer thinks of an answer.
 *
 * @param marks marks earned, at most two decimals; empty: not marked
 * @param points which points of the model answer it makes, from 0
 * @param comment for the learner, at the edges without spaces; empty for none
 */
public record Judgement(Optional<BigDecimal> marks, List<Integer> points, String comment) {

    /** Nothing said yet. */
    public static final Judgement NONE = new Judgement(Optional.empty(), List.of(), "");

    public Judgement {
        Objects.requireNonNull(marks, "marks");
        points = points.stream().distinct().sorted().toList();
        comment = comment.strip();
    }
}
