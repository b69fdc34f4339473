package org.xuegui.learning.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuegui.quiz.QuestionKey;

/**
 * Spreads cards over days: of the days the fuzz allows the one with the least load for its weekday; among equal ones
 * the one nearest to the day a factor drawn from the card picks, the same each time. A day that has a card of the same
 * fact is avoided; where the fuzz offers no other, a day earlier or later is taken.
 */
final class DayLoads implements DayChoice {

    private static final double SAME_FACT = 1e9; // more than any load

    private final Map<QuestionKey, Placed> placed = new HashMap<>();
    private final Map<LocalDate, Integer> counts = new HashMap<>();
    private final Map<LocalDate, Map<String, Integer>> facts = new HashMap<>();
    private final Map<QuestionKey, Set<String>> factsOf = new HashMap<>();
    private Function<DayOfWeek, DayLoad> weekdays = weekday -> DayLoad.NORMAL;

    private record Placed(LocalDate day, Set<String> facts) {}

    /** From now on weekdays take this much. */
    void setWeekdays(Function<DayOfWeek, DayLoad> loads) {
        weekdays = loads;
    }

    /** The facts a question is about, used when its day is chosen. */
    void setFacts(QuestionKey key, List<String> cites) {
        factsOf.put(key, Set.copyOf(cites));
    }

    /** Takes a card off its day, before another is chosen. */
    void remove(QuestionKey key) {
        Placed old = placed.remove(key);
        if (old != null) {
            add(old, -1);
        }
    }

    /** Puts a card on a day. */
    void put(QuestionKey key, LocalDate day) {
        remove(key);
        Placed card = new Placed(day, factsOf.getOrDefault(key, Set.of()));
        placed.put(key, card);
        add(card, 1);
    }

    private void add(Placed card, int change) {
        counts.merge(card.day(), change, Integer::sum);
        Map<String, Integer> ofDay = facts.computeIfAbsent(card.day(), day -> new HashMap<>());
        card.facts().forEach(fact -> ofDay.merge(fact, change, Integer::sum));
    }

    @Override
    public LocalDate choose(QuestionKey key, int reviews, LocalDate from, double days) {
        Fuzz fuzz = Fuzz.around(days, LONGEST);
        int pick = fuzz.pick(factor(key, reviews));
        List<Integer> candidates = IntStream.rangeClosed(fuzz.least(), fuzz.most()).boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        if (candidates.stream().allMatch(each -> hasFactOf(key, from.plusDays(each)))) {
            candidates.add(fuzz.most() + 1);
            candidates.add(Math.max(1, fuzz.least() - 1));
        }
        int best = candidates.stream()
                .min(Comparator.<Integer>comparingDouble(each -> cost(key, from.plusDays(each)))
                        .thenComparingInt(each -> Math.abs(each - pick))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return from.plusDays(best);
    }

    private double cost(QuestionKey key, LocalDate day) {
        double load = (counts.getOrDefault(day, 0) + 1) / weekdays.apply(day.getDayOfWeek()).share();
        return hasFactOf(key, day) ? SAME_FACT + load : load;
    }

    private boolean hasFactOf(QuestionKey key, LocalDate day) {
        Map<String, Integer> ofDay = facts.getOrDefault(day, Map.of());
        return factsOf.getOrDefault(key, Set.of()).stream().anyMatch(fact -> ofDay.getOrDefault(fact, 0) > 0);
    }

    /** 0 up to but not 1; the same for the same card and number of reviews on every PC. */
    private static double factor(QuestionKey key, int reviews) {
        long seed = 31L * (31L * key.setId().hashCode() + key.questionId().hashCode()) + reviews;
        return new Random(seed * 0x9E3779B97F4A7C15L).nextDouble();
    }
}
