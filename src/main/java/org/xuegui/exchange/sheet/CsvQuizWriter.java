package org.xuegui.exchange.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xuegui.base.file.SpreadsheetCells;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.WriteResult;

/** Writes our own template as CSV that Excel opens right: UTF-8 with its mark, CRLF, no cell a formula. */
final class CsvQuizWriter {

    private CsvQuizWriter() {}

    static WriteResult write(QuizSet set) {
        Losses losses = new Losses("CSV", QuizFormat.CSV);
        QuestionTable table = QuestionTable.of(set, losses);
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(table.headings());
            for (List<String> row : table.rows()) {
                csv.writeRecord(row.stream().map(cell -> SpreadsheetCells.guard(WritableText.of(cell))).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be written", impossible);
        }
        return new WriteResult(text.toString().getBytes(StandardCharsets.UTF_8), losses.problems());
    }
}
