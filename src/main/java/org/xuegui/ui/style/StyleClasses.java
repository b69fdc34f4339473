package org.xuegui.ui.style;

/** Names of the style classes every screen uses; what they look like stands in {@code base.css}. */
public final class StyleClasses {

    /** The one red button of a screen: the next step. */
    public static final String PRIMARY_BUTTON = "primary-button";
    /** A button with an outline. */
    public static final String SECONDARY_BUTTON = "secondary-button";
    /** A button that is text alone. */
    public static final String QUIET_BUTTON = "quiet-button";
    /** A surface, see {@link org.xuegui.ui.control.Card}. */
    public static final String CARD = "card";
    /** Title of a card or section. */
    public static final String SECTION_TITLE = "section-title";
    /** Heading inside a card. */
    public static final String SUB_TITLE = "sub-title";
    /** Text that stands back but must be read. */
    public static final String MUTED = "muted";
    /** Small text that stands back but must be read. */
    public static final String SMALL = "small";
    /** Text in bold. */
    public static final String STRONG = "strong";
    /** A {@code Hyperlink} in accent ink. */
    public static final String LINK = "link";
    /** Running text to be read, 17 px at 100 %. */
    public static final String READING_TEXT = "reading-text";
    /** A question's stem, 20 px at 100 %. */
    public static final String STEM_TEXT = "stem-text";
    /** Title of a key point, 23 px at 100 %. */
    public static final String POINT_TITLE = "point-title";
    /** A sentence under a field saying what is wrong with it. */
    public static final String FIELD_PROBLEM = "field-problem";
    /** A box with a bar at its left that must be noticed. */
    public static final String NOTICE = "notice";
    /** A hairline between rows of a list: set on each row but the last. */
    public static final String RULED = "ruled";
    /** The scrolling ground of a whole screen, with the edges of the design. */
    public static final String SCREEN = "screen";
    /** A list whose rows are separated by hairlines, without a box of its own. */
    public static final String PLAIN_LIST = "plain-list";
    /** A table whose rows are separated by hairlines, without a box of its own. */
    public static final String PLAIN_TABLE = "plain-table";
    /** Right: always with a sign or word beside. */
    public static final String OK_TEXT = "ok-text";
    /** Wrong, failed: always with a sign or word beside. */
    public static final String WRONG_TEXT = "wrong-text";

    private StyleClasses() {}
}
