package org.xuegui.exchange.input;

import java.util.EnumSet;
import java.util.List;
import java.util.function.IntFunction;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Passage.Style;

/** A passage as HTML that {@link HtmlPassage} reads back. */
public final class PassageHtml {

    private final StringBuilder html = new StringBuilder();
    private final IntFunction<String> blank;

    private PassageHtml(IntFunction<String> blank) {
        this.blank = blank;
    }

    /** HTML of a passage without blanks. */
    public static String write(Passage passage) {
        return write(passage, number -> "_____");
    }

    /** HTML of a passage; {@code blank} gives what is written at the place of a blank. */
    public static String write(Passage passage, IntFunction<String> blank) {
        PassageHtml writer = new PassageHtml(blank);
        List<Passage.Block> blocks = passage.blocks();
        if (blocks.size() == 1 && blocks.get(0) instanceof Passage.Paragraph only) {
            writer.parts(only);
        } else {
            blocks.forEach(writer::block);
        }
        return writer.html.toString();
    }

    private void block(Passage.Block block) {
        if (block instanceof Passage.Paragraph paragraph) {
            element("p", paragraph);
            return;
        }
        Passage.BulletList list = (Passage.BulletList) block;
        String name = list.ordered() ? "ol" : "ul";
        html.append('<').append(name).append('>');
        list.items().forEach(item -> element("li", item));
        html.append("</").append(name).append('>');
    }

    private void element(String name, Passage.Paragraph content) {
        html.append('<').append(name).append('>');
        parts(content);
        html.append("</").append(name).append('>');
    }

    private void parts(Passage.Paragraph paragraph) {
        paragraph.parts().forEach(this::part);
    }

    private void part(Passage.Inline part) {
        if (part instanceof Passage.Span span) {
            span(span);
        } else if (part instanceof Passage.Blank place) {
            html.append(blank.apply(place.number()));
        } else if (part instanceof Passage.Picture picture) {
            html.append("<img src=\"data:").append(escape(picture.mediaType())).append(";base64,")
                    .append(escape(picture.base64())).append("\" alt=\"")
                    .append(escape(picture.description())).append("\">");
        }
    }

    private void span(Passage.Span span) {
        List<String> names = span.styles().isEmpty()
                ? List.of()
                : EnumSet.copyOf(span.styles()).stream().map(PassageHtml::element).toList();
        names.forEach(name -> html.append('<').append(name).append('>'));
        text(span.text());
        for (int i = names.size() - 1; i >= 0; i--) {
            html.append("</").append(names.get(i)).append('>');
        }
    }

    private static String element(Style style) {
        return switch (style) {
            case BOLD -> "b";
            case SUB -> "sub";
            case SUP -> "sup";
        };
    }

    /** A space that HTML would swallow beside another is written as one that it keeps. */
    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n') {
                html.append("<br>");
            } else if (character == ' ') {
                html.append(isBetweenWords(text, i) ? " " : "&nbsp;");
            } else {
                html.append(escape(character));
            }
        }
    }

    private static boolean isBetweenWords(String text, int at) {
        return at > 0 && at < text.length() - 1 && text.charAt(at - 1) > ' ' && text.charAt(at + 1) > ' ';
    }

    /** Plain text as HTML, line breaks and spaces as they are. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars().forEach(character -> escaped.append(escape((char) character)));
        return escaped.toString();
    }

    private static String escape(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> String.valueOf(character);
        };
    }
}
