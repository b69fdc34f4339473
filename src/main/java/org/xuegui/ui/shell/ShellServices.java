package org.xuegui.ui.shell;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.LearnerService;
import org.xuegui.ui.task.Background;

/**
 * What the shell needs once the database is open.
 *
 * @param background the door to background work
 * @param learners the learners of this PC
 * @param search given the learner's id and what was typed, what was found; runs in the background
 * @param onLearnerChosen remembers the learner and looks for an examination left open
 */
public record ShellServices(
        Background background,
        LearnerService learners,
        BiFunction<String, String, List<SearchHit>> search,
        Consumer<Learner> onLearnerChosen) {}
