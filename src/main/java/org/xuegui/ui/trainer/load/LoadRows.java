package org.xuegui.ui.trainer.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.quiz.load.FilePreview;
import org.xuegui.quiz.load.ProblemOwners;
import org.xuegui.quiz.load.QuestionMatch.Outcome;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.RejectedQuestion;
import org.xuegui.quiz.load.SetPreview;
import org.xuegui.ui.trainer.load.LoadRow.State;

/**
 * Turns a preview into rows: each question with what is said of it, each thing left out with every reason, by line.
 */
final class LoadRows {

    private final int file;
    private final FilePreview preview;
    private final String fileName;
    private final ProblemOwners owners;
    private final Map<Object, List<Problem>> said = new IdentityHashMap<>();
    private final Map<String, List<Problem>> apart = new LinkedHashMap<>();

    private LoadRows(int file, FilePreview preview) {
        this.file = file;
        this.preview = preview;
        this.owners = new ProblemOwners(preview.result());
        this.fileName = new QuizFile(preview.result().file(), new byte[0]).shortName();
    }

    /** The rows of the file at this index. */
    static List<LoadRow> of(int file, FilePreview preview) {
        LoadRows rows = new LoadRows(file, preview);
        preview.result().problems().forEach(rows::assign);
        return rows.rows();
    }

    private void assign(Problem problem) {
        Optional<Object> owner = owners.ownerOf(problem);
        if (owner.isPresent()) {
            said.computeIfAbsent(owner.get(), any -> new ArrayList<>()).add(problem);
        } else {
            apart.computeIfAbsent(groupOf(problem), any -> new ArrayList<>()).add(problem);
        }
    }

    /** What belongs to no question known is told apart by its name, or by its line where it has none. */
    private static String groupOf(Problem problem) {
        Place place = problem.place();
        return place.detail().isEmpty() ? "line " + place.line() + ' ' + problem.code() : "name " + place.detail();
    }

    private List<LoadRow> rows() {
        List<LoadRow> rows = new ArrayList<>();
        for (int set = 0; set < preview.sets().size(); set++) {
            SetPreview each = preview.sets().get(set);
            for (int i = 0; i < each.matches().size(); i++) {
                rows.add(question(set, each, i));
            }
        }
        preview.result().rejected().forEach(rejected -> rows.add(rejected(rejected)));
        apart.values().forEach(problems -> rows.add(problem(problems)));
        rows.sort(Comparator.comparingInt(LoadRow::line));
        return rows;
    }

    private LoadRow question(int set, SetPreview in, int index) {
        ReadQuestion read = in.read().questions().get(index);
        String id = read.question().id();
        return new LoadRow(file, set, fileName, read.place().line(), id, Optional.of(read.question()),
                Optional.empty(), stateOf(in, index, id), said.getOrDefault(read, List.of()));
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

    private LoadRow rejected(RejectedQuestion rejected) {
        Place place = rejected.place();
        return new LoadRow(file, -1, fileName, place.line(), place.detail(), Optional.empty(),
                Optional.of(rejected), State.LEFT_OUT, said.getOrDefault(rejected, List.of()));
    }

    private LoadRow problem(List<Problem> problems) {
        Place place = problems.get(0).place();
        boolean isError = problems.stream().anyMatch(Problem::isError);
        return new LoadRow(file, -1, fileName, place.line(), place.detail(), Optional.empty(), Optional.empty(),
                isError ? State.LEFT_OUT : State.NOTE, problems);
    }
}
