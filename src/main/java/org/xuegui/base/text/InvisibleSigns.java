package org.xuegui.base.text;

/**
 * Signs nobody sees that change how a text is shown or compared: those that turn its direction, and those without
 * width. What joins signs into one, as in emoji, is not among them.
 */
public final class InvisibleSigns {

    private InvisibleSigns() {}

    /** Whether the text has any. */
    public static boolean isIn(String text) {
        return text.chars().anyMatch(InvisibleSigns::isOne);
    }

    /** The text without them. */
    public static String without(String text) {
        if (!isIn(text)) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        text.chars().filter(sign -> !isOne(sign)).forEach(sign -> seen.append((char) sign));
        return seen.toString();
    }

    /** A name without them and without spaces at its ends; as it is where nothing else is left. */
    public static String visibleName(String name) {
        String visible = without(name).strip();
        return visible.isEmpty() ? name.strip() : visible;
    }

    private static boolean isOne(int sign) {
        boolean isDirection = sign >= '\u202A' && sign <= '\u202E' || sign >= '\u2066' && sign <= '\u2069'
                || sign == '\u200E' || sign == '\u200F' || sign == '\u061C';
        return isDirection || sign == '\u200B' || sign == '\u2060' || sign == '\uFEFF' || sign == '\u180E'
                || sign == '\u00AD';
    }
}
