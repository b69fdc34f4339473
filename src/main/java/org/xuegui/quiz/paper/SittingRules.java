package org.xuegui.quiz.paper;

import java.util.Objects;

/**
 * What holds for sitting an examination, beside how its paper is drawn. A blueprint in use has no extra time; the one
 * stored with a paper has that of the learner it was drawn for, as it was then.
 *
 * @param window when it may be sat
 * @param admission whom it is meant for
 * @param extraTimePercent time allowed beyond the usual, in percent of it, 0 … {@link #MOST_EXTRA_TIME}
 */
public record SittingRules(OpeningWindow window, Admission admission, int extraTimePercent) {

    /** Most extra time that can be set: three times as long in all. */
    public static final int MOST_EXTRA_TIME = 200;
    /** At any time, everyone, in the usual time. */
    public static final SittingRules USUAL = new SittingRules(OpeningWindow.ALWAYS, Admission.EVERYONE, 0);

    public SittingRules {
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(admission, "admission");
        if (extraTimePercent < 0 || extraTimePercent > MOST_EXTRA_TIME) {
            throw new IllegalArgumentException("0 to " + MOST_EXTRA_TIME + " percent of extra time");
        }
    }

    /** The same in this window. */
    public SittingRules within(OpeningWindow changed) {
        return new SittingRules(changed, admission, extraTimePercent);
    }

    /** The same for these learners. */
    public SittingRules meantFor(Admission changed) {
        return new SittingRules(window, changed, extraTimePercent);
    }

    /** The same with this extra time. */
    public SittingRules withExtraTime(int percent) {
        return new SittingRules(window, admission, percent);
    }
}
