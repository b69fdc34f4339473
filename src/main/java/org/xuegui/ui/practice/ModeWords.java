package org.xuegui.ui.practice;

import org.xuegui.learning.practice.PracticeMode;

/**
 * How a way to practise is described.
 *
 * @param name its part of the bundle keys
 * @param tone ground of its number
 */
record ModeWords(String name, String tone) {

    /** The words of this mode. */
    static ModeWords of(PracticeMode mode) {
        if (mode instanceof PracticeMode.Due) {
            return new ModeWords("due", "accent");
        }
        if (mode instanceof PracticeMode.Sequential) {
            return new ModeWords("sequential", "info");
        }
        if (mode instanceof PracticeMode.RandomOrder) {
            return new ModeWords("random", "info");
        }
        if (mode instanceof PracticeMode.Wrong) {
            return new ModeWords("wrong", "accent");
        }
        return mode instanceof PracticeMode.Bookmarked
                ? new ModeWords("bookmarked", "warn")
                : new ModeWords("not-yet-done", "ok");
    }

    /** Key of the text that says what it holds. */
    String textKey() {
        return "practice.mode." + name + ".text";
    }

    /** Key of the text that says why it holds nothing. */
    String emptyKey() {
        boolean isAny = name.equals("sequential") || name.equals("random");
        return isAny ? "practice.mode.any.empty" : "practice.mode." + name + ".empty";
    }
}
