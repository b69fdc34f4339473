package org.xuegui.ui.trainer.load;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.xuegui.base.file.AtomicFile;
import org.xuegui.base.file.SpreadsheetCells;
import org.xuegui.base.file.WriteFailure;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.text.Texts;

/** The problems of a load as a file for whoever mends the quiz files: CSV for a spreadsheet, or plain text. */
final class ProblemList {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Texts texts;

    ProblemList(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes the problems of these rows: as plain text where the name ends in {@code .txt}, else as CSV.
     *
     * @return how many problems were written
     * @throws org.xuegui.base.problem.UserFacingException if the file could not be written
     */
    int write(List<LoadRow> rows, Path file) {
        boolean isText = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt");
        try {
            AtomicFile.write(file, out -> {
                if (isText) {
                    writeText(rows, out);
                } else {
                    writeCsv(rows, out);
                }
            });
        } catch (IOException e) {
            throw WriteFailure.of(file, e);
        }
        return rows.stream().mapToInt(row -> row.problems().size()).sum();
    }

    private void writeCsv(List<LoadRow> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK); // by it Excel knows the encoding
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(heading("file"), heading("line"), heading("question"), heading("severity"), heading("code"),
                heading("text"));
        for (LoadRow row : rows) {
            for (Problem problem : row.problems()) {
                int line = problem.place().line();
                csv.writeRecord(
                        SpreadsheetCells.guard(row.fileName()),
                        line == 0 ? "" : Integer.toString(line),
                        SpreadsheetCells.guard(row.stem()),
                        severity(problem),
                        problem.code(),
                        SpreadsheetCells.guard(texts.text(problem.message())));
            }
        }
        csv.flush();
        writer.flush();
    }

    private void writeText(List<LoadRow> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (LoadRow row : rows) {
            for (Problem problem : row.problems()) {
                writer.write(problem.place() + "  " + severity(problem) + "  " + texts.text(problem.message()) + "\r\n");
            }
        }
        writer.flush();
    }

    private String severity(Problem problem) {
        return texts.text("trainer.load.severity." + problem.severity().name().toLowerCase(Locale.ROOT));
    }

    private String heading(String key) {
        return texts.text("trainer.load.list." + key);
    }
}
