package org.xuegui.learning.readiness;

import java.util.List;
import java.util.Objects;
import org.xuegui.quiz.paper.Blueprint;

/**
 * How ready a learner is for the examination prepared for.
 *
 * @param goal the examination and its day
 * @param blueprint its rules
 * @param days days left, 0 on the day itself, below 0 afterwards
 * @param today the forecast if it were sat now
 * @param untouched the forecast for the day if nothing is studied until then
 * @param planned the forecast for the day if the plan is followed
 * @param plan the plan, a line a day; empty on the day itself and afterwards
 * @param shortest what to study first
 * @param asked questions that can come and were answered at least once
 * @param all questions that can come
 */
public record Readiness(
        ExamGoal goal,
        Blueprint blueprint,
        long days,
        Forecast today,
        Forecast untouched,
        Forecast planned,
        List<PlanDay> plan,
        ShortestList shortest,
        int asked,
        int all) {

    public Readiness {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(blueprint, "blueprint");
        plan = List.copyOf(plan);
    }
}
