package org.xuegui.learning.review.fit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xuegui.learning.review.Fsrs;
import org.xuegui.learning.review.Rating;
import org.xuegui.learning.review.Review;

/**
 * A learner's reviews, laid out for being foretold again and again. Foretold is each card's first review of a later day:
 * a first answer has no memory before it, and a second one of a day says little about forgetting. Immutable.
 */
final class ReviewLog {

    private static final double SURELY = 1e-6; // keeps one wrong certainty from outweighing all else

    private final List<Sequence> cards;
    private final Instant split;
    private final int trained;
    private final int heldOut;

    /** One memory: days since the review before (0 for the first) and rating of each review, and when it was. */
    private record Sequence(int[] days, Rating[] ratings, Instant[] at) {

        boolean isForetold(int review) {
            return review > 0 && days[review] > 0;
        }
    }

    /**
     * Lays out reviews.
     *
     * @param histories the reviews of each memory, oldest first
     * @param heldOutShare share of the foretold reviews, the newest, that is held out, 0 … 1
     */
    ReviewLog(List<List<Review>> histories, double heldOutShare) {
        this.cards = histories.stream().map(ReviewLog::sequence).toList();
        List<Instant> foretold = new ArrayList<>();
        cards.forEach(card -> {
            for (int i = 0; i < card.days().length; i++) {
                if (card.isForetold(i)) {
                    foretold.add(card.at()[i]);
                }
            }
        });
        foretold.sort(Comparator.naturalOrder());
        int kept = (int) Math.floor(foretold.size() * (1 - heldOutShare));
        this.split = kept < foretold.size() ? foretold.get(kept) : Instant.MAX;
        this.trained = (int) foretold.stream().filter(at -> at.isBefore(split)).count();
        this.heldOut = foretold.size() - trained;
    }

    private static Sequence sequence(List<Review> reviews) {
        int[] days = new int[reviews.size()];
        for (int i = 1; i < days.length; i++) {
            days[i] = (int) Math.max(0, ChronoUnit.DAYS.between(reviews.get(i - 1).day(), reviews.get(i).day()));
        }
        return new Sequence(
                days,
                reviews.stream().map(Review::rating).toArray(Rating[]::new),
                reviews.stream().map(Review::at).toArray(Instant[]::new));
    }

    /** Reviews that are foretold, held out or not. */
    int size() {
        return trained + heldOut;
    }

    /** Foretold reviews that weights are fitted to. */
    int trained() {
        return trained;
    }

    /** Foretold reviews that weights are tested on, the newest. */
    int heldOut() {
        return heldOut;
    }

    /** Sum of log losses over the reviews weights are fitted to. */
    double trainingLoss(Fsrs fsrs) {
        double sum = 0;
        for (Sequence card : cards) {
            double s = fsrs.firstStability(card.ratings()[0]);
            double d = fsrs.firstDifficulty(card.ratings()[0]);
            for (int i = 1; i < card.days().length && card.at()[i].isBefore(split); i++) {
                if (card.isForetold(i)) {
                    sum += loss(fsrs.recall(card.days()[i], s), card.ratings()[i]);
                }
                s = fsrs.nextStability(s, d, card.days()[i], card.ratings()[i]);
                d = fsrs.nextDifficulty(d, card.ratings()[i]);
            }
        }
        return sum;
    }

    /** Log loss of each review held out, in an order that is the same for all weights. */
    double[] heldOutLosses(Fsrs fsrs) {
        double[] losses = new double[heldOut];
        int next = 0;
        for (Sequence card : cards) {
            double s = fsrs.firstStability(card.ratings()[0]);
            double d = fsrs.firstDifficulty(card.ratings()[0]);
            for (int i = 1; i < card.days().length; i++) {
                if (card.isForetold(i) && !card.at()[i].isBefore(split)) {
                    losses[next++] = loss(fsrs.recall(card.days()[i], s), card.ratings()[i]);
                }
                s = fsrs.nextStability(s, d, card.days()[i], card.ratings()[i]);
                d = fsrs.nextDifficulty(d, card.ratings()[i]);
            }
        }
        return losses;
    }

    private static double loss(double recall, Rating rating) {
        double p = Math.max(SURELY, Math.min(1 - SURELY, recall));
        return -Math.log(rating == Rating.AGAIN ? 1 - p : p);
    }
}
