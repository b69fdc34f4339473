package org.xuegui.quiz.paper;

/** What a learner sees of a paper, and when. */
public enum Disclosure {
    /** Score, key and explanation of each question after hand-in. */
    AFTER_HAND_IN,
    /** Only the score after hand-in. */
    SCORE_ONLY
}
