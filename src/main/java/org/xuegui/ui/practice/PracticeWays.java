package org.xuegui.ui.practice;

import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.Take;

/** The ways on from a page of the screen. */
interface PracticeWays {

    /** Starts a practice anew. */
    void start(PracticeMode mode, Take take);

    /** Goes on with an open practice. */
    void goOn(Attempt open);

    /** 背题: reads a mode through, from where it was left or from its first question. */
    void read(PracticeMode mode, boolean isFromStart);

    /** Shows another page: the choice, the facts to choose from, the list of wrong questions. */
    void show(PracticeFlow.Page page);
}
