package org.xuegui.exchange.text;

import java.util.List;
import java.util.Objects;

/**
 * A line with something on it.
 *
 * @param number its number in the file; of the paragraph in a Word file
 * @param text what it says, without spaces at its ends
 * @param folded the same for recognising, see {@link Folding}
 * @param isAfterBreak whether an empty line or a rule stands before it
 * @param isWrappable whether its end may be no more than the end of the page's width, as in plain text
 * @param marks what stands out in it; none in plain text
 */
record Line(int number, String text, String folded, boolean isAfterBreak, boolean isWrappable, List<Mark> marks) {

    /** Joins what belongs to a text and hides it from recognition; taken out of what is read. */
    static final char SHIELD = '\u2060';

    Line {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(folded, "folded");
        marks = List.copyOf(marks);
    }

    /**
     * Signs that stand out.
     *
     * @param from first place, in the line's text
     * @param to place behind the last
     * @param isUnderlined whether by a line below; else by colour, weight or background
     */
    record Mark(int from, int to, boolean isUnderlined) {}

    /** A line of plain text. */
    static Line of(int number, String text, boolean isAfterBreak) {
        return new Line(number, text, Folding.fold(text), isAfterBreak, true, List.of());
    }

    /** The line from this place on, spaces left out; its marks move along. */
    Line from(int start) {
        int at = Folding.skipSpaces(folded, start);
        List<Mark> moved = marks.isEmpty() ? marks : marks.stream()
                .filter(mark -> mark.to() > at)
                .map(mark -> new Mark(Math.max(0, mark.from() - at), mark.to() - at, mark.isUnderlined()))
                .toList();
        return new Line(number, text.substring(at), folded.substring(at), isAfterBreak, isWrappable, moved);
    }

    /** The line up to this place, spaces at its end left out. */
    Line upTo(int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(folded.charAt(at - 1))) {
            at--;
        }
        int to = at;
        List<Mark> kept = marks.isEmpty() ? marks : marks.stream()
                .filter(mark -> mark.from() < to)
                .map(mark -> new Mark(mark.from(), Math.min(to, mark.to()), mark.isUnderlined()))
                .toList();
        return new Line(number, text.substring(0, to), folded.substring(0, to), isAfterBreak, isWrappable, kept);
    }

    /** The line between two places, spaces at the ends left out. */
    Line part(int start, int end) {
        return new Line(number, text.substring(start, end), folded.substring(start, end), isAfterBreak, isWrappable,
                marks.stream()
                        .filter(mark -> mark.to() > start && mark.from() < end)
                        .map(mark -> new Mark(Math.max(start, mark.from()) - start, Math.min(end, mark.to()) - start,
                                mark.isUnderlined()))
                        .toList())
                .trimmed();
    }

    private Line trimmed() {
        return from(0).upTo(text.length() - Folding.skipSpaces(folded, 0));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether it is written as text that is nothing else. */
    boolean isShielded() {
        return !text.isEmpty() && text.charAt(0) == SHIELD;
    }

    /** The text without shields. */
    static String unshielded(String text) {
        return text.indexOf(SHIELD) < 0 ? text : text.replace(String.valueOf(SHIELD), "");
    }
}
