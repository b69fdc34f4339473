package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.Spaces;

/** The lines of a plain text that say something. */
final class TextLines {

    /** More lines than any list of the most questions a file may hold. */
    static final int MOST = 500_000;

    private static final int LEAST_LINES = 12;

    private TextLines() {}

    /** The lines; empty where there are more than {@link #MOST}. */
    static Optional<List<Line>> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean isAfterBreak = true;
        int number = 0;
        for (String written : Spaces.lines(BlankMarks.without(text))) {
            number++;
            String bare = withoutMarkup(Spaces.strip(written));
            if (bare.isEmpty()) {
                isAfterBreak = true;
                continue;
            }
            if (lines.size() == MOST) {
                return Optional.empty();
            }
            lines.add(Line.of(number, bare, isAfterBreak));
            isAfterBreak = false;
        }
        return Optional.of(isDoubleSpaced(lines) ? lines.stream().map(TextLines::withoutBreak).toList() : lines);
    }

    /** Whether an empty line stands before nearly every line, so that it says nothing. */
    private static boolean isDoubleSpaced(List<Line> lines) {
        long apart = lines.stream().filter(Line::isAfterBreak).count();
        return lines.size() >= LEAST_LINES && apart * 20 >= lines.size() * 19L;
    }

    private static Line withoutBreak(Line line) {
        return new Line(line.number(), line.text(), line.folded(), false, line.isWrappable(), line.marks());
    }

    /** Lists written in Markdown: without the marks of headings and of bold lines. */
    private static String withoutMarkup(String line) {
        if (line.startsWith("**") && line.length() > 4) {
            return Spaces.strip(line.replace("**", ""));
        }
        if (!line.startsWith("#")) {
            return line;
        }
        int end = 0;
        while (end < line.length() && line.charAt(end) == '#') {
            end++;
        }
        boolean isHeading = end < line.length() && end <= 6 && Spaces.isSpace(line.charAt(end));
        return isHeading ? withoutMarkup(Spaces.strip(line.substring(end))) : line;
    }
}
