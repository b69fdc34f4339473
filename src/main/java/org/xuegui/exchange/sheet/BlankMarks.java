package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Passage.Blank;
import org.xuegui.base.text.Passage.Inline;
import org.xuegui.base.text.Passage.Paragraph;
import org.xuegui.base.text.Passage.Span;

/** Finds where a stem leaves room: lines of two and more {@code _}, and brackets with nothing in them. */
final class BlankMarks {

    private static final String OPEN = "(（[【";
    private static final String PLACEHOLDERS = "{｛[【";
    private static final Pattern PLACEHOLDER =
            Pattern.compile("[{｛][ _\u3000]{0,20}[}｝]|[\\[【]填?空\\d{1,2}[\\]】]|\\[BlankArea\\d{1,2}\\]");
    private static final String CLOSE = ")）]】";

    private BlankMarks() {}

    /** Where a mark stands: what is replaced, without the brackets around it. */
    private record Mark(int from, int to) {}

    static int count(String stem) {
        return marks(stem).size();
    }

    private static List<Mark> marks(String stem) {
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < stem.length()) {
            char sign = stem.charAt(at);
            int end = at + 1;
            if (isLine(sign)) {
                end = endOfLine(stem, at);
                if (end - at > 1) {
                    marks.add(new Mark(at, end));
                }
            } else if (endOfPlaceholder(stem, at) > 0) {
                end = endOfPlaceholder(stem, at);
                marks.add(new Mark(at, end));
            } else if (OPEN.indexOf(sign) >= 0) {
                int close = at + 1;
                while (close < stem.length() && isRoom(stem.charAt(close))) {
                    close++;
                }
                boolean isClosed = close < stem.length() && CLOSE.indexOf(stem.charAt(close)) >= 0;
                if (isClosed) {
                    marks.add(new Mark(at + 1, close));
                    end = close + 1;
                } else {
                    end = Math.max(end, hasLine(stem, at + 1, close) ? at + 1 : close);
                }
            }
            at = end;
        }
        return marks;
    }

    /** Behind {@code {}}, {@code ｛｝} or {@code [填空1]}, which stand for a blank and are not shown; 0 elsewhere. */
    private static int endOfPlaceholder(String stem, int at) {
        if (PLACEHOLDERS.indexOf(stem.charAt(at)) < 0) {
            return 0;
        }
        Matcher placeholder = PLACEHOLDER.matcher(stem).region(at, stem.length());
        return placeholder.lookingAt() ? placeholder.end() : 0;
    }

    private static boolean hasLine(String stem, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isLine(stem.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int endOfLine(String stem, int from) {
        int end = from;
        while (end < stem.length() && isLine(stem.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLine(char sign) {
        return sign == '_' || sign == '＿';
    }

    private static boolean isRoom(char sign) {
        return isLine(sign) || CellText.isSpace(sign) && sign != '\n';
    }

    /** The stem with blanks 1 … n in place of its marks. */
    static Passage withBlanks(Passage stem) {
        List<Mark> marks = marks(stem.plain());
        List<Inline> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < marks.size(); i++) {
            addSpans(parts, stem, from, marks.get(i).from());
            parts.add(new Blank(i + 1));
            from = marks.get(i).to();
        }
        addSpans(parts, stem, from, stem.plain().length());
        return new Passage(List.of(new Paragraph(parts)));
    }

    private static void addSpans(List<Inline> parts, Passage stem, int from, int to) {
        if (from < to) {
            parts.addAll(RichText.slice(stem, from, to).paragraphs().get(0).parts());
        }
    }

    /** The stem with so many blanks behind it. */
    static Passage appended(Passage stem, int count) {
        List<Inline> parts = new ArrayList<>(stem.isEmpty() ? List.of() : stem.paragraphs().get(0).parts());
        for (int i = 1; i <= count; i++) {
            parts.add(new Span(i == 1 ? " " : "、", Set.of()));
            parts.add(new Blank(i));
        }
        return new Passage(List.of(new Paragraph(parts)));
    }
}
