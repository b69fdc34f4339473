package org.xuegui.learning.readiness;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One day of a plan.
 *
 * @param day the learner's day
 * @param again questions answered before
 * @param fresh questions not answered before
 */
public record PlanDay(LocalDate day, int again, int fresh) {
    public PlanDay {
        Objects.requireNonNull(day, "day");
    }

    /** All questions of the day. */
    public int total() {
        return again + fresh;
    }
}
