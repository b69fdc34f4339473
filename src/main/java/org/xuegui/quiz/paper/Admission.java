package org.xuegui.quiz.paper;

import java.util.Optional;
import java.util.Set;

/**
 * Whom an examination is meant for: everyone, or the learners of some units and some learners besides.
 *
 * @param unitIds units whose learners may sit it
 * @param learnerIds learners who may sit it, whatever their unit; both empty for everyone
 */
public record Admission(Set<String> unitIds, Set<String> learnerIds) {

    /** Everyone. */
    public static final Admission EVERYONE = new Admission(Set.of(), Set.of());

    public Admission {
        unitIds = Set.copyOf(unitIds);
        learnerIds = Set.copyOf(learnerIds);
    }

    /** Whether everyone may sit it. */
    public boolean isForEveryone() {
        return unitIds.isEmpty() && learnerIds.isEmpty();
    }

    /** Whether the learner, of this unit if any, may sit it. */
    public boolean admits(String learnerId, Optional<String> unitId) {
        return isForEveryone() || learnerIds.contains(learnerId) || unitId.filter(unitIds::contains).isPresent();
    }
}
