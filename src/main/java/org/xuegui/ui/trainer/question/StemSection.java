package org.xuegui.ui.trainer.question;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.draft.DraftField;
import org.xuegui.quiz.draft.PassageEdit;
import org.xuegui.quiz.draft.QuestionDraft;
import org.xuegui.ui.control.GrowingTextArea;
import org.xuegui.ui.control.WrappedLabel;

/** What is asked, with a button that puts a blank where the caret is. */
final class StemSection implements EditorSection {

    private static final int LINES = 2;

    private final QuestionEditorViewModel viewModel;
    private final GrowingTextArea area;
    private final HBox blankLine;
    private final WrappedLabel look;
    private final ProblemLine problem;
    private final VBox box;

    StemSection(EditorFields fields, QuestionEditorViewModel viewModel) {
        this.viewModel = viewModel;
        area = fields.area("stemArea", fields.texts().text("draft.stem"), PassageEdit.text(viewModel.draft().stem()),
                LINES, QuestionDraft::withStemText);
        area.setPromptText(fields.texts().text("draft.stem.prompt"));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.B && event.isShortcutDown() && isFill()) {
                event.consume();
                insertBlank();
            }
        });
        Button blank = fields.button("blankButton", fields.texts().text("draft.stem.blank.button"), this::insertBlank);
        String key = fields.texts().text("draft.stem.blank.key");
        blankLine = fields.hinted(blank, fields.texts().text("draft.stem.blank.hint", key));
        look = new WrappedLabel(fields.texts().text("draft.look.note"), "muted", "small");
        problem = new ProblemLine(viewModel, DraftField.STEM, 0);
        box = new VBox(fields.labelled(fields.texts().text("draft.stem"), area), problem, blankLine, look);
        box.getStyleClass().add("editor-section");
        refresh();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        String text = PassageEdit.text(viewModel.draft().stem());
        if (!area.getText().equals(text)) {
            area.setText(text); // another type marks its blanks in another way
        }
        show(blankLine, isFill());
        show(look, PassageEdit.hasHiddenLook(viewModel.draft().stem()));
        problem.refresh();
    }

    @Override
    public boolean focus(DraftField field, int index) {
        if (field == DraftField.STEM) {
            area.requestFocus();
        }
        return field == DraftField.STEM;
    }

    private boolean isFill() {
        return viewModel.draft().type() == QuestionType.FILL;
    }

    private void insertBlank() {
        IndexRange selected = area.getSelection();
        viewModel.update(draft -> draft.withBlankAt(selected.getStart(), selected.getEnd()));
        area.requestFocus();
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
