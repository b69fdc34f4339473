package org.xuegui.ui.control;

import java.lang.Character.UnicodeScript;

/**
 * Puts a thin space between Chinese and Latin letters or figures. For the view alone: what it returns is never
 * stored, exported, searched or copied.
 */
public final class SmartText {

    private static final char THIN_SPACE = '\u2009';

    private SmartText() {}

    /** The text with thin spaces where Chinese meets Latin letters or figures without a space. */
    public static String spaced(String text) {
        StringBuilder spaced = null;
        for (int i = 1; i < text.length(); i++) {
            boolean isSeam = isSeam(text.charAt(i - 1), text.charAt(i));
            if (isSeam && spaced == null) {
                spaced = new StringBuilder(text.length() + 8).append(text, 0, i);
            } else if (spaced == null) {
                continue;
            }
            if (isSeam) {
                spaced.append(THIN_SPACE);
            }
            spaced.append(text.charAt(i));
        }
        return spaced == null ? text : spaced.toString();
    }

    /** The text without thin spaces, as it was before {@link #spaced}. */
    public static String unspaced(String text) {
        return text.replace(String.valueOf(THIN_SPACE), "");
    }

    private static boolean isSeam(char left, char right) {
        return isHan(left) && isLatin(right) || (isLatin(left) || left == '%') && isHan(right);
    }

    private static boolean isLatin(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isHan(char c) {
        return c >= '\u2E80' && UnicodeScript.of(c) == UnicodeScript.HAN;
    }
}
