package org.xuegui.ui.trainer.blueprints;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xuegui.base.text.Message;
import org.xuegui.learning.exam.PickedQuestion;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.StoredQuestion;

/** The questions of a fixed paper in their order, while it is edited. */
final class PickList {

    private static final BigDecimal USUAL_MARKS = BigDecimal.valueOf(2);

    private final ObservableList<PickDraft> picks = FXCollections.observableArrayList(PickDraft::observables);

    /** The questions, in order. */
    ObservableList<PickDraft> all() {
        return picks;
    }

    /** Which questions are picked. */
    Set<QuestionKey> keys() {
        return picks.stream().map(pick -> pick.kept().key()).collect(Collectors.toSet());
    }

    /**
     * Adds questions at the end, with the marks of the last one of their type; those picked already are passed over.
     *
     * @return how many were added
     */
    int add(List<StoredQuestion> questions) {
        Set<QuestionKey> known = keys();
        List<PickDraft> added = questions.stream()
                .filter(question -> known.add(question.key()))
                .map(question -> PickDraft.of(question, usualMarks(question)))
                .toList();
        picks.addAll(added);
        return added.size();
    }

    private BigDecimal usualMarks(StoredQuestion question) {
        return picks.stream()
                .filter(pick -> pick.kept().question().type() == question.question().type())
                .reduce((before, next) -> next)
                .map(pick -> pick.marksProperty().get())
                .orElse(USUAL_MARKS);
    }

    /** Moves a question so many places down, or up where negative; past the ends it stays. */
    void move(PickDraft pick, int by) {
        int from = picks.indexOf(pick);
        int to = from + by;
        if (by != 0 && from >= 0 && to >= 0 && to < picks.size()) {
            picks.remove(from);
            picks.add(to, pick);
        }
    }

    /** Takes a question out. */
    void remove(PickDraft pick) {
        picks.remove(pick);
    }

    /** Takes over the new version of every question that has one. */
    void takeOverAll() {
        picks.forEach(PickDraft::takeOver);
    }

    /** The questions with what became of them in their sets. */
    List<PickedQuestion> picked() {
        return IntStream.range(0, picks.size()).mapToObj(i -> picks.get(i).at(i + 1)).toList();
    }

    /** What changed in the sets since the questions were picked; empty where nothing did. */
    Optional<Message> changes() {
        return PickedQuestion.changes(picked());
    }
}
