package org.xuegui.learning.practice;

import java.util.List;
import java.util.Map;

/** Keeps what learners decided about practice, beside their answers. */
public interface PracticeRepository {

    /** Stores that a question was taken off the list of wrong ones, or put back. */
    void append(String learnerId, WrongListChoice choice);

    /** What the learner decided about the list of wrong ones, in the order it was decided. */
    List<WrongListChoice> wrongListChoices(String learnerId);

    /** Remembers where the learner is in reading through a mode, in place of what was remembered. */
    void saveRecitePlace(String learnerId, String mode, RecitePlace place);

    /** Where the learner is in reading, by mode as {@link PracticeModeCode} writes it. */
    Map<String, RecitePlace> recitePlaces(String learnerId);
}
