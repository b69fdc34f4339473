package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xuegui.base.file.SpreadsheetCells;

/**
 * Parts a text into rows and cells: RFC 4180 with what files really hold. Lines end in LF, CRLF, CR or CR CR LF;
 * quotes inside a bare cell are text; a quote that is never closed is text too, and its row is told.
 */
final class CsvRows {

    private final String text;
    private final char separator;
    private final int mostRows;
    private final CellBudget budget = new CellBudget();
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Integer> unclosed = new ArrayList<>();
    private int at;
    private int line;
    private boolean isQuoteBroken;

    /** Rows of the text from its beginning. */
    CsvRows(String text, char separator, int mostRows) {
        this(text, 0, 1, separator, mostRows);
    }

    /** Rows of the text from a character on, which stands in this line. */
    CsvRows(String text, int from, int line, char separator, int mostRows) {
        this.text = text;
        this.at = from;
        this.line = line;
        this.separator = separator;
        this.mostRows = mostRows;
    }

    List<GridRow> read() throws SheetRefusedException {
        while (at < text.length() && rows.size() < mostRows) {
            readRow();
        }
        return rows;
    }

    /** Lines with a quote that is never closed. */
    List<Integer> unclosed() {
        return unclosed;
    }

    private void readRow() throws SheetRefusedException {
        int start = line;
        SortedMap<Integer, Cell> cells = new TreeMap<>();
        int column = 0;
        boolean isMore = true;
        while (isMore) {
            column++;
            String value = at < text.length() && text.charAt(at) == '"' && !isQuoteBroken ? quoted() : bare();
            if (!value.isEmpty()) {
                budget.take("", value.length());
                cells.put(column, cell(value));
            }
            isMore = at < text.length() && text.charAt(at) == separator;
            at += isMore ? 1 : 0;
        }
        endLine();
        if (!cells.isEmpty()) {
            budget.takeRow("");
            rows.add(new GridRow(start, cells));
        }
    }

    private static Cell cell(String value) {
        String plain = SpreadsheetCells.unguard(value);
        return Cell.of(plain, plain.length() > Cell.MOST_TEXT ? Cell.Kind.TOO_LONG : Cell.Kind.TEXT);
    }

    private String bare() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        int close = closingQuote(at + 1);
        if (close < 0) {
            // nothing after this quote closes it, nor does anything close a later one: from here quotes are text
            unclosed.add(line);
            isQuoteBroken = true;
            return bare();
        }
        String value = text.substring(at + 1, close).replace("\"\"", "\"");
        line += lines(at + 1, close);
        at = close + 1;
        // what stands between the closing quote and the separator belongs to the cell
        return value + bare();
    }

    private int closingQuote(int from) {
        int quote = text.indexOf('"', from);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
            quote = text.indexOf('"', quote + 2);
        }
        return quote;
    }

    private int lines(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean isEnd = text.charAt(i) == '\n' || text.charAt(i) == '\r'
                    && (i + 1 >= to || text.charAt(i + 1) != '\n' && text.charAt(i + 1) != '\r');
            count += isEnd ? 1 : 0;
        }
        return count;
    }

    private static boolean isLineEnd(char sign) {
        return sign == '\n' || sign == '\r';
    }

    private void endLine() {
        if (text.startsWith("\r\r\n", at)) {
            at += 3;
        } else if (text.startsWith("\r\n", at)) {
            at += 2;
        } else if (at < text.length()) {
            at++;
        }
        line++;
    }
}
