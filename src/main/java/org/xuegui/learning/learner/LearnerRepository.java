package org.xuegui.learning.learner;

import java.util.List;
import java.util.Optional;

/** Keeps the learners and units of this PC. */
public interface LearnerRepository {

    /** All learners, in the order they were added. */
    List<Learner> learners();

    /** The learner of this id. */
    Optional<Learner> find(String learnerId);

    /** Adds or renames a learner; its unit is added where it is new. */
    void save(Learner learner);

    /** All units by name. */
    List<Unit> units();

    /** The real deletion: the learner and all that belongs to it is gone. The caller makes a backup before. */
    void delete(String learnerId);
}
