package org.xuegui.learning.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The formulas of FSRS-6 under some weights, as fsrs-rs, py-fsrs and ts-fsrs publish them. Where they differ fsrs-rs is
 * followed: a second review of a day never lowers the stability of a card that was remembered, Hard included (py-fsrs
 * lets Hard lower it). Memory grows by whole learner's days, as the weights were fitted on such; the probability of
 * recall shown at a moment counts parts of days too. Immutable.
 */
public final class Fsrs {

    /** FSRS-6 under the published weights. */
    public static final Fsrs DEFAULT = new Fsrs(Weights.DEFAULT);

    private static final double LEAST_STABILITY = 0.001;
    private static final double MOST_STABILITY = 36_500;
    private static final double MILLIS_OF_DAY = Duration.ofDays(1).toMillis();

    private final Weights weights;
    private final double[] w;
    private final double decay;
    private final double factor;

    /** FSRS-6 under these weights. */
    public Fsrs(Weights weights) {
        this.weights = Objects.requireNonNull(weights, "weights");
        this.w = weights.toArray();
        this.decay = -w[20];
        this.factor = Math.pow(0.9, 1 / decay) - 1;
    }

    /** Its weights. */
    public Weights weights() {
        return weights;
    }

    /** Probability of recall, 0 … 1, so many days (0 or more) after the last review. */
    public double recall(double days, double stability) {
        return Math.pow(1 + factor * days / stability, decay);
    }

    /** Probability of recall at a moment; 1 before the last review. */
    public double recall(Memory memory, Instant at) {
        double days = Duration.between(memory.lastReview(), at).toMillis() / MILLIS_OF_DAY;
        return recall(Math.max(0, days), memory.stability());
    }

    /** Days until the probability of recall has fallen to {@code retention} (0 … 1), not rounded. */
    public double interval(double retention, double stability) {
        return stability / factor * (Math.pow(retention, 1 / decay) - 1);
    }

    /** Memory after the first review of a card. */
    public Memory first(Rating rating, Instant at, LocalDate day) {
        return new Memory(firstStability(rating), firstDifficulty(rating), at, day);
    }

    /** Memory after a further review. */
    public Memory next(Memory before, Rating rating, Instant at, LocalDate day) {
        long days = Math.max(0, ChronoUnit.DAYS.between(before.lastDay(), day));
        double stability = nextStability(before.stability(), before.difficulty(), days, rating);
        return new Memory(stability, nextDifficulty(before.difficulty(), rating), at, day);
    }

    /** Stability in days after the first review. */
    public double firstStability(Rating rating) {
        return stability(w[rating.grade() - 1]);
    }

    /** Difficulty after the first review, 1 … 10. */
    public double firstDifficulty(Rating rating) {
        return difficulty(rawFirstDifficulty(rating));
    }

    /** Stability in days after a review so many whole days after the one before; 0 for the same day. */
    public double nextStability(double s, double d, long days, Rating rating) {
        if (days == 0) {
            return stability(sameDay(s, rating));
        }
        double recall = recall(days, s);
        return stability(rating == Rating.AGAIN ? afterLapse(s, d, recall) : afterSuccess(s, d, recall, rating));
    }

    /** Difficulty after a review, 1 … 10. */
    public double nextDifficulty(double d, Rating rating) {
        return difficulty(reverted(dampedDifficulty(d, rating)));
    }

    /** D0: not bounded, as the mean reversion needs it. */
    private double rawFirstDifficulty(Rating rating) {
        return w[4] - Math.exp(w[5] * (rating.grade() - 1)) + 1;
    }

    /** D': the nearer to 10, the smaller the step. */
    double dampedDifficulty(double d, Rating rating) {
        return d - w[6] * (rating.grade() - 3) * (10 - d) / 9;
    }

    /** D'': drawn back towards that of an easy card. */
    double reverted(double d) {
        return w[7] * rawFirstDifficulty(Rating.EASY) + (1 - w[7]) * d;
    }

    double afterSuccess(double s, double d, double recall, Rating rating) {
        double hard = rating == Rating.HARD ? w[15] : 1;
        double easy = rating == Rating.EASY ? w[16] : 1;
        double growth = Math.exp(w[8]) * (11 - d) * Math.pow(s, -w[9]) * Math.expm1(w[10] * (1 - recall));
        return s * (1 + growth * hard * easy);
    }

    double afterLapse(double s, double d, double recall) {
        double lapsed = w[11] * Math.pow(d, -w[12]) * (Math.pow(s + 1, w[13]) - 1) * Math.exp(w[14] * (1 - recall));
        return Math.min(lapsed, s / Math.exp(w[17] * w[18]));
    }

    double sameDay(double s, Rating rating) {
        double k = Math.exp(w[17] * (rating.grade() - 3 + w[18])) * Math.pow(s, -w[19]);
        return s * (rating == Rating.AGAIN ? k : Math.max(1, k));
    }

    private static double stability(double s) {
        return Math.max(LEAST_STABILITY, Math.min(MOST_STABILITY, s));
    }

    private static double difficulty(double d) {
        return Math.max(1, Math.min(10, d));
    }
}
