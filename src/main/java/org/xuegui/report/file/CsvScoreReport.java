package org.xuegui.report.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.xuegui.base.file.SpreadsheetCells;
import org.xuegui.base.text.Texts;
import org.xuegui.report.ScoreReport;
import org.xuegui.report.table.Cell;
import org.xuegui.report.table.ScoreTables;
import org.xuegui.report.table.Table;

/**
 * Writes the sittings of a score report as CSV: UTF-8 with byte-order mark, CRLF, quotes as in RFC 4180. Lines of label
 * and value that say what the report is about come first, then an empty line, the headings and a line per sitting, all
 * of the same number of fields.
 */
public final class CsvScoreReport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Texts texts;

    /** A writer in this language. */
    public CsvScoreReport(Texts texts) {
        this.texts = Objects.requireNonNull(texts, "texts");
    }

    /** Writes the report; leaves the stream open. */
    public void write(ScoreReport report, OutputStream out) throws IOException {
        ScoreTables tables = new ScoreTables(texts);
        Table attempts = tables.attempts(report);
        int fields = attempts.columns().size();
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(filled(List.of(texts.text("report.title")), fields));
        for (List<Cell> line : tables.about(report)) {
            csv.writeRecord(filled(line.stream().map(CsvScoreReport::field).toList(), fields));
        }
        csv.writeRecord(filled(List.of(), fields));
        csv.writeRecord(attempts.columns().stream().map(Table.Column::title).toList());
        for (List<Cell> row : attempts.rows()) {
            csv.writeRecord(row.stream().map(CsvScoreReport::field).toList());
        }
        csv.flush();
        writer.flush();
    }

    private static List<String> filled(List<String> values, int fields) {
        List<String> all = new ArrayList<>(values);
        while (all.size() < fields) {
            all.add("");
        }
        return all;
    }

    private static String field(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return SpreadsheetCells.guard(text.value());
        }
        if (cell instanceof Cell.Number number) {
            return number.value().toPlainString();
        }
        if (cell instanceof Cell.Share share) {
            return String.format(Locale.ROOT, "%.3f", share.value());
        }
        if (cell instanceof Cell.Time time) {
            return TIME.format(time.value());
        }
        return cell instanceof Cell.Day day ? day.value().toString() : "";
    }
}
