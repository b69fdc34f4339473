package org.xuegui.learning.readiness;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.xuegui.learning.review.Card;
import org.xuegui.learning.review.DayChoice;
import org.xuegui.learning.review.Due;
import org.xuegui.learning.review.Fsrs;
import org.xuegui.learning.review.Memory;
import org.xuegui.learning.review.Rating;
import org.xuegui.learning.review.Review;
import org.xuegui.learning.review.Scheduler;
import org.xuegui.learning.review.Weights;
import org.xuegui.quiz.QuestionKey;

/**
 * A learner who differs from the model: weights up to a fifth off, some questions known beforehand, and guesses where the
 * answer is not known. Memory follows what was really recalled; the program sees only right and wrong.
 */
final class SimulatedLearner {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private final Random random;
    private final Fsrs truth;
    private final double knownBefore;
    private final Map<QuestionKey, Chance> chances;
    private final Map<QuestionKey, Memory> memories = new HashMap<>();
    private final Map<QuestionKey, Card> cards = new LinkedHashMap<>();
    private final Map<QuestionKey, List<Review>> reviews = new LinkedHashMap<>();
    private final Scheduler scheduler = new Scheduler(Fsrs.DEFAULT, 0.9, DayChoice.EXACT);
    private int budget;
    private Instant now = START.atTime(10, 0).toInstant(ZoneOffset.UTC);

    /** A learner who has studied these questions for some weeks, with at most 200 reviews. */
    SimulatedLearner(Map<QuestionKey, Chance> chances, long seed) {
        this.random = new Random(seed);
        this.chances = chances;
        this.truth = new Fsrs(jittered());
        this.knownBefore = 0.1 + 0.5 * random.nextDouble();
        this.budget = 40 + random.nextInt(161);
        study();
    }

    private Weights jittered() {
        double[] values = Weights.DEFAULT.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] *= 0.8 + 0.4 * random.nextDouble();
        }
        return Weights.clipped(values);
    }

    private void study() {
        List<QuestionKey> fresh = new ArrayList<>(chances.keySet());
        Collections.shuffle(fresh, random);
        int perDay = 5 + random.nextInt(16);
        while (budget > 0) {
            List<QuestionKey> due = cards.values().stream()
                    .filter(card -> card.due().isReached(now, ZoneOffset.UTC)).map(Card::key).toList();
            due.stream().limit(perDay).forEach(this::askUntilRight);
            for (int i = due.size(); i < perDay && !fresh.isEmpty(); i++) {
                askUntilRight(fresh.remove(fresh.size() - 1));
            }
            now = now.plus(Duration.ofDays(1));
        }
    }

    private void askUntilRight(QuestionKey key) {
        for (int turn = 0; turn < 4 && budget > 0; turn++) {
            ask(key);
            boolean isSettled = cards.get(key).due() instanceof Due.On;
            if (isSettled) {
                return;
            }
            now = now.plus(Duration.ofMinutes(10));
        }
    }

    private void ask(QuestionKey key) {
        budget--;
        boolean isRecalled = random.nextDouble() < trueRecall(key, now);
        boolean isRight = isRecalled || random.nextDouble() < chances.get(key).full();
        LocalDate day = now.atOffset(ZoneOffset.UTC).toLocalDate();
        Rating real = isRecalled ? Rating.GOOD : Rating.AGAIN;
        Memory before = memories.get(key);
        memories.put(key, before == null ? truth.first(real, now, day) : truth.next(before, real, now, day));
        Review seen = new Review(isRight ? Rating.GOOD : Rating.AGAIN, now, day);
        reviews.computeIfAbsent(key, any -> new ArrayList<>()).add(seen);
        Card card = cards.get(key);
        cards.put(key, card == null ? scheduler.first(key, "", seen) : scheduler.next(card, seen));
    }

    private double trueRecall(QuestionKey key, Instant at) {
        Memory memory = memories.get(key);
        return memory == null ? knownBefore : truth.recall(memory, at);
    }

    /** When the examination is: up to two weeks after the last day of study. */
    Instant examination() {
        return now.plus(Duration.ofDays(random.nextInt(14)));
    }

    /** What the program knows. */
    Map<QuestionKey, History> histories() {
        Map<QuestionKey, History> histories = new LinkedHashMap<>();
        reviews.forEach((key, each) -> histories.put(key, new History(each, chances.get(key))));
        return histories;
    }

    /** Sits a paper. */
    double sit(List<SamplePapers.Item> paper, Instant at) {
        double score = 0;
        for (SamplePapers.Item item : paper) {
            Chance chance = chances.get(item.key());
            boolean isRight = random.nextDouble() < trueRecall(item.key(), at)
                    || random.nextDouble() < chance.full();
            score += item.marks() * (isRight ? 1 : chance.partial());
        }
        return score;
    }
}
