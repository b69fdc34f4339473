package org.xuegui.ui.trainer.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.draft.DraftCheck;
import org.xuegui.quiz.draft.DraftField;
import org.xuegui.quiz.draft.DraftProblem;
import org.xuegui.quiz.draft.DraftQuestion;
import org.xuegui.quiz.draft.QuestionDraft;
import org.xuegui.regulation.StudyPack;

/**
 * Edits one question. What a new question lacks is not held against it before the person first tries to save it; of
 * one that was begun before everything is said at once.
 */
final class QuestionEditorViewModel {

    private final Texts texts;
    private final QuestionDraft start;
    private final Optional<StudyPack> pack;
    private final ReadOnlyObjectWrapper<QuestionDraft> draft;
    private final ReadOnlyObjectWrapper<List<DraftProblem>> problems = new ReadOnlyObjectWrapper<>(this, "problems");
    private boolean isStrict;

    QuestionEditorViewModel(Texts texts, QuestionDraft start, Optional<StudyPack> pack) {
        this.texts = texts;
        this.start = start;
        this.pack = pack;
        this.draft = new ReadOnlyObjectWrapper<>(this, "draft", start);
        this.isStrict = !start.isNew() || !start.stem().isEmpty();
        check();
    }

    /** The question as it stands. */
    ReadOnlyObjectProperty<QuestionDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    QuestionDraft draft() {
        return draft.get();
    }

    /** What is to be said of it, whether shown at its fields already or not. */
    ReadOnlyObjectProperty<List<DraftProblem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    Optional<StudyPack> pack() {
        return pack;
    }

    /** Whether leaving would lose something. */
    boolean isChanged() {
        return !draft.get().equals(start);
    }

    /** Makes a change. */
    void update(UnaryOperator<QuestionDraft> change) {
        QuestionDraft changed = change.apply(draft.get());
        if (!changed.equals(draft.get())) {
            draft.set(changed);
            check();
        }
    }

    /** What stands at this field, in sentences; empty where nothing does. */
    String sentences(DraftField field, int index, boolean areErrors) {
        return isStrict ? sentences(problems.get().stream()
                .filter(problem -> problem.field() == field && problem.index() == index)
                .filter(problem -> problem.isError() == areErrors)
                .toList()) : "";
    }

    /** Where the question stands on its way to be saved, in a sentence. */
    String state() {
        List<DraftProblem> errors = errors();
        if (!errors.isEmpty()) {
            return isStrict
                    ? texts.text("draft.state.wrong", errors.size(), texts.text(errors.get(0).message()))
                    : texts.text("draft.state.open", errors.size());
        }
        return problems.get().isEmpty()
                ? texts.text("draft.state.ready")
                : texts.text("draft.state.advice", sentences(problems.get()));
    }

    /** Whether the state is to be shown as something wrong. */
    boolean isWrong() {
        return isStrict && !errors().isEmpty();
    }

    /** The question if it can be saved; else every problem is shown from now on. */
    Optional<Question> save() {
        if (errors().isEmpty()) {
            return Optional.of(DraftQuestion.of(draft.get()));
        }
        isStrict = true;
        check();
        return Optional.empty();
    }

    /** What hinders saving, in the order of the fields. */
    List<DraftProblem> errors() {
        return problems.get().stream().filter(DraftProblem::isError).toList();
    }

    private String sentences(List<DraftProblem> some) {
        return String.join(" ", some.stream().map(DraftProblem::message).map(texts::text).distinct().toList());
    }

    /** A new list each time: showing the problems from now on is a change too. */
    private void check() {
        List<DraftProblem> found = DraftCheck.of(draft.get(), pack);
        if (Objects.equals(found, problems.get())) {
            problems.set(null);
        }
        problems.set(found);
    }
}
