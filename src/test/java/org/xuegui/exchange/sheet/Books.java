package org.xuegui.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.FormatReading;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;

/** Workbooks as other programs make them, and short words for what was read from them. */
final class Books {

    private Books() {}

    /** A workbook of one sheet with these rows; nulls are empty cells, numbers are numbers. */
    static byte[] of(Object[]... rows) {
        return of(workbook -> fill(workbook.createSheet("Sheet1"), rows));
    }

    static byte[] of(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void fill(Sheet sheet, Object[]... rows) {
        for (int i = 0; i < rows.length; i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < rows[i].length; column++) {
                set(row.createCell(column), rows[i][column]);
            }
        }
    }

    static Object[] row(Object... cells) {
        return cells;
    }

    private static void set(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }

    static ReadResult read(Object[]... rows) {
        return read(of(rows));
    }

    static ReadResult read(byte[] content) {
        return read(content, ReadOptions.DEFAULT);
    }

    static ReadResult read(byte[] content, ReadOptions options) {
        return new QuizFileFormats().read(new QuizFile("题库.xlsx", content), options, Progress.NONE);
    }

    /** Questions as {@code type stem|choice|*right choice}. */
    static List<String> shown(ReadResult result) {
        return FormatReading.questions(result).stream().map(Books::shown).toList();
    }

    private static String shown(Question question) {
        List<String> parts = new ArrayList<>(List.of(question.type().code() + " " + question.stem().plain()));
        if (question instanceof SingleChoice single) {
            single.choices().forEach(choice ->
                    parts.add((choice.id().equals(single.key()) ? "*" : "") + choice.text().plain()));
        } else if (question instanceof MultipleChoice multiple) {
            multiple.choices().forEach(choice ->
                    parts.add((multiple.keys().contains(choice.id()) ? "*" : "") + choice.text().plain()));
        } else if (question instanceof TrueFalse judged) {
            parts.add(String.valueOf(judged.isTrue()));
        } else if (question instanceof FillBlank fill) {
            fill.blanks().forEach(key -> parts.add(key instanceof BlankKey.Text text
                    ? String.join("/", text.accepted()) : key.shown()));
        } else if (question instanceof ShortAnswer answer) {
            parts.add(answer.modelAnswer().plain());
        } else if (question instanceof Ordering ordering) {
            ordering.items().forEach(item -> parts.add(item.plain()));
        } else if (question instanceof Matching matching) {
            matching.pairs().forEach(pair -> parts.add(pair.left().plain() + "=" + pair.right().plain()));
        }
        return String.join("|", parts);
    }
}
