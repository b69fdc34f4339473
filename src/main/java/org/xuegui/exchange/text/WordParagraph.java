package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.Spaces;

/**
 * A paragraph of a Word file as text.
 *
 * @param number its number in the file, from 1
 * @param text its text with its automatic label; may hold line breaks; may be empty
 * @param marks what stands out in it
 */
record WordParagraph(int number, String text, List<Line.Mark> marks) {

    /**
     * Adds the paragraph's lines that say something.
     *
     * @param isAfterBreak whether an empty paragraph stands before it
     * @return whether an empty line stands at its end
     */
    boolean addLines(List<Line> lines, boolean isAfterBreak) {
        boolean isBreak = isAfterBreak;
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            Line line = line(from, to, isBreak);
            isBreak = line.isEmpty();
            if (!isBreak) {
                lines.add(line);
            }
            from = to + 1;
        }
        return isBreak;
    }

    private Line line(int start, int end, boolean isBreak) {
        int from = start;
        int to = end;
        while (from < to && Spaces.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Spaces.isSpace(text.charAt(to - 1))) {
            to--;
        }
        String bare = BlankMarks.without(text.substring(from, to));
        List<Line.Mark> inside = new ArrayList<>();
        for (Line.Mark mark : marks) {
            int first = Math.max(mark.from(), from) - from;
            int last = Math.min(Math.min(mark.to(), to) - from, bare.length());
            if (first < last) {
                inside.add(new Line.Mark(first, last, mark.isUnderlined()));
            }
        }
        return new Line(number, bare, Folding.fold(bare), isBreak, false, inside);
    }

    /** The paragraph with another behind it. */
    WordParagraph joined(String between, WordParagraph next) {
        int shift = text.length() + between.length();
        List<Line.Mark> all = new ArrayList<>(marks);
        next.marks().forEach(mark ->
                all.add(new Line.Mark(mark.from() + shift, mark.to() + shift, mark.isUnderlined())));
        return new WordParagraph(number, text + between + next.text(), all);
    }
}
