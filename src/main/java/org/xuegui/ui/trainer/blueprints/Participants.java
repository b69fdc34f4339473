package org.xuegui.ui.trainer.blueprints;

import java.util.List;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.Unit;

/** Whom an examination can be meant for: the units and learners of this PC. */
record Participants(List<Unit> units, List<Learner> learners) {
    Participants {
        units = List.copyOf(units);
        learners = List.copyOf(learners);
    }
}
