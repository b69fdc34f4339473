package org.xuegui.learning.review;

import java.time.Instant;
import java.util.Objects;

/**
 * How weights fitted to a learner's own reviews did on reviews they had not seen.
 *
 * @param at when
 * @param reviews reviews there were
 * @param heldOut the newest of them, held out
 * @param lossBefore log loss of the weights before on those held out; less is better
 * @param lossAfter log loss of the new weights on the same
 * @param isKept whether the new weights were kept: only if they foretold better
 */
public record WeightsTrial(
        Instant at, int reviews, int heldOut, double lossBefore, double lossAfter, boolean isKept) {
    public WeightsTrial {
        Objects.requireNonNull(at, "at");
    }
}
