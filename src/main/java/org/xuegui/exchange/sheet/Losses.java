package org.xuegui.exchange.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.LossRecorder;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.ReadResult;

/** Reads each row back as it is written, and so finds what a table does not carry of its question. */
final class Losses {

    private static final QuizFile NO_FILE = new QuizFile("", "".getBytes(StandardCharsets.UTF_8));

    private final LossRecorder recorder;
    private final QuizFormat format;
    private final List<Problem> own = new ArrayList<>();

    Losses(String name, QuizFormat format) {
        this.recorder = new LossRecorder(name);
        this.format = format;
    }

    /** Notes a loss of the question. */
    void note(Question question, String code, Object... arguments) {
        own.add(Problem.warning(Place.file("").named(question.id()), code, arguments));
    }

    /** Notes that the format has no question of this type. */
    void noteType(Question question) {
        recorder.noteType(question);
    }

    /** Whether the row under these headings is read as the question it stands for; what it lacks is noted. */
    boolean check(Question question, List<String> headings, List<String> cells) {
        boolean isLong = cells.stream().anyMatch(cell -> cell.length() > Cell.MOST_TEXT);
        if (isLong) {
            note(question, "loss-long-cell", Cell.MOST_TEXT);
            return false;
        }
        List<String> writable = cells.stream().map(WritableText::of).toList();
        if (!writable.equals(cells)) {
            note(question, "loss-control");
            return readBack(headings, writable).isPresent();
        }
        return recorder.check(question, readBack(headings, cells));
    }

    private Optional<Question> readBack(List<String> headings, List<String> cells) {
        Grid grid = new Grid("", false, List.of(row(1, headings), row(2, cells)), Set.of());
        ReadResult result = new TableReader(NO_FILE, format, ReadOptions.DEFAULT, Progress.NONE, new ProblemCollector())
                .read(List.of(grid), Optional.empty());
        return result.sets().stream()
                .flatMap(set -> set.questions().stream())
                .map(ReadQuestion::question)
                .findFirst()
                .filter(question -> result.found() == 1);
    }

    private static GridRow row(int number, List<String> texts) {
        SortedMap<Integer, Cell> cells = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                cells.put(i + 1, Cell.text(texts.get(i)));
            }
        }
        return new GridRow(number, cells);
    }

    /** Everything noted. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(own);
        all.addAll(recorder.losses());
        return all;
    }
}
