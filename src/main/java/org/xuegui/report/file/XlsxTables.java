package org.xuegui.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xuegui.report.table.Cell;
import org.xuegui.report.table.Table;

/**
 * Writes tables as an XLSX workbook, a sheet each: real numbers and dates, text always as text, the header frozen and
 * with filters.
 */
public final class XlsxTables {

    private static final Pattern MAJOR_MINOR = Pattern.compile("(\\d{1,2})\\.(\\d{1,4}).*");

    private final String programVersion;

    /** A writer that names this version of the program in the file's properties. */
    public XlsxTables(String programVersion) {
        this.programVersion = programVersion;
    }

    /** Writes the workbook; leaves the stream open. */
    public void write(List<Table> tables, OutputStream out) throws IOException {
        Matcher version = MAJOR_MINOR.matcher(programVersion);
        String shortVersion = version.matches() ? version.group(1) + '.' + version.group(2) : null;
        Workbook workbook = new Workbook(out, "Xuegui", shortVersion);
        for (Table table : tables) {
            write(table, workbook.newWorksheet(sheetName(table.name())));
        }
        workbook.finish();
    }

    private static String sheetName(String name) {
        String allowed = name.replaceAll("[\\[\\]:*?/\\\\']", " ");
        return allowed.length() > 31 ? allowed.substring(0, 31) : allowed;
    }

    private static void write(Table table, Worksheet sheet) throws IOException {
        int columns = table.columns().size();
        for (int column = 0; column < columns; column++) {
            sheet.value(0, column, XlsxText.of(table.columns().get(column).title()));
            sheet.style(0, column).bold().fillColor("F3EEE6").set();
            sheet.width(column, table.columns().get(column).width());
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < columns; column++) {
                write(table.rows().get(row).get(column), sheet, row + 1, column);
            }
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
        sheet.finish();
    }

    private static void write(Cell cell, Worksheet sheet, int row, int column) {
        if (cell instanceof Cell.Text text) {
            sheet.value(row, column, XlsxText.of(text.value()));
        } else if (cell instanceof Cell.Number number) {
            sheet.value(row, column, number.value());
        } else if (cell instanceof Cell.Share share) {
            sheet.value(row, column, share.value());
            sheet.style(row, column).format("0.0%").set();
        } else if (cell instanceof Cell.Time time) {
            sheet.value(row, column, time.value());
            sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (cell instanceof Cell.Day day) {
            sheet.value(row, column, day.value());
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }
}
