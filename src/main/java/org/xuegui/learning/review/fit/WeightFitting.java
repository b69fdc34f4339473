package org.xuegui.learning.review.fit;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.task.Progress;
import org.xuegui.base.text.Message;
import org.xuegui.learning.review.Review;
import org.xuegui.learning.review.ReviewService;
import org.xuegui.learning.review.ReviewSettingsRepository;
import org.xuegui.learning.review.Weights;
import org.xuegui.learning.review.WeightsTrial;

/** Gives a learner weights of their own, once there are enough reviews. Call from a background thread. */
public final class WeightFitting {

    /** Reviews needed: answers that counted on a later day than the one before of the same question. */
    public static final int ENOUGH = 400;

    private static final double GROWTH = 1.2; // by as much more reviews a new try is worth its time

    private final ReviewService reviews;
    private final ReviewSettingsRepository settings;
    private final Clock clock;
    private final LongSupplier nanoTime;

    /**
     * A service over these.
     *
     * @param nanoTime a clock that only goes forward, in nanoseconds
     */
    public WeightFitting(
            ReviewService reviews, ReviewSettingsRepository settings, Clock clock, LongSupplier nanoTime) {
        this.reviews = Objects.requireNonNull(reviews, "reviews");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.nanoTime = Objects.requireNonNull(nanoTime, "nanoTime");
    }

    /**
     * How far a learner is.
     *
     * @param reviews reviews there are
     * @param lastTrial the last time weights were fitted, if ever
     * @param hasOwnWeights whether the learner's own weights are in force
     */
    public record State(int reviews, Optional<WeightsTrial> lastTrial, boolean hasOwnWeights) {

        /** Whether weights can be fitted. */
        public boolean isEnough() {
            return reviews >= ENOUGH;
        }

        /** Whether fitting is worth its time: never done, or a fifth more reviews since. */
        boolean isDue() {
            return isEnough() && lastTrial.filter(last -> reviews < last.reviews() * GROWTH).isEmpty();
        }
    }

    /** How far the learner is. */
    public State state(String learnerId) {
        return new State(
                FittedWeights.countReviews(reviews.histories(learnerId)),
                settings.findLastTrial(learnerId),
                !reviews.settings(learnerId).weights().equals(Weights.DEFAULT));
    }

    /**
     * Fits weights to the learner's reviews and keeps them if they foretell the newest better than those in force.
     * Takes up to about twenty seconds.
     *
     * @throws UserFacingException if there are too few reviews
     * @throws org.xuegui.base.task.CancelledException if it was cancelled; nothing is changed then
     */
    public WeightsTrial fit(String learnerId, Progress progress) {
        List<List<Review>> histories = reviews.histories(learnerId);
        int count = FittedWeights.countReviews(histories);
        if (count < ENOUGH) {
            throw new UserFacingException(Message.of("problem.too-few-reviews", count, ENOUGH));
        }
        FittedWeights fitted =
                FittedWeights.of(histories, reviews.settings(learnerId).weights(), nanoTime, progress);
        progress.checkCancelled();
        WeightsTrial trial = new WeightsTrial(
                clock.instant(), fitted.reviews(), fitted.heldOut(), fitted.lossBefore(), fitted.lossAfter(),
                fitted.isBetter());
        reviews.keep(learnerId, trial, fitted.weights());
        return trial;
    }

    /** Fits weights if it is worth its time. */
    public Optional<WeightsTrial> fitIfDue(String learnerId, Progress progress) {
        return state(learnerId).isDue() ? Optional.of(fit(learnerId, progress)) : Optional.empty();
    }

    /** Goes back to the published weights. */
    public void forget(String learnerId) {
        reviews.change(learnerId, each -> each.withWeights(Weights.DEFAULT));
    }
}
