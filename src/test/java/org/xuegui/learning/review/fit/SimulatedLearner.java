package org.xuegui.learning.review.fit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.xuegui.learning.review.Card;
import org.xuegui.learning.review.DayChoice;
import org.xuegui.learning.review.Fsrs;
import org.xuegui.learning.review.Memory;
import org.xuegui.learning.review.Rating;
import org.xuegui.learning.review.Review;
import org.xuegui.learning.review.Scheduler;
import org.xuegui.learning.review.Weights;
import org.xuegui.quiz.QuestionKey;

/** A learner whose memory follows known weights and who reviews when the published weights say. Repeats by its seed. */
final class SimulatedLearner {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final Fsrs truth;
    private final Random random;
    private final Scheduler scheduler = new Scheduler(Fsrs.DEFAULT, 0.9, DayChoice.EXACT);

    SimulatedLearner(Weights truth, long seed) {
        this.truth = new Fsrs(truth);
        this.random = new Random(seed);
    }

    /** The published weights, each moved by up to this share. */
    static Weights jittered(double share, long seed) {
        Random random = new Random(seed);
        double[] values = Weights.DEFAULT.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] *= 1 + share * (2 * random.nextDouble() - 1);
        }
        return Weights.clipped(values);
    }

    /** Reviews of so many cards, begun over the first half of so many days. */
    List<List<Review>> study(int cards, int days) {
        List<List<Review>> histories = new ArrayList<>();
        for (int i = 0; i < cards; i++) {
            int first = random.nextInt(days / 2);
            histories.add(study(new QuestionKey("s", "q" + i), first, days));
        }
        return histories;
    }

    private List<Review> study(QuestionKey key, int first, int days) {
        List<Review> reviews = new ArrayList<>();
        Review review = review(START.plusDays(first), random.nextInt(3) == 0 ? Rating.AGAIN : pass(), 0);
        Memory memory = truth.first(review.rating(), review.at(), review.day());
        Card card = scheduler.first(key, "v", review);
        reviews.add(review);
        LocalDate end = START.plusDays(days);
        while (card.due().day(ZoneOffset.UTC).isBefore(end)) {
            LocalDate due = card.due().day(ZoneOffset.UTC);
            boolean isSameDay = !due.isAfter(review.day());
            long gap = due.toEpochDay() - memory.lastDay().toEpochDay();
            boolean isRecalled = isSameDay || random.nextDouble() < truth.recall(gap, memory.stability());
            review = review(isSameDay ? review.day() : due, isRecalled ? pass() : Rating.AGAIN, reviews.size());
            memory = truth.next(memory, review.rating(), review.at(), review.day());
            card = scheduler.next(card, review);
            reviews.add(review);
        }
        return reviews;
    }

    private Rating pass() {
        int dice = random.nextInt(10);
        return dice == 0 ? Rating.HARD : dice == 1 ? Rating.EASY : Rating.GOOD;
    }

    private static Review review(LocalDate day, Rating rating, int minute) {
        Instant at = day.atTime(9, 0).plusMinutes(15L * minute % 600).toInstant(ZoneOffset.UTC);
        return new Review(rating, at, day);
    }
}
