package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of a text together again. */
final class Joined {

    private static final int WIDTH = 30;
    private static final String ENDS = "。?!:;；.）)]”…：？！";

    private Joined() {}

    /** The lines as one, with line breaks where they are more than the end of a page's width. */
    static Line of(List<Line> lines) {
        if (lines.size() == 1) {
            return lines.get(0);
        }
        StringBuilder text = new StringBuilder();
        List<Line.Mark> marks = new ArrayList<>();
        Line before = null;
        for (Line line : lines) {
            if (before != null && !isWrapped(before, line)) {
                text.append('\n');
            }
            int shift = text.length();
            text.append(line.text());
            line.marks().forEach(mark ->
                    marks.add(new Line.Mark(mark.from() + shift, mark.to() + shift, mark.isUnderlined())));
            before = line;
        }
        Line first = lines.isEmpty() ? Line.of(1, "", false) : lines.get(0);
        String all = text.toString();
        return new Line(first.number(), all, Folding.fold(all), first.isAfterBreak(), first.isWrappable(), marks);
    }

    private static boolean isWrapped(Line before, Line line) {
        String text = before.text();
        return before.isWrappable() && !line.isAfterBreak() && !line.isShielded() && text.length() >= WIDTH
                && ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && !line.isEmpty() && Folding.isHan(text.charAt(text.length() - 1))
                && (Folding.isHan(line.text().charAt(0)) || ENDS.indexOf(line.text().charAt(0)) >= 0
                        || "，、".indexOf(line.text().charAt(0)) >= 0);
    }
}
