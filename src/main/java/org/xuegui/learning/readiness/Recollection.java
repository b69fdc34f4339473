package org.xuegui.learning.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.DoubleConsumer;
import org.xuegui.learning.review.Fsrs;
import org.xuegui.learning.review.Memory;
import org.xuegui.learning.review.Rating;
import org.xuegui.learning.review.Review;

/**
 * Memory of one question, the first right answer of which may have been a guess: the memory of one who knew the answer
 * and that of one who guessed, with the probability of each by Bayes' rule. Without it every lucky guess would count as
 * knowledge. Immutable.
 *
 * @param known memory if the first answer was known, or was wrong
 * @param guessed memory if it was a guess
 * @param guess probability that it was a guess, 0 … 1
 * @param chance probability of answering right by chance
 */
record Recollection(Memory known, Memory guessed, double guess, double chance) {

    /**
     * What a history tells.
     *
     * @param knownBefore probability that a question was known when it was first asked
     * @param onLater told the probability of recall before each later review of another day, in order
     */
    static Recollection of(History history, Fsrs fsrs, double knownBefore, DoubleConsumer onLater) {
        Recollection now = first(history, fsrs, knownBefore);
        for (Review review : history.later()) {
            if (now.daysUntil(review.day()) > 0) { // within a day the answer shows what was just read
                onLater.accept(now.recall(now.daysUntil(review.day()), fsrs));
                now = now.judgedBy(review, fsrs);
            }
            now = now.after(review.rating(), review.at(), review.day(), fsrs);
        }
        return now;
    }

    private static Recollection first(History history, Fsrs fsrs, double knownBefore) {
        Review first = history.first();
        double chance = history.chance().full();
        double lucky = (1 - knownBefore) * chance;
        return new Recollection(
                fsrs.first(first.rating(), first.at(), first.day()),
                fsrs.first(Rating.AGAIN, first.at(), first.day()),
                History.isRight(first) ? lucky / (knownBefore + lucky) : 0,
                chance);
    }

    /** Memory of a question first asked now, which is not guessed. */
    static Recollection begun(Rating rating, Instant at, LocalDate day, Chance chance, Fsrs fsrs) {
        Memory memory = fsrs.first(rating, at, day);
        return new Recollection(memory, memory, 0, chance.full());
    }

    /** Memory after a further review. */
    Recollection after(Rating rating, Instant at, LocalDate day, Fsrs fsrs) {
        return new Recollection(
                fsrs.next(known, rating, at, day), fsrs.next(guessed, rating, at, day), guess, chance);
    }

    private Recollection judgedBy(Review review, Fsrs fsrs) {
        double days = daysUntil(review.day());
        double ifKnown = (1 - guess) * likelihood(fsrs.recall(days, known.stability()), review);
        double ifGuessed = guess * likelihood(fsrs.recall(days, guessed.stability()), review);
        double sum = ifKnown + ifGuessed;
        return sum > 0 ? new Recollection(known, guessed, ifGuessed / sum, chance) : this;
    }

    private double likelihood(double recall, Review review) {
        double right = recall + (1 - recall) * chance;
        return History.isRight(review) ? right : 1 - right;
    }

    private long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(known.lastDay(), day);
    }

    private double recall(double days, Fsrs fsrs) {
        return (1 - guess) * fsrs.recall(days, known.stability()) + guess * fsrs.recall(days, guessed.stability());
    }

    /** Probability of recall at a moment, 0 … 1. */
    double recall(Instant at, Fsrs fsrs) {
        return (1 - guess) * fsrs.recall(known, at) + guess * fsrs.recall(guessed, at);
    }
}
