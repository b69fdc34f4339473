package org.xuegui.exchange.input;

import java.util.ArrayList;
import java.util.List;

/** White space as people see it, and the lines of a text. */
public final class Spaces {

    private Spaces() {}

    /** Whether nothing is seen of this character: spaces of any width, line breaks, zero-width marks. */
    public static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200B'
                || character == '\uFEFF'
                || character == 0;
    }

    /** The text without white space at its ends. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text with each run of white space as one space, none at the ends. */
    public static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!isSpace(character)) {
                collapsed.append(character);
            } else if (collapsed.length() > 0 && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        return strip(collapsed.toString());
    }

    /**
     * The lines of a text without their ends. A line ends in LF, CR LF, CR CR LF (some programs write that) or,
     * as on old Macs, CR alone.
     */
    public static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character != '\n' && character != '\r') {
                at++;
                continue;
            }
            lines.add(text.substring(from, at));
            at = character == '\n' ? at + 1 : afterReturns(text, at, lines);
            from = at;
        }
        lines.add(text.substring(from));
        return lines;
    }

    private static int afterReturns(String text, int at, List<String> lines) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '\r') {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '\n') {
            return end + 1;
        }
        for (int extra = at + 1; extra < end; extra++) {
            lines.add("");
        }
        return end;
    }
}
