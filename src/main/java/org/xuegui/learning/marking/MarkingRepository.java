package org.xuegui.learning.marking;

import java.util.List;

/** Keeps the marks the trainer gave. What {@link #append} stored is on the disk when it returns. */
public interface MarkingRepository {

    /** The written answers that count of all finished examinations, marked or not: by title, sitting and place. */
    List<WrittenAnswer> written();

    /** How many of them wait for a mark. */
    int waiting();

    /**
     * Appends a mark. One that is not later than the marks of its answer so far, as after the PC's clock was set back,
     * is stored a millisecond after the last.
     *
     * @return the mark as it was stored
     * @throws org.xuegui.base.problem.UserFacingException if the answer is no longer there because its learner was
     *     deleted
     */
    GivenMark append(GivenMark mark);

    /** Every mark an answer was ever given, oldest first. */
    List<GivenMark> history(String answerId);
}
