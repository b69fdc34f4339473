package org.xuegui.exchange.input;

import java.util.ArrayList;
import java.util.List;
import org.xuegui.base.text.Passage;

/**
 * Marks that stand for blanks inside a text until it is a passage. They are noncharacters, which no text may hold;
 * {@link #without} takes them out of what is read.
 */
public final class BlankMarks {

    private static final char FIRST_NONCHARACTER = '\uFDD0';
    private static final char LAST_NONCHARACTER = '\uFDEF';
    private static final char OPEN = '\uFDEE';
    private static final char CLOSE = '\uFDEF';

    private BlankMarks() {}

    /** The text without noncharacters. */
    public static String without(String text) {
        if (text.chars().noneMatch(BlankMarks::isNoncharacter)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(character -> !isNoncharacter(character))
                .forEach(character -> kept.append((char) character));
        return kept.toString();
    }

    private static boolean isNoncharacter(int character) {
        return character >= FIRST_NONCHARACTER && character <= LAST_NONCHARACTER;
    }

    /** The mark of this blank. */
    public static String mark(int number) {
        return OPEN + Integer.toString(number) + CLOSE;
    }

    /** The passage with blanks at the marks. */
    public static Passage place(Passage passage) {
        return new Passage(passage.blocks().stream().map(BlankMarks::block).toList());
    }

    private static Passage.Block block(Passage.Block block) {
        if (block instanceof Passage.BulletList list) {
            return new Passage.BulletList(list.ordered(), list.items().stream().map(BlankMarks::paragraph).toList());
        }
        return paragraph((Passage.Paragraph) block);
    }

    private static Passage.Paragraph paragraph(Passage.Paragraph paragraph) {
        List<Passage.Inline> parts = new ArrayList<>();
        for (Passage.Inline part : paragraph.parts()) {
            if (part instanceof Passage.Span span) {
                split(span, parts);
            } else {
                parts.add(part);
            }
        }
        return new Passage.Paragraph(parts);
    }

    private static void split(Passage.Span span, List<Passage.Inline> parts) {
        String text = span.text();
        int from = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
            int close = text.indexOf(CLOSE, open);
            parts.add(new Passage.Span(text.substring(from, open), span.styles()));
            parts.add(new Passage.Blank(Integer.parseInt(text.substring(open + 1, close))));
            from = close + 1;
        }
        parts.add(new Passage.Span(text.substring(from), span.styles()));
    }
}
