package org.xuegui.quiz.paper;

/** Which of a learner's sittings of one examination counts. */
public enum Counting {
    /** The one with the highest percent; of several the earliest. */
    BEST,
    /** The one handed in last. */
    LAST,
    /** The one handed in first. */
    FIRST
}
