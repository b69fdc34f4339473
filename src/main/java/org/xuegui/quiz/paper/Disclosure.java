package org.xuegui.quiz.paper;

/** What a learner sees of a paper, and when. The trainer always sees all of it. */
public enum Disclosure {
    /** Right or wrong, key and explanation as soon as an answer is confirmed, which makes it final; score at the end. */
    EACH_ANSWER(When.HAND_IN, When.HAND_IN),
    /** Score, key and explanation of each question after hand-in. */
    AFTER_HAND_IN(When.HAND_IN, When.HAND_IN),
    /** The score after hand-in; key and explanation of each question once the trainer releases them. */
    AFTER_RELEASE(When.HAND_IN, When.RELEASE),
    /** Nothing after hand-in; score, key and explanation of each question once the trainer releases them. */
    ALL_AFTER_RELEASE(When.RELEASE, When.RELEASE),
    /** Only the score after hand-in; which answers were wrong stays untold, in wrong questions and mastery too. */
    SCORE_ONLY(When.HAND_IN, When.NEVER);

    private enum When {
        HAND_IN,
        RELEASE,
        NEVER;

        private boolean hasCome(boolean isReleased) {
            return this == HAND_IN || this == RELEASE && isReleased;
        }
    }

    private final When score;
    private final When questions;

    Disclosure(When score, When questions) {
        this.score = score;
        this.questions = questions;
    }

    /** Whether the trainer has something to release. */
    public boolean waitsForRelease() {
        return questions == When.RELEASE;
    }

    /** The same for a paper learners compose for themselves: no trainer knows of it who could release anything. */
    public Disclosure withoutTrainer() {
        return waitsForRelease() ? AFTER_HAND_IN : this;
    }

    /** Whether score, parts and passed or not are shown after hand-in, released by the trainer or not. */
    public boolean showsScore(boolean isReleased) {
        return score.hasCome(isReleased);
    }

    /** Whether key and explanation are shown after hand-in, released by the trainer or not. */
    public boolean showsQuestions(boolean isReleased) {
        return questions.hasCome(isReleased);
    }
}
