package org.xuegui.learning.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.QuestionKey;

/**
 * Plays the days to come: each day the cards due are asked, most endangered first and no more than the daily cap; each
 * is recalled with the probability its memory says, else forgotten and learned again the same day. No card is begun
 * anew. Every card draws from the same seed in each simulation, so that two retentions differ by themselves and not by
 * chance.
 */
final class WorkloadSimulation {

    /** How far ahead. */
    static final int DAYS = 60;

    private static final long SEED = 20_261_123L;

    private final Map<QuestionKey, Card> cards;
    private final Map<QuestionKey, Random> chances = new HashMap<>();
    private final DayLoads loads = new DayLoads();
    private final Fsrs fsrs;
    private final Scheduler scheduler;
    private final int dailyCap;

    private WorkloadSimulation(Deck deck, double retention) {
        this.cards = deck.cards();
        this.fsrs = deck.fsrs();
        this.scheduler = new Scheduler(fsrs, retention, loads);
        this.dailyCap = deck.settings().dailyCap();
        loads.setWeekdays(deck.settings()::loadOf);
        cards.forEach((key, card) -> {
            chances.put(key, new Random(SEED + 31L * key.setId().hashCode() + key.questionId().hashCode()));
            loads.put(key, card.due().day(ZoneOffset.UTC));
        });
    }

    /** The workload of a deck under this retention, from this learner's day on. */
    static Workload of(Deck deck, double retention, LocalDate today, Progress progress) {
        WorkloadSimulation simulation = new WorkloadSimulation(deck, retention);
        List<Integer> perDay = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            progress.checkCancelled();
            perDay.add(simulation.play(today.plusDays(day)));
        }
        return new Workload(retention, perDay, simulation.remembered(today.plusDays(DAYS)));
    }

    private int play(LocalDate day) {
        Instant noon = noon(day);
        return cards.values().stream()
                .filter(card -> !card.due().day(ZoneOffset.UTC).isAfter(day))
                .sorted(Comparator.comparingDouble(card -> fsrs.recall(card.memory(), noon)))
                .limit(dailyCap)
                .toList()
                .stream()
                .mapToInt(card -> ask(card, day))
                .sum();
    }

    /** Asks a card until it leaves its steps; how many answers that took. */
    private int ask(Card card, LocalDate day) {
        loads.remove(card.key());
        double recall = fsrs.recall(card.memory(), noon(day));
        boolean isRecalled = chances.get(card.key()).nextDouble() < recall;
        Card next = scheduler.next(card, new Review(isRecalled ? Rating.GOOD : Rating.AGAIN, noon(day), day));
        int answers = 1;
        while (next.phase() != Phase.REVIEW) {
            next = scheduler.next(next, new Review(Rating.GOOD, noon(day), day));
            answers++;
        }
        cards.put(card.key(), next);
        loads.put(card.key(), next.due().day(ZoneOffset.UTC));
        return answers;
    }

    private double remembered(LocalDate day) {
        return cards.values().stream()
                .mapToDouble(card -> fsrs.recall(card.memory(), noon(day)))
                .average()
                .orElse(0);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
