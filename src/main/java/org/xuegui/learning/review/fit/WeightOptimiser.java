package org.xuegui.learning.review.fit;

import java.util.function.LongSupplier;
import org.xuegui.base.task.Progress;
import org.xuegui.learning.review.Fsrs;
import org.xuegui.learning.review.Weights;

/**
 * Fits weights to reviews by gradient descent (Adam, with differences for the gradient), within the weights' bounds.
 * What is made small is the log loss plus a pull towards the published weights: each weight is drawn back as far as it
 * lies away from them in units of how much it differs between learners, so that few reviews move little.
 */
final class WeightOptimiser {

    // How much each weight differs between learners, as fsrs-rs publishes it for the same purpose. The first four are
    // stabilities in days and differ by factors: theirs is the spread of the logarithm.
    private static final double[] SPREAD = {
        1, 1, 1, 1, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27
    };
    private static final int LOGARITHMIC = 4;
    private static final int STEPS = 120;
    private static final double RATE = 0.06;
    private static final double DIFFERENCE = 1e-4;
    private static final double FIRST_DECAY = 0.9;
    private static final double SECOND_DECAY = 0.999;
    private static final double TINY = 1e-8;

    private final ReviewLog log;
    private final LongSupplier nanoTime;
    private final long longestNanos;

    /**
     * An optimiser over these reviews.
     *
     * @param nanoTime a clock that only goes forward
     * @param longestNanos when it stops at the best weights so far
     */
    WeightOptimiser(ReviewLog log, LongSupplier nanoTime, long longestNanos) {
        this.log = log;
        this.nanoTime = nanoTime;
        this.longestNanos = longestNanos;
    }

    /** The best weights found; the published ones if none are better. */
    Weights optimise(Progress progress) {
        long begin = nanoTime.getAsLong();
        double[] z = new double[Weights.COUNT];
        double[] first = new double[z.length];
        double[] second = new double[z.length];
        double[] best = z.clone();
        double bestLoss = objective(z);
        for (int step = 1; step <= STEPS && nanoTime.getAsLong() - begin < longestNanos; step++) {
            progress.report(step, STEPS);
            double[] gradient = gradient(z, progress);
            double rate = RATE * (1 + Math.cos(Math.PI * (step - 1) / STEPS)) / 2;
            for (int i = 0; i < z.length; i++) {
                first[i] = FIRST_DECAY * first[i] + (1 - FIRST_DECAY) * gradient[i];
                second[i] = SECOND_DECAY * second[i] + (1 - SECOND_DECAY) * gradient[i] * gradient[i];
                double mean = first[i] / (1 - Math.pow(FIRST_DECAY, step));
                double deviation = Math.sqrt(second[i] / (1 - Math.pow(SECOND_DECAY, step)));
                z[i] = bounded(i, z[i] - rate * mean / (deviation + TINY));
            }
            double loss = objective(z);
            if (loss < bestLoss) {
                bestLoss = loss;
                best = z.clone();
            }
        }
        return weights(best);
    }

    private double[] gradient(double[] z, Progress progress) {
        double[] gradient = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            progress.checkCancelled();
            double[] moved = z.clone();
            moved[i] = bounded(i, z[i] + DIFFERENCE);
            double above = moved[i];
            double lossAbove = objective(moved);
            moved[i] = bounded(i, z[i] - DIFFERENCE);
            gradient[i] = (lossAbove - objective(moved)) / (above - moved[i]);
        }
        return gradient;
    }

    /** Loss per review, with the pull towards the published weights. */
    private double objective(double[] z) {
        double pull = 0;
        for (double each : z) {
            pull += each * each / 2;
        }
        return (log.trainingLoss(new Fsrs(weights(z))) + pull) / Math.max(1, log.trained());
    }

    /** {@code z} counts spreads away from the published weight. */
    private static Weights weights(double[] z) {
        double[] values = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            double published = Weights.DEFAULT.get(i);
            values[i] = i < LOGARITHMIC ? published * Math.exp(z[i] * SPREAD[i]) : published + z[i] * SPREAD[i];
        }
        return Weights.clipped(values);
    }

    private static double bounded(int i, double z) {
        return Math.max(spreads(i, Weights.lowest(i)), Math.min(spreads(i, Weights.highest(i)), z));
    }

    private static double spreads(int i, double weight) {
        double published = Weights.DEFAULT.get(i);
        return (i < LOGARITHMIC ? Math.log(weight / published) : weight - published) / SPREAD[i];
    }
}
