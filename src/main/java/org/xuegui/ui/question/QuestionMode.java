package org.xuegui.ui.question;

/** What a question is shown for. */
public enum QuestionMode {
    /** To be answered. */
    ANSWERING,
    /** With the answer given, what is right about it, and the key. */
    FEEDBACK,
    /** The same for a trainer, who looks at what a learner answered. */
    OF_LEARNER,
    /** With the key alone, nothing answered. */
    KEY,
    /** As a learner will meet it, but not to be answered. */
    PREVIEW
}
