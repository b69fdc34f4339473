package org.xuegui.quiz.paper;

/** What a learner sees of a paper, and when. The trainer always sees all of it. */
public enum Disclosure {
    /** Right or wrong, key and explanation as soon as an answer is confirmed, which makes it final; score at the end. */
    EACH_ANSWER(true),
    /** Score, key and explanation of each question after hand-in. */
    AFTER_HAND_IN(true),
    /** The score after hand-in; key and explanation of each question once the trainer releases them. */
    AFTER_RELEASE(false),
    /** Only the score after hand-in. */
    SCORE_ONLY(false);

    private final boolean isAtHandIn;

    Disclosure(boolean isAtHandIn) {
        this.isAtHandIn = isAtHandIn;
    }

    /** The same for a paper learners compose for themselves: no trainer knows of it who could release anything. */
    public Disclosure withoutTrainer() {
        return this == AFTER_RELEASE ? AFTER_HAND_IN : this;
    }

    /** Whether key and explanation are shown after hand-in, released by the trainer or not. */
    public boolean showsQuestions(boolean isReleased) {
        return isAtHandIn || this == AFTER_RELEASE && isReleased;
    }
}
