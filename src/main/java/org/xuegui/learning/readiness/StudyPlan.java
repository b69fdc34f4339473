package org.xuegui.learning.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.QuestionKey;

/**
 * A plan until the day: each day the questions that add most to the score then, no more than the day takes, and none
 * that adds next to nothing.
 *
 * @param days one for each learner's day from today to the one before the examination
 * @param memories memory on the day of the examination if the plan is followed
 */
record StudyPlan(List<PlanDay> days, Map<QuestionKey, Recollection> memories) {

    /** Marks under which studying a question is not worth its time. */
    static final double WORTH = 0.01;

    private static final int STUDY_HOUR = 12;

    StudyPlan {
        days = List.copyOf(days);
    }

    /**
     * Makes a plan.
     *
     * @param today the learner's day it starts on
     * @param until the learner's day of the examination, not planned any more
     * @param capacity how many questions a day takes, 0 or more
     * @param progress told of each day planned
     * @throws org.xuegui.base.task.CancelledException if it was cancelled
     */
    static StudyPlan make(
            Preparation preparation,
            LocalDate today,
            LocalDate until,
            ZoneId zone,
            ToIntFunction<LocalDate> capacity,
            Progress progress) {
        Map<QuestionKey, Recollection> memories = new LinkedHashMap<>(preparation.fit().recollections());
        List<PlanDay> days = new ArrayList<>();
        long all = ChronoUnit.DAYS.between(today, until);
        for (LocalDate day = today; day.isBefore(until); day = day.plusDays(1)) {
            progress.checkCancelled();
            progress.report(days.size(), all);
            days.add(plan(preparation, day, zone, capacity.applyAsInt(day), memories));
        }
        return new StudyPlan(days, memories);
    }

    private static PlanDay plan(
            Preparation preparation, LocalDate day, ZoneId zone, int most, Map<QuestionKey, Recollection> memories) {
        Instant at = day.atTime(STUDY_HOUR, 0).atZone(zone).toInstant();
        int fresh = 0;
        int known = 0;
        List<Lift> lifts = lifts(preparation, memories, day, zone).limit(most).toList();
        for (Lift lift : lifts) {
            Optional<Recollection> before = Optional.ofNullable(memories.get(lift.key()));
            memories.put(lift.key(), preparation.studied(lift.key(), before, at, day));
            fresh += before.isEmpty() ? 1 : 0;
            known += before.isPresent() ? 1 : 0;
        }
        return new PlanDay(day, known, fresh);
    }

    /** What studying each question on this day adds, most first; what is worth it alone. */
    static Stream<Lift> lifts(
            Preparation preparation, Map<QuestionKey, Recollection> memories, LocalDate day, ZoneId zone) {
        Instant at = day.atTime(STUDY_HOUR, 0).atZone(zone).toInstant();
        return preparation.meanMarks().keySet().stream()
                .map(key -> new Lift(
                        key, preparation.gain(key, Optional.ofNullable(memories.get(key)), at, day)))
                .filter(lift -> lift.marks() >= WORTH)
                .sorted(Comparator.comparingDouble(Lift::marks).reversed()
                        .thenComparing(lift -> lift.key().setId())
                        .thenComparing(lift -> lift.key().questionId()));
    }
}
