package org.xuegui.report.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import org.xuegui.base.text.Texts;

/** Head and foot of every page, with its number and, once it is known, how many there are. */
final class PageFrame extends PdfPageEventHelper {

    private static final float SIZE = 7.5f;
    private static final float TOTAL_WIDTH = 44;

    private final Letters letters;
    private final Texts texts;
    private final PageNotes notes;
    private PdfTemplate total;

    PageFrame(Letters letters, Texts texts, PageNotes notes) {
        this.letters = letters;
        this.texts = texts;
        this.notes = notes;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(TOTAL_WIDTH, SIZE * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte page = writer.getDirectContent();
        Font font = letters.font(SIZE, false, Letters.MUTED);
        float head = document.top() + SIZE * 1.6f;
        float foot = document.bottom() - SIZE * 2.4f;
        float titleWidth = letters.face().getWidthPoint(letters.printable(notes.title()), SIZE);
        float room = document.right() - document.left() - titleWidth - 2 * SIZE;
        show(page, Element.ALIGN_LEFT, notes.title(), font, document.left(), head);
        show(page, Element.ALIGN_RIGHT, cut(notes.about(), room), font, document.right(), head);
        page.setLineWidth(0.4f);
        page.setColorStroke(Letters.MUTED);
        page.moveTo(document.left(), head - SIZE * 0.6f);
        page.lineTo(document.right(), head - SIZE * 0.6f);
        page.stroke();
        show(page, Element.ALIGN_LEFT, notes.origin(), font, document.left(), foot);
        show(page, Element.ALIGN_RIGHT, texts.text("report.pdf.page", writer.getPageNumber()), font,
                document.right() - TOTAL_WIDTH, foot);
        page.addTemplate(total, document.right() - TOTAL_WIDTH, foot - SIZE * 0.5f);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        String text = texts.text("report.pdf.pages", writer.getPageNumber() - 1);
        Font font = letters.font(SIZE, false, Letters.MUTED);
        show(total, Element.ALIGN_LEFT, text, font, SIZE / 2, SIZE * 0.5f);
    }

    private void show(PdfContentByte where, int alignment, String text, Font font, float x, float y) {
        ColumnText.showTextAligned(where, alignment, letters.phrase(text, font), x, y, 0);
    }

    /** The text, its end replaced by an ellipsis where it is wider than the room. */
    private String cut(String text, float room) {
        String printable = letters.printable(text);
        int end = printable.length();
        while (end > 0 && letters.face().getWidthPoint(shown(printable, end), SIZE) > room) {
            end = printable.offsetByCodePoints(end, -1);
        }
        return shown(printable, end);
    }

    private static String shown(String text, int end) {
        return end == text.length() ? text : text.substring(0, end) + '…';
    }
}
