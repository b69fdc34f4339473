package org.xuegui.learning.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xuegui.learning.readiness.ExamGoal;
import org.xuegui.learning.readiness.ExamGoalRepository;

/** What learners prepare for, in memory. */
public final class InMemoryExamGoals implements ExamGoalRepository {

    private final Map<String, ExamGoal> goals = new HashMap<>();

    @Override
    public Optional<ExamGoal> find(String learnerId) {
        return Optional.ofNullable(goals.get(learnerId));
    }

    @Override
    public void save(String learnerId, ExamGoal goal) {
        goals.put(learnerId, goal);
    }

    @Override
    public void remove(String learnerId) {
        goals.remove(learnerId);
    }
}
