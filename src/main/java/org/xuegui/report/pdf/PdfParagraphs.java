package org.xuegui.report.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.Paragraph;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.xuegui.base.text.Passage;

/** Lines as the paragraphs of the PDF library: styles, blanks and pictures of a passage. */
final class PdfParagraphs {

    private static final String BLANK = "＿＿＿＿＿＿";
    private static final String BLANK_PLAIN = "__________";
    private static final float WIDEST_PICTURE = 320;
    private static final float HIGHEST_PICTURE = 220;

    private final Letters letters;
    private final float size;

    PdfParagraphs(Letters letters, float size) {
        this.letters = letters;
        this.size = size;
    }

    List<Paragraph> of(PdfLine line) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String lead = line.lead();
        for (Passage.Block block : line.text().blocks()) {
            if (block instanceof Passage.Paragraph paragraph) {
                paragraphs.add(paragraph(line, lead, paragraph));
            } else if (block instanceof Passage.BulletList list) {
                for (int i = 0; i < list.items().size(); i++) {
                    String mark = list.ordered() ? i + 1 + ". " : "· ";
                    paragraphs.add(paragraph(line, lead + mark, list.items().get(i)));
                    lead = "";
                }
            }
            lead = "";
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add(paragraph(line, lead, new Passage.Paragraph(List.of())));
        }
        return paragraphs;
    }

    private Paragraph paragraph(PdfLine line, String lead, Passage.Paragraph content) {
        float lineSize = line.role() == PdfLine.Role.NOTE ? size * 0.85f : size;
        Paragraph paragraph = new Paragraph("", font(line, lineSize, false)); // without it its line end is in another face
        paragraph.setLeading(lineSize * 1.55f);
        paragraph.setSpacingAfter(lineSize * 0.25f);
        paragraph.setIndentationLeft(line.isIndented() ? size * 2 : 0);
        if (!lead.isEmpty()) {
            paragraph.add(letters.chunk(lead, font(line, lineSize, false)));
        }
        for (Passage.Inline part : content.parts()) {
            if (part instanceof Passage.Picture) {
                paragraph.setLeading(0, 1.2f);
            }
            paragraph.add(chunk(line, lineSize, part));
        }
        return paragraph;
    }

    private Chunk chunk(PdfLine line, float lineSize, Passage.Inline part) {
        if (part instanceof Passage.Span span) {
            boolean isRaised = span.styles().contains(Passage.Style.SUP);
            boolean isLowered = span.styles().contains(Passage.Style.SUB);
            float spanSize = isRaised || isLowered ? lineSize * 0.7f : lineSize;
            Chunk chunk = letters.chunk(
                    span.text(), font(line, spanSize, span.styles().contains(Passage.Style.BOLD)));
            return isRaised ? chunk.setTextRise(lineSize * 0.35f)
                    : isLowered ? chunk.setTextRise(-lineSize * 0.15f) : chunk;
        }
        if (part instanceof Passage.Picture picture) {
            return picture(line, lineSize, picture);
        }
        String blank = letters.printable(BLANK).equals(BLANK) ? BLANK : BLANK_PLAIN;
        return letters.chunk(blank, font(line, lineSize, false));
    }

    private Chunk picture(PdfLine line, float lineSize, Passage.Picture picture) {
        try {
            Image image = Image.getInstance(Base64.getDecoder().decode(picture.base64()));
            if (image.getWidth() > WIDEST_PICTURE || image.getHeight() > HIGHEST_PICTURE) {
                image.scaleToFit(WIDEST_PICTURE, HIGHEST_PICTURE);
            }
            return new Chunk(image, 0, 0, true);
        } catch (IOException | RuntimeException unreadable) {
            return letters.chunk('[' + picture.description() + ']', font(line, lineSize, false));
        }
    }

    private Font font(PdfLine line, float fontSize, boolean isBold) {
        Color colour = line.role() == PdfLine.Role.NOTE ? Letters.MUTED : Letters.INK;
        return letters.font(fontSize, isBold || line.role() == PdfLine.Role.STRONG, colour);
    }
}
