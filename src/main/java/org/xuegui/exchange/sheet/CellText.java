package org.xuegui.exchange.sheet;

import java.text.Normalizer;
import java.util.Locale;

/** The few things every cell's text goes through. */
final class CellText {

    private CellText() {}

    /** The text without spaces, no-break and ideographic spaces and invisible signs at its ends. */
    static String trim(String text) {
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

    static boolean isSpace(char character) {
        return character <= ' ' || character == '\u00A0' || character == '\u3000' || character == '\u200B'
                || character == '\uFEFF' || Character.isSpaceChar(character);
    }

    /** The text in the form words, labels and answers are looked up by: NFKC, upper case, trimmed. */
    static String folded(String text) {
        return trim(Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT));
    }

    /** {@link #folded} without any space inside. */
    static String compact(String text) {
        String folded = folded(text);
        StringBuilder kept = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (!isSpace(folded.charAt(i))) {
                kept.append(folded.charAt(i));
            }
        }
        return kept.toString();
    }

    /** The text, cut where it is long, for a message. */
    static String shown(String text) {
        String line = trim(text).replace('\n', ' ').replace('\r', ' ');
        return line.length() <= 40 ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(40,
                line.codePointCount(0, line.length())))) + "…";
    }

    /** The letters of a column: A, B … Z, AA. */
    static String columnLetters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
