package org.xuegui.exchange.anki;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.xuegui.exchange.input.BlankMarks;

/**
 * A text with hidden parts, {@code {{c1::answer::hint}}}: each outermost one becomes a blank. Anki ends a part at the
 * first double brace, and so do we; one that is never ended is text.
 *
 * @param html the text with marks of blanks, numbered by their order
 * @param parts what is hidden, one for each blank
 * @param isNested whether a part stands inside another
 */
record ClozeText(String html, List<Part> parts, boolean isNested) {

    private static final String OPEN = "{{c";
    private static final String CLOSE = "}}";
    private static final String BORDER = "::";
    private static final int MOST_DIGITS = 30;

    /**
     * A hidden part.
     *
     * @param number its number in the note, 0 where it is too large
     * @param answer its HTML
     * @param hint what is shown instead; may be empty
     */
    record Part(int number, String answer, String hint) {}

    private record Frame(int number, String opening, StringBuilder body) {}

    ClozeText {
        parts = List.copyOf(parts);
    }

    /** Whether the text hides something. */
    static boolean isCloze(String html) {
        for (int at = html.indexOf(OPEN); at >= 0; at = html.indexOf(OPEN, at + 1)) {
            if (behindOpening(html, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the answer begins; 0 where no hidden part opens here. Newer versions allow several numbers: c1,2. */
    private static int behindOpening(String html, int at) {
        int digit = at + OPEN.length();
        int end = digit;
        while (end < html.length() && end - digit < MOST_DIGITS && isNumberSign(html.charAt(end))) {
            end++;
        }
        return end > digit && html.startsWith(BORDER, end) ? end + BORDER.length() : 0;
    }

    private static boolean isNumberSign(char sign) {
        return sign >= '0' && sign <= '9' || sign == ',';
    }

    /** Reads the text. */
    static ClozeText read(String html) {
        Deque<Frame> open = new ArrayDeque<>();
        StringBuilder text = new StringBuilder(html.length());
        List<Part> parts = new ArrayList<>();
        boolean isNested = false;
        int at = 0;
        while (at < html.length()) {
            StringBuilder out = open.isEmpty() ? text : open.peek().body();
            int behind = html.startsWith(OPEN, at) ? behindOpening(html, at) : 0;
            if (behind > 0) {
                open.push(new Frame(number(html, at), html.substring(at, behind), new StringBuilder()));
                at = behind;
            } else if (!open.isEmpty() && html.startsWith(CLOSE, at)) {
                Part part = part(open.pop());
                if (open.isEmpty()) {
                    parts.add(part);
                    text.append(BlankMarks.mark(parts.size()));
                } else {
                    isNested = true;
                    open.peek().body().append(part.answer());
                }
                at += CLOSE.length();
            } else {
                out.append(html.charAt(at));
                at++;
            }
        }
        while (!open.isEmpty()) {
            Frame frame = open.pollLast();
            text.append(frame.opening()).append(frame.body());
        }
        return new ClozeText(text.toString(), parts, isNested);
    }

    private static int number(String html, int at) {
        int number = 0;
        for (int i = at + OPEN.length(); Character.isDigit(html.charAt(i)) && number < 1000; i++) {
            number = number * 10 + html.charAt(i) - '0';
        }
        return number < 1000 ? number : 0;
    }

    private static Part part(Frame frame) {
        String body = frame.body().toString();
        int border = body.indexOf(BORDER);
        return border < 0
                ? new Part(frame.number(), body, "")
                : new Part(frame.number(), body.substring(0, border), body.substring(border + BORDER.length()));
    }

    /** Whether the numbers of the parts are 1 to n, each once, so that they can number the blanks. */
    boolean isNumbered() {
        return parts.stream().mapToInt(Part::number).sorted().distinct().count() == parts.size()
                && parts.stream().allMatch(part -> part.number() >= 1 && part.number() <= parts.size());
    }
}
