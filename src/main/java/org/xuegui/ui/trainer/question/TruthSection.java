package org.xuegui.ui.trainer.question;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xuegui.quiz.draft.DraftField;

/** Whether the stem is true. */
final class TruthSection implements EditorSection {

    private final QuestionEditorViewModel viewModel;
    private final ProblemLine problem;
    private final RadioButton isTrue;
    private final VBox box;

    TruthSection(EditorFields fields, QuestionEditorViewModel viewModel) {
        this.viewModel = viewModel;
        ToggleGroup group = new ToggleGroup();
        isTrue = choice(fields, group, "truthTrue", "draft.truth.true", true);
        RadioButton isFalse = choice(fields, group, "truthFalse", "draft.truth.false", false);
        problem = new ProblemLine(viewModel, DraftField.TRUTH, 0);
        FlowPane line = new FlowPane(isTrue, isFalse);
        line.getStyleClass().add("fields");
        box = new VBox(fields.heading(fields.texts().text("draft.truth")), line, problem);
        box.getStyleClass().add("editor-section");
    }

    private RadioButton choice(EditorFields fields, ToggleGroup group, String id, String key, boolean value) {
        RadioButton button = new RadioButton(fields.texts().text(key));
        button.setId(id);
        button.setToggleGroup(group);
        button.setSelected(viewModel.draft().truth().filter(truth -> truth == value).isPresent());
        button.selectedProperty().addListener((property, old, now) -> {
            if (now) {
                viewModel.update(draft -> draft.withTruth(value));
            }
        });
        return button;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        problem.refresh();
    }

    @Override
    public boolean focus(DraftField field, int index) {
        if (field == DraftField.TRUTH) {
            isTrue.requestFocus();
        }
        return field == DraftField.TRUTH;
    }
}
