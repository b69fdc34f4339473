package org.xuegui.ui.trainer.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.problem.Problem;
import org.xuegui.quiz.load.FilePreview;
import org.xuegui.quiz.load.QuestionMatch.Outcome;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.SetPreview;
import org.xuegui.ui.trainer.load.LoadRow.State;

/**
 * Turns a preview into rows: each question with what is said of it, each thing left out with every reason, by line.
 * A remark belongs to the question it names; an error always stands for something that is left out.
 */
final class LoadRows {

    private final int file;
    private final FilePreview preview;
    private final String fileName;
    private final Set<String> usable = new HashSet<>();
    private final Map<String, List<Problem>> remarks = new HashMap<>();
    private final Map<String, List<Problem>> apart = new LinkedHashMap<>();

    private LoadRows(int file, FilePreview preview) {
        this.file = file;
        this.preview = preview;
        this.fileName = new QuizFile(preview.result().file(), new byte[0]).shortName();
    }

    /** The rows of the file at this index. */
    static List<LoadRow> of(int file, FilePreview preview) {
        LoadRows rows = new LoadRows(file, preview);
        rows.sortProblems();
        return rows.rows();
    }

    private void sortProblems() {
        preview.sets().forEach(set -> set.read().questions().forEach(read -> usable.add(read.question().id())));
        for (Problem problem : preview.result().problems()) {
            String name = problem.place().detail();
            if (!problem.isError() && usable.contains(name)) {
                remarks.computeIfAbsent(name, any -> new ArrayList<>()).add(problem);
            } else {
                apart.computeIfAbsent(groupOf(problem), any -> new ArrayList<>()).add(problem);
            }
        }
    }

    /** What lacks a name of its own, or has the name of a question that is fine, is told apart by its line. */
    private String groupOf(Problem problem) {
        String name = problem.place().detail();
        boolean isNamed = !name.isEmpty() && !usable.contains(name);
        return isNamed ? "name " + name : "line " + problem.place().line() + ' ' + problem.code();
    }

    private List<LoadRow> rows() {
        List<LoadRow> rows = new ArrayList<>();
        for (int set = 0; set < preview.sets().size(); set++) {
            SetPreview each = preview.sets().get(set);
            for (int i = 0; i < each.matches().size(); i++) {
                rows.add(question(set, each, i));
            }
        }
        apart.values().forEach(problems -> rows.add(problem(problems)));
        rows.sort(Comparator.comparingInt(LoadRow::line));
        return rows;
    }

    private LoadRow question(int set, SetPreview in, int index) {
        ReadQuestion read = in.read().questions().get(index);
        String id = read.question().id();
        return new LoadRow(file, set, fileName, read.place().line(), id, Optional.of(read.question()),
                stateOf(in, index, id), remarks.getOrDefault(id, List.of()));
    }

    private static State stateOf(SetPreview in, int index, String id) {
        if (in.leftOut().contains(id)) {
            return State.DECLINED;
        }
        Outcome outcome = in.matches().get(index).outcome();
        if (outcome == Outcome.OFFERED) {
            return in.accepted().contains(id) ? State.UPDATED : State.OFFERED;
        }
        return State.valueOf(outcome.name());
    }

    private LoadRow problem(List<Problem> problems) {
        Problem first = problems.get(0);
        boolean isError = problems.stream().anyMatch(Problem::isError);
        return new LoadRow(file, -1, fileName, first.place().line(), first.place().detail(), Optional.empty(),
                isError ? State.LEFT_OUT : State.NOTE, problems);
    }
}
