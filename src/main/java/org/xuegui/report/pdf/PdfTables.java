package org.xuegui.report.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.xuegui.report.table.Cell;
import org.xuegui.report.table.Table;

/** Tables over the width of the page, their head repeated on every page. */
final class PdfTables {

    private static final int ROWS_AT_ONCE = 200;
    private static final Color HEAD = new Color(0xF3, 0xEE, 0xE6);
    private static final Color RULE = new Color(0xC8, 0xC4, 0xBC);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Letters letters;
    private final float size;

    PdfTables(Letters letters, float size) {
        this.letters = letters;
        this.size = size;
    }

    void write(Table table, Document document) {
        PdfPTable pdf = new PdfPTable(widths(table));
        pdf.setWidthPercentage(100);
        pdf.setSpacingAfter(size);
        pdf.setHeaderRows(table.rows().isEmpty() ? 0 : 1); // the library prints no head without a body
        pdf.setComplete(false);
        Font bold = letters.font(size, true, Letters.INK);
        boolean[] isOfNumbers = new boolean[table.columns().size()];
        for (int column = 0; column < isOfNumbers.length; column++) {
            isOfNumbers[column] = isOfNumbers(table, column);
            pdf.addCell(aligned(head(table.columns().get(column).title(), bold), isOfNumbers[column]));
        }
        Font font = letters.font(size, false, Letters.INK);
        int rows = 0;
        for (List<Cell> row : table.rows()) {
            for (int column = 0; column < isOfNumbers.length; column++) {
                pdf.addCell(aligned(framed(text(row.get(column)), font), isOfNumbers[column]));
            }
            if (++rows % ROWS_AT_ONCE == 0) {
                document.add(pdf);
            }
        }
        pdf.setComplete(true);
        document.add(pdf);
    }

    private static float[] widths(Table table) {
        float[] widths = new float[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = table.columns().get(i).width();
        }
        return widths;
    }

    private PdfPCell head(String title, Font font) {
        PdfPCell cell = framed(title, font);
        cell.setBackgroundColor(HEAD);
        return cell;
    }

    /** Whether a column holds numbers and nothing else: only such a column is read along its right edge. */
    private static boolean isOfNumbers(Table table, int column) {
        return !table.rows().isEmpty() && table.rows().stream().map(row -> row.get(column)).allMatch(
                cell -> cell instanceof Cell.Number || cell instanceof Cell.Share || cell instanceof Cell.Empty);
    }

    private static PdfPCell aligned(PdfPCell cell, boolean isRight) {
        cell.setHorizontalAlignment(isRight ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }

    private PdfPCell framed(String text, Font font) {
        PdfPCell cell = new PdfPCell(letters.phrase(text, font));
        cell.setBorderColor(RULE);
        cell.setBorderWidth(0.4f);
        cell.setLeading(0, 1.3f);
        cell.setPadding(size * 0.4f);
        cell.setPaddingTop(size * 0.25f);
        return cell;
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.value();
        }
        if (cell instanceof Cell.Number number) {
            return number.value().toPlainString();
        }
        if (cell instanceof Cell.Share share) {
            return String.format(Locale.ROOT, "%.1f%%", share.value() * 100);
        }
        if (cell instanceof Cell.Time time) {
            return TIME.format(time.value());
        }
        return cell instanceof Cell.Day day ? day.value().toString() : "";
    }
}
