package org.xuegui.learning.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Marks for the points of the model answer that an answer makes. */
public final class SuggestedMarks {

    /** Marks are suggested, and changed by keys, in steps of this. */
    public static final BigDecimal STEP = new BigDecimal("0.5");

    private SuggestedMarks() {}

    /**
     * The share of {@code full} that {@code ticked} of {@code points} make, to the nearest step, half up; all points are
     * full marks and none are none, whatever the step.
     *
     * @throws IllegalArgumentException if not 0 ≤ ticked ≤ points, or there are no points
     */
    public static BigDecimal of(BigDecimal full, int ticked, int points) {
        if (points < 1 || ticked < 0 || ticked > points) {
            throw new IllegalArgumentException(ticked + " of " + points + " points");
        }
        if (ticked == points) {
            return full;
        }
        BigDecimal steps = full.multiply(BigDecimal.valueOf(ticked))
                .divide(BigDecimal.valueOf(points).multiply(STEP), 0, RoundingMode.HALF_UP);
        return steps.multiply(STEP).min(full);
    }

    /** One step up or down from {@code marks}, within 0 and {@code full}. */
    public static BigDecimal step(BigDecimal marks, int steps, BigDecimal full) {
        return marks.add(STEP.multiply(BigDecimal.valueOf(steps))).max(BigDecimal.ZERO).min(full);
    }
}
