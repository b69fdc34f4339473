package org.xuegui.learning.readiness;

import java.util.Optional;

/** What each learner prepares for. */
public interface ExamGoalRepository {

    /** The learner's goal, if one is set. */
    Optional<ExamGoal> find(String learnerId);

    /** Sets the learner's goal in place of an earlier one. */
    void save(String learnerId, ExamGoal goal);

    /** Takes the learner's goal away; without an effect where there is none. */
    void remove(String learnerId);
}
