package org.xuegui.learning.review.fit;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.xuegui.base.task.Progress;
import org.xuegui.learning.review.Fsrs;
import org.xuegui.learning.review.Review;
import org.xuegui.learning.review.Weights;

/**
 * Weights fitted to the older reviews of a learner and tested on the newest fifth.
 *
 * @param weights the new weights
 * @param reviews reviews foretold in all
 * @param heldOut of them, held out
 * @param lossBefore mean log loss of the weights before on those held out
 * @param lossAfter mean log loss of the new weights on the same
 * @param isBetter whether the new ones foretell better, by more than the standard error of the difference
 */
record FittedWeights(
        Weights weights, int reviews, int heldOut, double lossBefore, double lossAfter, boolean isBetter) {

    private static final double HELD_OUT = 0.2;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    FittedWeights {
        Objects.requireNonNull(weights, "weights");
    }

    /** How many reviews of these histories can be foretold. */
    static int countReviews(List<List<Review>> histories) {
        return new ReviewLog(histories, HELD_OUT).size();
    }

    /**
     * Fits and tests.
     *
     * @param before the weights the learner has now
     * @param nanoTime a clock that only goes forward
     * @throws org.xuegui.base.task.CancelledException if it was cancelled
     */
    static FittedWeights of(
            List<List<Review>> histories, Weights before, LongSupplier nanoTime, Progress progress) {
        ReviewLog log = new ReviewLog(histories, HELD_OUT);
        Weights fitted = new WeightOptimiser(log, nanoTime, LONGEST.toNanos()).optimise(progress);
        double[] old = log.heldOutLosses(new Fsrs(before));
        double[] now = log.heldOutLosses(new Fsrs(fitted));
        return new FittedWeights(fitted, log.size(), log.heldOut(), mean(old), mean(now), isBetter(old, now));
    }

    private static boolean isBetter(double[] old, double[] now) {
        double[] gains = new double[old.length];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = old[i] - now[i];
        }
        double mean = mean(gains);
        double squares = 0;
        for (double gain : gains) {
            squares += (gain - mean) * (gain - mean);
        }
        double standardError = Math.sqrt(squares / Math.max(1, gains.length - 1) / Math.max(1, gains.length));
        return mean > standardError;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / Math.max(1, values.length);
    }
}
