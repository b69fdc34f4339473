package org.xuegui.exchange.gift;

import java.util.List;
import java.util.stream.Stream;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.PassageHtml;
import org.xuegui.exchange.input.TextFormat;
import org.xuegui.exchange.input.TextMarkup;

/** Writes the texts of one question in one format. */
final class TextWriter {

    private final TextFormat format;

    private TextWriter(TextFormat format) {
        this.format = format;
    }

    /** A writer in the plainest format that carries all these texts. */
    static TextWriter of(List<Passage> texts) {
        if (!texts.stream().allMatch(Passage::isPlain)) {
            return new TextWriter(TextFormat.HTML);
        }
        boolean isMistakable = texts.stream().map(Passage::plain)
                .anyMatch(text -> TextMarkup.isHtml(text) || text.startsWith("//"));
        return new TextWriter(isMistakable ? TextFormat.PLAIN : TextFormat.MOODLE);
    }

    /** The stem, naming its format unless it is the automatic one. */
    String stem(Passage stem) {
        String text = plainText(stem);
        return format == TextFormat.MOODLE && !hasMark(text) ? Escapes.escape(text) : marked(text);
    }

    /** Another text, in the same format. */
    String text(Passage passage) {
        String text = plainText(passage);
        return hasMark(text) || text.startsWith("%") ? marked(text) : Escapes.escape(text);
    }

    /** A text for which Moodle knows no format. */
    String side(Passage passage) {
        if (format == TextFormat.PLAIN) {
            return passage.isPlain()
                    ? text(passage)
                    : GiftText.mark(TextFormat.HTML) + Escapes.escape(PassageHtml.write(passage));
        }
        String text = passage.isPlain() ? passage.plain() : PassageHtml.write(passage);
        if (passage.isPlain() && TextMarkup.isHtml(text)) {
            text = PassageHtml.escape(text);
        }
        boolean needsMark = hasMark(text) || text.startsWith("//");
        return needsMark ? GiftText.mark(TextFormat.MOODLE) + Escapes.escape(text) : Escapes.escape(text);
    }

    private String plainText(Passage passage) {
        if (format == TextFormat.HTML) {
            return PassageHtml.write(passage, BlankMarks::mark);
        }
        StringBuilder text = new StringBuilder();
        for (Passage.Paragraph paragraph : passage.paragraphs()) {
            for (Passage.Inline part : paragraph.parts()) {
                text.append(part instanceof Passage.Blank blank
                        ? BlankMarks.mark(blank.number())
                        : ((Passage.Span) part).text());
            }
        }
        return text.toString();
    }

    private String marked(String text) {
        return GiftText.mark(format) + Escapes.escape(text);
    }

    private static boolean hasMark(String text) {
        return Stream.of(TextFormat.values()).map(GiftText::mark)
                .anyMatch(mark -> text.regionMatches(true, 0, mark, 0, mark.length()));
    }
}
