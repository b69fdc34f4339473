package org.xuegui.ui.trainer.blueprints;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.exam.RowLack;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.ui.blueprint.RowDraft;
import org.xuegui.ui.question.MarkingWords;
import org.xuegui.ui.route.ScreenContext;

/** Edits one blueprint: totals, what the sets lack for each row, and saving. */
final class BlueprintEditorViewModel {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ScreenContext context;
    private final ExaminationService service;
    private final BlueprintDraft draft;
    private final Participants participants;
    private final ReadOnlyStringWrapper totals = new ReadOnlyStringWrapper(this, "totals", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ObservableList<RowLack> lacks = FXCollections.observableArrayList();
    private int checks;
    private boolean isChanged;
    private int underWay;

    BlueprintEditorViewModel(
            ScreenContext context, ExaminationService service, BlueprintDraft draft, Participants participants) {
        this.context = context;
        this.service = service;
        this.draft = draft;
        this.participants = participants;
        draft.observables().forEach(each -> each.addListener(changed -> {
            isChanged = true;
            problem.set("");
        }));
        draft.rows().addListener((ListChangeListener<RowDraft>) change -> recount());
        draft.picks().all().addListener((ListChangeListener<PickDraft>) change -> recount());
        draft.passPercentProperty().addListener((percent, old, now) -> recount());
        recount();
    }

    BlueprintDraft draft() {
        return draft;
    }

    /** Whom it can be meant for. */
    Participants participants() {
        return participants;
    }

    /** Questions, marks and pass mark of the whole paper, in words. */
    ReadOnlyStringProperty totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /** Why it cannot be saved yet; empty while nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The rows the sets cannot fill. */
    ObservableList<RowLack> lacks() {
        return lacks;
    }

    /** Whether something was changed since the editor was opened. */
    boolean isChanged() {
        return isChanged;
    }

    /** Adds a row of the first type no row has yet. */
    void addRow() {
        QuestionType type = ExaminationService.TYPES.stream()
                .filter(each -> draft.rows().stream().noneMatch(row -> row.typeProperty().get() == each))
                .findFirst()
                .orElse(QuestionType.SINGLE);
        draft.rows().add(RowDraft.of(type));
    }

    /** Where questions are picked for a fixed paper. */
    PickerViewModel startPicking() {
        PickerViewModel picker = new PickerViewModel(context, service, draft.picks());
        picker.load();
        return picker;
    }

    void removeRow(RowDraft row) {
        draft.rows().remove(row);
    }

    /**
     * Saves if there are a title and a row; what is lacking never stops a trainer, who may load a set later.
     *
     * @param onSaved what to do then, unless something was changed while it was being stored
     */
    void save(Runnable onSaved) {
        if (draft.titleProperty().get().isBlank()) {
            problem.set(context.text("trainer.blueprint.title.missing"));
        } else if (draft.isFixed() && !draft.isComplete()) {
            problem.set(context.text("trainer.picks.missing"));
        } else if (!draft.isComplete()) {
            problem.set(context.text("trainer.blueprint.rows.missing"));
        } else if (draft.sitting().findProblem().isPresent()) {
            problem.set(context.text(draft.sitting().findProblem().get()));
        } else {
            store(draft.toBlueprint(), onSaved);
        }
    }

    private void store(Blueprint blueprint, Runnable onSaved) {
        if (underWay > 0 && !isChanged) {
            return; // pressed twice it is stored, and left, once
        }
        underWay++;
        isChanged = false;
        context.background().write(() -> service.save(blueprint))
                .onSuccess(done -> {
                    context.toasts().done(context.text("trainer.blueprint.saved", blueprint.title()));
                    if (underWay == 1 && !isChanged) {
                        onSaved.run();
                    }
                })
                .onFailure(failure -> {
                    isChanged = true;
                    context.dialogs().error(failure);
                })
                .onFinished(() -> underWay--)
                .start();
    }

    private void recount() {
        BigDecimal full = draft.fullMarks();
        BigDecimal pass = full.multiply(BigDecimal.valueOf(draft.passPercentProperty().get()))
                .divide(HUNDRED, 1, RoundingMode.HALF_UP);
        totals.set(context.text("trainer.blueprint.totals", draft.questionCount(), MarkingWords.plain(full), MarkingWords.plain(pass)));
        check();
    }

    /** Only the answer to the latest question counts. */
    private void check() {
        int asked = ++checks;
        if (draft.isFixed() || draft.rows().isEmpty()) {
            lacks.clear();
            return;
        }
        Blueprint blueprint = draft.toBlueprint();
        context.background().run(() -> service.lacks(blueprint))
                .onSuccess(found -> {
                    if (asked == checks) {
                        show(found);
                    }
                })
                .start();
    }

    private void show(List<RowLack> found) {
        draft.rows().forEach(row -> row.lackProperty().set(Optional.empty()));
        found.forEach(lack -> draft.rows().get(lack.number() - 1).lackProperty().set(Optional.of(lack)));
        lacks.setAll(found);
    }
}
