package org.xuegui.ui.trainer.sets;

import java.util.List;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.load.HealthWarning;

/**
 * What the health check says of a set.
 *
 * @param questions the set's questions, in order
 * @param warnings what was found; none for a healthy set
 */
record SetHealth(List<Question> questions, List<HealthWarning> warnings) {

    SetHealth {
        questions = List.copyOf(questions);
        warnings = List.copyOf(warnings);
    }
}
