package org.xuegui.quiz.paper;

/**
 * What holds for sitting an examination, beside how its paper is drawn. A blueprint in use has no extra time; the one
 * stored with a paper has that of the learner it was drawn for, as it was then.
 *
 * @param extraTimePercent time allowed beyond the usual, in percent of it, 0 … {@link #MOST_EXTRA_TIME}
 */
public record SittingRules(int extraTimePercent) {

    /** Most extra time that can be set: three times as long in all. */
    public static final int MOST_EXTRA_TIME = 200;
    /** Nothing but the usual. */
    public static final SittingRules USUAL = new SittingRules(0);

    public SittingRules {
        if (extraTimePercent < 0 || extraTimePercent > MOST_EXTRA_TIME) {
            throw new IllegalArgumentException("0 to " + MOST_EXTRA_TIME + " percent of extra time");
        }
    }

    /** The same with this extra time. */
    public SittingRules withExtraTime(int percent) {
        return new SittingRules(percent);
    }
}
