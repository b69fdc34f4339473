package org.xuegui.exchange.qti;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Passage.Style;

/** Writes passages as the XHTML QTI has. */
final class PassageXml {

    private final XmlText xml;
    private final PictureFiles pictures;

    PassageXml(XmlText xml, PictureFiles pictures) {
        this.xml = xml;
        this.pictures = pictures;
    }

    /** The passage as blocks; an empty one is an empty paragraph, a list of nothing is left out. */
    void blocks(Passage passage) {
        blocks(passage, number -> xml.text("_____"));
    }

    /** The same; {@code blank} writes what stands at a blank. */
    void blocks(Passage passage, IntConsumer blank) {
        List<Passage.Block> written = passage.blocks().stream().filter(block -> !isEmptyList(block)).toList();
        if (written.isEmpty()) {
            xml.emptyPlain("p");
        }
        for (Passage.Block block : written) {
            if (block instanceof Passage.BulletList list) {
                list(list, blank);
            } else {
                element("p", (Passage.Paragraph) block, blank);
            }
        }
    }

    private static boolean isEmptyList(Passage.Block block) {
        return block instanceof Passage.BulletList list && list.items().isEmpty();
    }

    /** The passage without a paragraph around it where it is only one. */
    void inline(Passage passage) {
        if (isInline(passage)) {
            passage.paragraphs().forEach(only -> parts(only, number -> xml.text("_____")));
        } else {
            blocks(passage);
        }
    }

    /** Whether {@link #inline} writes no blocks. */
    static boolean isInline(Passage passage) {
        return passage.blocks().isEmpty()
                || passage.blocks().size() == 1 && passage.blocks().get(0) instanceof Passage.Paragraph;
    }

    private void list(Passage.BulletList list, IntConsumer blank) {
        String name = list.ordered() ? "ol" : "ul";
        xml.openPlain(name);
        list.items().forEach(item -> element("li", item, blank));
        xml.closePlain(name);
    }

    private void element(String name, Passage.Paragraph content, IntConsumer blank) {
        xml.openPlain(name);
        parts(content, blank);
        xml.closePlain(name);
    }

    private void parts(Passage.Paragraph paragraph, IntConsumer blank) {
        for (Passage.Inline part : paragraph.parts()) {
            if (part instanceof Passage.Span span) {
                span(span);
            } else if (part instanceof Passage.Blank place) {
                blank.accept(place.number());
            } else if (part instanceof Passage.Picture picture) {
                xml.emptyPlain("img", "src", pictures.address(picture), "alt", picture.description());
            }
        }
    }

    private void span(Passage.Span span) {
        List<String> names = span.styles().stream().sorted(Comparator.naturalOrder()).map(PassageXml::name).toList();
        names.forEach(xml::openPlain);
        String[] lines = span.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.emptyPlain("br");
            }
            xml.flow(lines[i]);
        }
        for (int i = names.size() - 1; i >= 0; i--) {
            xml.closePlain(names.get(i));
        }
    }

    private static String name(Style style) {
        return switch (style) {
            case BOLD -> "strong";
            case SUB -> "sub";
            case SUP -> "sup";
        };
    }
}
