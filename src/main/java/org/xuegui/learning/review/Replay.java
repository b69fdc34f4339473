package org.xuegui.learning.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.xuegui.learning.attempt.AnswerRecord;
import org.xuegui.learning.attempt.LearnerDay;
import org.xuegui.quiz.QuestionKey;

/**
 * Memory derived: a learner's answers and settings played again in the order of time. A question becomes a card when it
 * is first answered. The first answer at or after the card is due counts, an earlier one only if wrong. An answer still
 * to be marked by a person does not. Settings hold from their moment on: days chosen before stay chosen. Weights are
 * about memory itself, so new ones see all reviews again; the days chosen stay too. The same answers and settings
 * give the same cards.
 */
public final class Replay {

    private final BiPredicate<String, String> isMaterialChange;
    private final Iterator<ReviewSettings.Since> ahead;
    private final Map<QuestionKey, Card> cards = new LinkedHashMap<>();
    private final Map<QuestionKey, List<Review>> reviews = new HashMap<>();
    private final List<List<Review>> histories = new ArrayList<>();
    private final RatingRule ratings = new RatingRule();
    private final DayLoads loads = new DayLoads();
    private ReviewSettings settings = ReviewSettings.DEFAULT;
    private ReviewSettings.Since next;
    private Scheduler scheduler = scheduler(settings);

    private Replay(List<ReviewSettings.Since> timeline, BiPredicate<String, String> isMaterialChange) {
        this.isMaterialChange = isMaterialChange;
        this.ahead = ReviewSettings.inForce(timeline).iterator();
        this.next = ahead.hasNext() ? ahead.next() : null;
    }

    /**
     * Plays a learner's answers again.
     *
     * @param answers the counting answers, oldest first
     * @param timeline the learner's settings in the order chosen, and since when each holds; empty for the usual ones
     * @param isMaterialChange whether a version of a question differs so much from another that memory starts anew
     */
    public static Replay of(
            List<AnswerRecord> answers,
            List<ReviewSettings.Since> timeline,
            BiPredicate<String, String> isMaterialChange) {
        Replay replay = new Replay(timeline, isMaterialChange);
        answers.stream().filter(answer -> !answer.isProvisional()).forEach(replay::add);
        replay.changeSettingsUntil(Instant.MAX);
        return replay;
    }

    /** The cards, in the order they were first answered. */
    public Map<QuestionKey, Card> cards() {
        return new LinkedHashMap<>(cards);
    }

    /** The settings that hold at the end. */
    public ReviewSettings settings() {
        return settings;
    }

    /** The reviews that counted, one list for each memory begun, oldest first. */
    public List<List<Review>> histories() {
        return histories.stream().map(List::copyOf).toList();
    }

    /** The reviews that made each card's memory, oldest first. */
    public Map<QuestionKey, List<Review>> reviewsByQuestion() {
        Map<QuestionKey, List<Review>> copy = new LinkedHashMap<>();
        reviews.forEach((key, each) -> copy.put(key, List.copyOf(each)));
        return copy;
    }

    private void add(AnswerRecord answer) {
        changeSettingsUntil(answer.at());
        Rating rating = ratings.rate(answer);
        ratings.add(answer);
        Card card = cards.get(answer.key());
        Review review = new Review(rating, answer.at(), LearnerDay.of(answer.at(), answer.zone()));
        loads.setFacts(answer.key(), answer.cites());
        if (card == null || isMaterialChange.test(card.version(), answer.version())) {
            reviews.put(answer.key(), new ArrayList<>());
            histories.add(reviews.get(answer.key()));
            loads.remove(answer.key());
            place(scheduler.first(answer.key(), answer.version(), review), review);
        } else if (rating == Rating.AGAIN || card.due().isReached(answer.at(), answer.zone())) {
            loads.remove(answer.key());
            place(scheduler.next(card.withVersion(answer.version()), review), review);
        } else {
            cards.put(answer.key(), card.withVersion(answer.version()));
        }
    }

    private void place(Card card, Review review) {
        cards.put(card.key(), card);
        reviews.get(card.key()).add(review);
        if (card.due() instanceof Due.On on) {
            loads.put(card.key(), on.day());
        }
    }

    private void changeSettingsUntil(Instant moment) {
        while (next != null && !next.at().isAfter(moment)) {
            change(next.settings());
            next = ahead.hasNext() ? ahead.next() : null;
        }
    }

    private void change(ReviewSettings other) {
        boolean hasNewWeights = !other.weights().equals(settings.weights());
        settings = other;
        scheduler = scheduler(other);
        loads.setWeekdays(other::loadOf);
        if (hasNewWeights) {
            Fsrs fsrs = new Fsrs(other.weights());
            cards.replaceAll((key, card) -> card.withMemory(memory(fsrs, reviews.get(key))));
        }
    }

    private Scheduler scheduler(ReviewSettings current) {
        return new Scheduler(new Fsrs(current.weights()), current.retention(), loads);
    }

    private static Memory memory(Fsrs fsrs, List<Review> reviews) {
        Review first = reviews.get(0);
        Memory memory = fsrs.first(first.rating(), first.at(), first.day());
        for (Review review : reviews.subList(1, reviews.size())) {
            memory = fsrs.next(memory, review.rating(), review.at(), review.day());
        }
        return memory;
    }
}
