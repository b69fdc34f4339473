package org.xuegui.learning.review;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How a learner wants to review.
 *
 * @param retention desired retention: the probability of recall at which a card comes back, 0.70 … 0.97
 * @param dailyCap the most cards a day, 1 … 9999
 * @param easyDays weekdays that take less than usual; the others are {@link DayLoad#NORMAL}
 * @param asksConfidence whether each answer of a review is asked how sure it is
 * @param weights the learner's weights
 */
public record ReviewSettings(
        double retention,
        int dailyCap,
        Map<DayOfWeek, DayLoad> easyDays,
        boolean asksConfidence,
        Weights weights) {

    /** Least desired retention. */
    public static final double LEAST_RETENTION = 0.70;
    /** Most desired retention. */
    public static final double MOST_RETENTION = 0.97;
    /** Most cards a day that can be set. */
    public static final int HIGHEST_CAP = 9999;

    /** What holds until a learner says otherwise: 90 %, 100 cards a day, no easy days, not asked how sure. */
    public static final ReviewSettings DEFAULT = new ReviewSettings(0.9, 100, Map.of(), false, Weights.DEFAULT);

    public ReviewSettings {
        Objects.requireNonNull(weights, "weights");
        Map<DayOfWeek, DayLoad> easy = new TreeMap<>(easyDays);
        easy.values().removeIf(load -> load == DayLoad.NORMAL);
        easyDays = Map.copyOf(easy);
        if (!(retention >= LEAST_RETENTION && retention <= MOST_RETENTION)) {
            throw new IllegalArgumentException("retention out of range: " + retention);
        }
        if (dailyCap < 1 || dailyCap > HIGHEST_CAP) {
            throw new IllegalArgumentException("cards a day out of range: " + dailyCap);
        }
    }

    /**
     * Settings from a moment on.
     *
     * @param at since when
     * @param settings what holds since then
     */
    public record Since(Instant at, ReviewSettings settings) {
        public Since {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(settings, "settings");
        }
    }

    /**
     * What of all that was chosen holds, oldest first: each from its moment until the next. What was chosen later holds
     * from its moment on, also where the clock had been ahead when something else was chosen before.
     *
     * @param chosen in the order chosen
     */
    public static List<Since> inForce(List<Since> chosen) {
        Deque<Since> kept = new ArrayDeque<>();
        for (Since each : chosen) {
            while (!kept.isEmpty() && !kept.getLast().at().isBefore(each.at())) {
                kept.removeLast();
            }
            kept.addLast(each);
        }
        return List.copyOf(kept);
    }

    /** How much this weekday takes. */
    public DayLoad loadOf(DayOfWeek weekday) {
        return easyDays.getOrDefault(weekday, DayLoad.NORMAL);
    }

    /** The same with another retention. */
    public ReviewSettings withRetention(double other) {
        return new ReviewSettings(other, dailyCap, easyDays, asksConfidence, weights);
    }

    /** The same with another daily cap. */
    public ReviewSettings withDailyCap(int other) {
        return new ReviewSettings(retention, other, easyDays, asksConfidence, weights);
    }

    /** The same with another load of a weekday. */
    public ReviewSettings withLoad(DayOfWeek weekday, DayLoad load) {
        Map<DayOfWeek, DayLoad> easy = new TreeMap<>(easyDays);
        easy.put(weekday, load);
        return new ReviewSettings(retention, dailyCap, easy, asksConfidence, weights);
    }

    /** The same, asking how sure an answer is or not. */
    public ReviewSettings withConfidence(boolean isAsked) {
        return new ReviewSettings(retention, dailyCap, easyDays, isAsked, weights);
    }

    /** The same with other weights. */
    public ReviewSettings withWeights(Weights other) {
        return new ReviewSettings(retention, dailyCap, easyDays, asksConfidence, other);
    }
}
