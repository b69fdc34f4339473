package org.xuegui.exchange.gift;

/**
 * The backslashes of GIFT. {@link #guard} turns escaped signs into noncharacters, so that whoever looks for
 * structure meets only signs that mean something; {@link #release} gives the signs back.
 */
final class Escapes {

    /** Signs a backslash takes the meaning from. */
    private static final String SIGNS = "\\:#={}~";
    private static final char FIRST_GUARD = '\uFDD0';
    /** Stands for {@code \n}. */
    private static final char LINE_BREAK = (char) (FIRST_GUARD + SIGNS.length());

    private Escapes() {}

    static String guard(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder guarded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            int sign = character == '\\' ? SIGNS.indexOf(next) : -1;
            if (sign >= 0 || character == '\\' && next == 'n') {
                guarded.append(sign >= 0 ? (char) (FIRST_GUARD + sign) : LINE_BREAK);
                i++;
            } else {
                guarded.append(character);
            }
        }
        return guarded.toString();
    }

    /** The sign guarded where it would mean something to an answer, else itself. */
    static char guarded(char sign) {
        return sign == '=' || sign == '~' ? (char) (FIRST_GUARD + SIGNS.indexOf(sign)) : sign;
    }

    static String release(String guarded) {
        StringBuilder text = new StringBuilder(guarded.length());
        for (int i = 0; i < guarded.length(); i++) {
            char character = guarded.charAt(i);
            if (character == LINE_BREAK) {
                text.append('\n');
            } else if (character >= FIRST_GUARD && character < LINE_BREAK) {
                text.append(SIGNS.charAt(character - FIRST_GUARD));
            } else {
                text.append(character);
            }
        }
        return text.toString();
    }

    /** The text with a backslash before each sign that would mean something, on one line. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n') {
                escaped.append("\\n");
            } else if (character != '\r') {
                escaped.append(SIGNS.indexOf(character) >= 0 ? "\\" : "").append(character);
            }
        }
        return escaped.toString();
    }
}
