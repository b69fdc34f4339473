package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;

/** Brackets and lines for blanks inside a text, and what stands in them. */
final class Brackets {

    private static final int MOST_VALUES = 40;
    private static final int LONGEST = 200;

    private Brackets() {}

    /**
     * A pair of brackets, or a line of underscores that may hold something.
     *
     * @param from where it starts
     * @param to behind its end
     * @param isLine whether of underscores
     * @param content what stands inside, folded, without spaces or underscores at its ends
     */
    record Found(int from, int to, boolean isLine, String content) {

        boolean isEmpty() {
            return content.isEmpty();
        }
    }

    /** All pairs of the folded text in order, none inside another; what is too long to be an answer is no pair. */
    static List<Found> in(String folded) {
        List<Found> all = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            char sign = folded.charAt(at);
            Found found = null;
            if (sign == '(' || sign == '[') {
                found = pair(folded, at, sign == '(' ? ')' : ']');
            } else if (sign == '_') {
                found = line(folded, at);
            }
            if (found != null) {
                all.add(found);
                at = found.to();
            } else {
                at++;
            }
        }
        return all;
    }

    private static Found pair(String folded, int open, char closing) {
        int close = -1;
        for (int at = open + 1; at < folded.length() && at <= open + LONGEST && close < 0; at++) {
            char sign = folded.charAt(at);
            if (sign == '(' || sign == '[' || sign == '\n') {
                return null;
            }
            close = sign == closing ? at : -1;
        }
        return close < 0 ? null : new Found(open, close + 1, false, bare(folded.substring(open + 1, close)));
    }

    /** Whether the folded sign ends a pair. */
    static boolean isClosing(char sign) {
        return sign == ')' || sign == ']';
    }

    private static String bare(String inside) {
        int from = 0;
        int to = inside.length();
        while (from < to && isFiller(inside.charAt(from))) {
            from++;
        }
        while (to > from && isFiller(inside.charAt(to - 1))) {
            to--;
        }
        return inside.substring(from, to);
    }

    private static boolean isFiller(char sign) {
        return sign == '_' || Character.isWhitespace(sign) || sign == '.' || sign == '。' || sign == '…';
    }

    /** Underscores; with a short text between two runs of them, one line that holds it. */
    private static Found line(String folded, int from) {
        int end = skipLine(folded, from);
        int inside = end;
        while (inside < folded.length() && inside < end + LONGEST && "_\n()[]".indexOf(folded.charAt(inside)) < 0) {
            inside++;
        }
        boolean isHeld = inside > end && Folding.at(folded, inside) == '_';
        String content = isHeld ? folded.substring(end, inside).strip() : "";
        boolean isNumber = isHeld && content.length() <= 3 && Folding.skipDigits(content, 0) == content.length();
        boolean isAnswer = isHeld && AnswerValue.isLike(content) && content.length() <= 12;
        if (isAnswer || isNumber && !content.isEmpty()) {
            return new Found(from, skipLine(folded, inside), true, content);
        }
        return end - from < 2 ? null : new Found(from, end, true, "");
    }

    private static int skipLine(String folded, int from) {
        int at = from;
        while (at < folded.length() && folded.charAt(at) == '_') {
            at++;
        }
        return at;
    }

    /** The values of a line of nothing but square brackets, as {@code [AB][3分]}; none for any other line. */
    static List<Line> valuesOf(Line line) {
        List<Line> values = new ArrayList<>();
        String folded = line.folded();
        int at = 0;
        while (at < folded.length()) {
            int close = folded.charAt(at) == '[' ? folded.indexOf(']', at) : -1;
            if (close < 0 || values.size() > MOST_VALUES) {
                return List.of();
            }
            values.add(line.upTo(close).from(at + 1));
            at = Folding.skipSpaces(folded, close + 1);
        }
        return values;
    }
}
