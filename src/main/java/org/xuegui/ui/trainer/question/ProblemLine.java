package org.xuegui.ui.trainer.question;

import javafx.scene.layout.VBox;
import org.xuegui.quiz.draft.DraftField;
import org.xuegui.ui.control.WrappedLabel;

/** What is wrong with a field, under it; takes no room while nothing is. */
final class ProblemLine extends VBox {

    private final QuestionEditorViewModel viewModel;
    private final DraftField field;
    private final int index;
    private final WrappedLabel errors = new WrappedLabel("", "field-problem");
    private final WrappedLabel advice = new WrappedLabel("", "warn-text", "small");

    ProblemLine(QuestionEditorViewModel viewModel, DraftField field, int index) {
        this.viewModel = viewModel;
        this.field = field;
        this.index = index;
        getChildren().addAll(errors, advice);
        refresh();
    }

    void refresh() {
        show(errors, viewModel.sentences(field, index, true));
        show(advice, viewModel.sentences(field, index, false));
        boolean isShown = errors.isVisible() || advice.isVisible();
        setVisible(isShown);
        setManaged(isShown);
    }

    private static void show(WrappedLabel label, String text) {
        label.show(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
