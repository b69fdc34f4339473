package org.xuegui.workspace;

import java.util.Objects;
import java.util.Optional;

/**
 * What a person set on this PC.
 *
 * @param language language of the interface
 * @param theme light or dark
 * @param typeScale size of type in percent, 100 … 200
 * @param lastLearnerId the learner who used the program last
 * @param rightsInARow right answers in a row after which a question leaves 错题, 1 … 5
 * @param multipleRule name of the usual rule for multiple choice
 * @param orderingRule name of the usual rule for ordering
 * @param disclosure name of what a learner usually sees after an examination
 * @param window size of the window when it was closed last
 * @param practice how practice was begun last
 */
public record Settings(
        Language language,
        Theme theme,
        int typeScale,
        Optional<String> lastLearnerId,
        int rightsInARow,
        String multipleRule,
        String orderingRule,
        String disclosure,
        Optional<WindowSize> window,
        PracticeHabits practice) {

    /** What a new PC starts with. */
    public static final Settings DEFAULT = new Settings(Language.CHINESE, Theme.LIGHT, 100, Optional.empty(), 2,
            "PARTIAL", "NEIGHBOURS", "AFTER_HAND_IN", Optional.empty(), PracticeHabits.DEFAULT);

    /**
     * Size of the window.
     *
     * @param width in pixels of the screen, above 0
     * @param height in pixels of the screen, above 0
     * @param isMaximized whether it filled the screen; width and height are then those before
     */
    public record WindowSize(int width, int height, boolean isMaximized) {
        public WindowSize {
            check(width > 0 && height > 0, "a window has a size");
        }
    }

    public Settings {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(lastLearnerId, "lastLearnerId");
        Objects.requireNonNull(multipleRule, "multipleRule");
        Objects.requireNonNull(orderingRule, "orderingRule");
        Objects.requireNonNull(disclosure, "disclosure");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(practice, "practice");
        check(typeScale >= 100 && typeScale <= 200, "type is 100 to 200 percent, not " + typeScale);
        check(rightsInARow >= 1 && rightsInARow <= 5, "1 to 5 right answers, not " + rightsInARow);
    }

    private static void check(boolean isTrue, String otherwise) {
        if (!isTrue) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The same in another language. */
    public Settings withLanguage(Language other) {
        return new Settings(other, theme, typeScale, lastLearnerId, rightsInARow, multipleRule, orderingRule,
                disclosure, window, practice);
    }

    /** The same in another theme. */
    public Settings withTheme(Theme other) {
        return new Settings(language, other, typeScale, lastLearnerId, rightsInARow, multipleRule, orderingRule,
                disclosure, window, practice);
    }

    /** The same with another size of type, 100 … 200 percent. */
    public Settings withTypeScale(int percent) {
        return new Settings(language, theme, percent, lastLearnerId, rightsInARow, multipleRule, orderingRule,
                disclosure, window, practice);
    }

    /** The same with another last learner; empty for none. */
    public Settings withLastLearnerId(Optional<String> learnerId) {
        return new Settings(language, theme, typeScale, learnerId, rightsInARow, multipleRule, orderingRule,
                disclosure, window, practice);
    }

    /** The same with another number of right answers after which a question leaves 错题, 1 … 5. */
    public Settings withRightsInARow(int count) {
        return new Settings(language, theme, typeScale, lastLearnerId, count, multipleRule, orderingRule,
                disclosure, window, practice);
    }

    /** The same with other usual marking rules, by name. */
    public Settings withMarking(String multiple, String ordering) {
        return new Settings(language, theme, typeScale, lastLearnerId, rightsInARow, multiple, ordering,
                disclosure, window, practice);
    }

    /** The same with another usual disclosure, by name. */
    public Settings withDisclosure(String name) {
        return new Settings(language, theme, typeScale, lastLearnerId, rightsInARow, multipleRule, orderingRule,
                name, window, practice);
    }

    /** The same with another window size. */
    public Settings withWindow(WindowSize size) {
        return new Settings(language, theme, typeScale, lastLearnerId, rightsInARow, multipleRule, orderingRule,
                disclosure, Optional.of(size), practice);
    }

    /** The same with other habits of practice. */
    public Settings withPractice(PracticeHabits habits) {
        return new Settings(language, theme, typeScale, lastLearnerId, rightsInARow, multipleRule, orderingRule,
                disclosure, window, habits);
    }
}
