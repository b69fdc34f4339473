package org.xuegui.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.WriteResult;

/** Writes the sheet Kahoot takes: choice and true or false questions, short texts, up to four answers. */
final class KahootWriter {

    private static final int MOST_ANSWERS = 4;
    private static final int LONGEST_QUESTION = 120;
    private static final int LONGEST_ANSWER = 75;
    private static final int SECONDS = 30;
    private static final List<String> HEADINGS = List.of("Question - max 120 characters",
            "Answer 1 - max 75 characters", "Answer 2 - max 75 characters", "Answer 3 - max 75 characters",
            "Answer 4 - max 75 characters", "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
            "Correct answer(s) - choose at least one");

    private final Losses losses = new Losses("Kahoot", QuizFormat.KAHOOT);

    private KahootWriter() {}

    /** A row: the question, its answers, numbers of the right ones from 1. */
    private record Row(String question, List<String> answers, String right) {

        List<String> cells() {
            List<String> cells = new ArrayList<>(List.of(question));
            cells.addAll(answers);
            while (cells.size() <= MOST_ANSWERS) {
                cells.add("");
            }
            cells.addAll(List.of(String.valueOf(SECONDS), right));
            return cells;
        }
    }

    static WriteResult write(QuizSet set) {
        KahootWriter writer = new KahootWriter();
        List<Row> rows = new ArrayList<>();
        set.questions().forEach(question -> writer.add(question, rows));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Xuegui", "1.0")) {
            fill(workbook.newWorksheet("Sheet1"), rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a file in memory can be written", impossible);
        }
        return new WriteResult(out.toByteArray(), writer.losses.problems());
    }

    private void add(Question question, List<Row> rows) {
        List<Choice> choices;
        Set<String> keys;
        if (question instanceof SingleChoice single) {
            choices = single.choices();
            keys = Set.of(single.key());
        } else if (question instanceof MultipleChoice multiple) {
            choices = multiple.choices();
            keys = multiple.keys();
        } else if (question instanceof TrueFalse judged) {
            choices = List.of(Choice.of("a", "正确"), Choice.of("b", "错误"));
            keys = Set.of(judged.isTrue() ? "a" : "b");
        } else {
            losses.noteType(question);
            return;
        }
        List<String> answers = choices.stream().map(choice -> choice.text().plain()).toList();
        if (fits(question, answers)) {
            List<String> right = new ArrayList<>();
            for (int i = 0; i < choices.size(); i++) {
                if (keys.contains(choices.get(i).id())) {
                    right.add(String.valueOf(i + 1));
                }
            }
            Row row = new Row(question.stem().plain(), answers, String.join(",", right));
            if (losses.check(question, HEADINGS, row.cells())) {
                rows.add(row);
            }
        }
    }

    private boolean fits(Question question, List<String> answers) {
        if (answers.size() > MOST_ANSWERS) {
            losses.note(question, "loss-many-choices", answers.size(), MOST_ANSWERS);
        } else if (length(question.stem().plain()) > LONGEST_QUESTION) {
            losses.note(question, "loss-long-stem", LONGEST_QUESTION);
        } else if (answers.stream().anyMatch(answer -> length(answer) > LONGEST_ANSWER)) {
            losses.note(question, "loss-long-choice", LONGEST_ANSWER);
        } else {
            return true;
        }
        return false;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void fill(Worksheet sheet, List<Row> rows) {
        sheet.value(1, 1, "Quiz template");
        sheet.value(2, 1, "Add questions, at least two answer alternatives, time limit and choose correct answers.");
        sheet.value(3, 1, "Questions have a limit of 120 characters, answers of 75 characters.");
        int header = KahootSheet.HEADER_ROW - 1;
        for (int i = 0; i < HEADINGS.size(); i++) {
            sheet.value(header, i + 1, HEADINGS.get(i));
        }
        sheet.width(1, 60);
        sheet.freezePane(0, header + 1);
        for (int i = 0; i < rows.size(); i++) {
            int at = header + 1 + i;
            List<String> cells = rows.get(i).cells();
            sheet.value(at, 0, i + 1);
            for (int column = 0; column < cells.size(); column++) {
                if (column == MOST_ANSWERS + 1) {
                    sheet.value(at, column + 1, SECONDS);
                } else if (!cells.get(column).isEmpty()) {
                    sheet.value(at, column + 1, WritableText.forWorkbook(cells.get(column)));
                }
            }
        }
    }
}
