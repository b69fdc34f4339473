package org.xuegui.report.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Texts;
import org.xuegui.report.table.Table;

/**
 * A PDF as it is written: A4, a Chinese face embedded, page head and foot, one part below the other. It is put together
 * in memory; {@link #writeTo} ends it.
 */
public final class PdfDocument {

    private static final float SIDE = 42;
    private static final float HEAD_AND_FOOT = 54;
    /** Lines that must fit below a part's heading: the head of its table and a row or two. */
    private static final float LINES_BELOW_HEADING = 7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document;
    private final PdfWriter writer;
    private final PdfLayout layout;
    private final Letters letters;

    /**
     * An empty document.
     *
     * @param texts the language of its page numbers
     * @throws UserFacingException if this PC has no face that carries Chinese
     */
    public PdfDocument(PdfFaces faces, Texts texts, PdfLayout layout, PageNotes notes) {
        this.layout = layout;
        this.letters = new Letters(faces.face());
        this.document = new Document(layout.page(), SIDE, SIDE, HEAD_AND_FOOT, HEAD_AND_FOOT);
        this.writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new PageFrame(letters, texts, notes));
        document.addTitle(notes.title());
        document.addCreator(notes.origin());
        document.open();
    }

    /** The document's own heading, in the middle. */
    public void title(String text) {
        Paragraph paragraph = heading(text, layout.textSize() * 1.8f);
        paragraph.setAlignment(Paragraph.ALIGN_CENTER);
        document.add(paragraph);
    }

    /** The heading of a part; begins another page where nothing of the part would fit below it. */
    public void heading(String text) {
        float left = writer.getVerticalPosition(true) - document.bottom();
        if (left < layout.textSize() * (2.5f + LINES_BELOW_HEADING * 1.5f)) {
            document.newPage();
        }
        document.add(heading(text, layout.textSize() * 1.25f));
    }

    private Paragraph heading(String text, float size) {
        Font font = letters.font(size, true, Letters.INK);
        Paragraph paragraph = new Paragraph("", font);
        paragraph.add(letters.chunk(text, font));
        paragraph.setLeading(size * 1.5f);
        paragraph.setSpacingBefore(size * 0.4f);
        paragraph.setSpacingAfter(size * 0.6f);
        return paragraph;
    }

    /** A paragraph. */
    public void line(PdfLine line) {
        new PdfParagraphs(letters, layout.textSize()).of(line).forEach(document::add);
    }

    /** Paragraphs that stay together on one page, as those of one question do, unless they fill more than a page. */
    public void block(List<PdfLine> lines) {
        addTogether(List.of(), lines);
    }

    /** The same under the heading of a part, which stays with them. */
    public void block(String heading, List<PdfLine> lines) {
        addTogether(List.of(heading(heading, layout.textSize() * 1.25f)), lines);
    }

    private void addTogether(List<Paragraph> first, List<PdfLine> lines) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingBottom(layout.textSize() * 0.8f);
        PdfParagraphs paragraphs = new PdfParagraphs(letters, layout.textSize());
        first.forEach(cell::addElement);
        lines.forEach(line -> paragraphs.of(line).forEach(cell::addElement));
        PdfPTable table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.setSplitLate(true);
        table.addCell(cell);
        document.add(table);
    }

    /** A table over the page's width. */
    public void table(Table table) {
        new PdfTables(letters, layout.textSize()).write(table, document);
    }

    /** What follows begins a page of its own. */
    public void newPage() {
        document.newPage();
    }

    /**
     * Ends the document and writes it; leaves the stream open. Nothing can be added after it.
     *
     * @throws IOException if the stream takes no more
     */
    public void writeTo(OutputStream out) throws IOException {
        document.close();
        bytes.writeTo(out);
    }
}
