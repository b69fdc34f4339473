package org.xuegui.quiz.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.quiz.Question;

/** What was read of a file, with a question changed or completed by hand. Its problems are those it has now. */
final class PreviewEdit {

    private static final Comparator<Place> BY_PLACE =
            Comparator.comparingInt((Place place) -> place.line()).thenComparingInt(Place::column);

    /** The file as it is read now, and the set of it that was changed. */
    record Edited(ReadResult result, ReadSet set) {}

    private PreviewEdit() {}

    /** With this in place of a question read; what was said of it is forgotten. */
    static Edited changed(ReadResult result, ReadSet set, ReadQuestion old, Question question) {
        List<ReadQuestion> questions = new ArrayList<>(set.questions());
        questions.set(questions.indexOf(old), new ReadQuestion(question, old.place(), old.fields()));
        return edited(result, set, set.withQuestions(questions), old);
    }

    /** With this for a question that was rejected, at its place among the others. */
    static Edited completed(ReadResult result, RejectedQuestion rejected, Question question) {
        ReadSet set = setOf(result, rejected);
        List<ReadQuestion> questions = new ArrayList<>(set.questions());
        ReadQuestion added = new ReadQuestion(question, rejected.place(), Map.of());
        int at = 0;
        while (at < questions.size() && BY_PLACE.compare(questions.get(at).place(), added.place()) <= 0) {
            at++;
        }
        questions.add(at, added);
        Edited edited = edited(result, set, set.withQuestions(questions), rejected);
        return new Edited(edited.result().mended(rejected), edited.set());
    }

    /** The set with a question before it, else the first; a new one where the file has none. */
    static ReadSet setOf(ReadResult result, RejectedQuestion rejected) {
        String title = new QuizFile(result.file(), new byte[0]).baseName();
        ReadSet fallback = result.sets().isEmpty()
                ? new ReadSet(Optional.empty(), title, "", "", List.of())
                : result.sets().get(0);
        return result.sets().stream()
                .filter(set -> set.questions().stream().anyMatch(read -> BY_PLACE.compare(read.place(), rejected.place()) <= 0))
                .reduce((first, second) -> second)
                .orElse(fallback);
    }

    private static Edited edited(ReadResult result, ReadSet old, ReadSet now, Object question) {
        ProblemOwners owners = new ProblemOwners(result);
        List<Problem> left = result.problems().stream()
                .filter(problem -> owners.ownerOf(problem).filter(owner -> owner == question).isEmpty())
                .toList();
        List<ReadSet> sets = new ArrayList<>(result.sets());
        int index = sets.indexOf(old);
        if (index < 0) {
            sets.add(now);
        } else {
            sets.set(index, now);
        }
        return new Edited(FileHealth.checkedAgain(result.with(sets, left)), now);
    }
}
