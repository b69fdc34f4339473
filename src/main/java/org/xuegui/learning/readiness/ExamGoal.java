package org.xuegui.learning.readiness;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a learner prepares for.
 *
 * @param blueprintId the examination
 * @param day the day it is sat, in the learner's own time
 */
public record ExamGoal(String blueprintId, LocalDate day) {
    public ExamGoal {
        Objects.requireNonNull(blueprintId, "blueprintId");
        Objects.requireNonNull(day, "day");
    }
}
