package org.xuegui.learning.search;

/**
 * A piece of the text found, on one line, with the place of the match.
 *
 * @param text the piece; begins or ends with … where it was cut
 * @param from where the match starts in it
 * @param to where the match ends, exclusive
 */
public record Snippet(String text, int from, int to) {

    private static final int BEFORE = 16;
    private static final int LENGTH = 72;
    private static final String CUT = "…";

    public Snippet {
        if (from < 0 || to < from || to > text.length()) {
            throw new IllegalArgumentException("the match lies in the text");
        }
    }

    /** How a text begins that was found by something else; matches nothing. */
    static Snippet beginning(String text) {
        return around(text, 0, 0);
    }

    /** The surroundings of a match in a longer text. */
    static Snippet around(String text, int matchFrom, int matchTo) {
        int start = text.length() <= LENGTH ? 0 : Math.max(0, matchFrom - BEFORE);
        int end = Math.min(text.length(), Math.max(start + LENGTH, matchTo));
        if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
            start--;
        }
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        String before = start > 0 ? CUT : "";
        String after = end < text.length() ? CUT : "";
        String piece = text.substring(start, end).replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        int shift = before.length() - start;
        return new Snippet(before + piece + after, matchFrom + shift, matchTo + shift);
    }
}
