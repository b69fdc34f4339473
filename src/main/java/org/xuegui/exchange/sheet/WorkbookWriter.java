package org.xuegui.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.WriteResult;

/**
 * Writes our own template: one flat sheet, because it keeps the order of the questions, with drop-downs and a
 * frozen row of headings, and a sheet that says how to fill it in.
 */
final class WorkbookWriter {

    /** Rows below the last question that still have drop-downs. */
    private static final int ROOM = 1_000;
    private static final String VERSION = "1.0";

    private WorkbookWriter() {}

    static WriteResult write(QuizSet set) {
        Losses losses = new Losses("XLSX", QuizFormat.XLSX);
        QuestionTable table = QuestionTable.of(set, losses);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Xuegui", VERSION)) {
            writeQuestions(workbook.newWorksheet("题库"), table);
            writeInstructions(workbook.newWorksheet("填写说明"));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a file in memory can be written", impossible);
        }
        return new WriteResult(out.toByteArray(), losses.problems());
    }

    private static void writeQuestions(Worksheet sheet, QuestionTable table) {
        List<String> headings = table.headings();
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.width(column, width(headings.get(column)));
        }
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().fillColor("E8EEF7").wrapText(true).set();
        sheet.freezePane(3, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    sheet.value(row + 1, column, WritableText.forWorkbook(cells.get(column)));
                }
            }
        }
        int last = table.rows().size() + ROOM;
        sheet.range(1, 0, Math.max(1, table.rows().size()), headings.size() - 1)
                .style().wrapText(true).verticalAlignment("top").set();
        offer(sheet, headings.indexOf("题型"), last, Stream.of(QuestionType.values()).map(TemplateWords::type).toList());
        offer(sheet, headings.indexOf("难度"), last, List.of("易", "中", "难"));
    }

    private static void offer(Worksheet sheet, int column, int last, List<String> words) {
        sheet.range(1, column, last, column)
                .validateWithListByFormula('"' + String.join(",", words) + '"')
                .allowBlank(true)
                .showErrorMessage(true);
    }

    private static double width(String heading) {
        if (heading.equals("题干")) {
            return 50;
        }
        return heading.equals("解析") ? 40 : heading.startsWith("选项") && heading.length() == 3 ? 22 : 14;
    }

    private static void writeInstructions(Worksheet sheet) {
        String[] lines = TemplateInstructions.TEXT.split("\n");
        sheet.width(0, 18);
        sheet.width(1, 90);
        for (int row = 0; row < lines.length; row++) {
            int bar = lines[row].indexOf('｜');
            sheet.value(row, 0, bar < 0 ? lines[row] : lines[row].substring(0, bar));
            if (bar >= 0) {
                sheet.value(row, 1, lines[row].substring(bar + 1));
            }
            sheet.range(row, 0, row, 1).style().wrapText(bar >= 0).verticalAlignment("top").set();
        }
        sheet.range(0, 0, 0, 0).style().bold().set();
    }
}
