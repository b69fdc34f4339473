package org.xuegui.ui.trainer.question;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.draft.DraftField;
import org.xuegui.quiz.draft.PassageEdit;
import org.xuegui.quiz.draft.WrittenDraft;
import org.xuegui.ui.control.GrowingTextArea;

/** The model answer of a short answer and its points. */
final class WrittenSection implements EditorSection {

    private static final int LINES = 3;

    private final GrowingTextArea answer;
    private final ProblemLine problem;
    private final VBox box;

    WrittenSection(EditorFields fields, QuestionEditorViewModel viewModel) {
        Texts texts = fields.texts();
        WrittenDraft written = viewModel.draft().written();
        answer = fields.area("answerArea", texts.text("draft.answer"), PassageEdit.text(written.modelAnswer()), LINES,
                (draft, typed) -> draft.withWritten(draft.written().withModelAnswer(
                        PassageEdit.change(draft.written().modelAnswer(), typed, false))));
        answer.setPromptText(texts.text("draft.answer.prompt"));
        problem = new ProblemLine(viewModel, DraftField.ANSWER, 0);
        GrowingTextArea points = fields.lines("pointsArea", texts.text("draft.points"), written.points(),
                (draft, all) -> draft.withWritten(draft.written().withPoints(all)));
        points.setPromptText(texts.text("draft.points.prompt"));
        box = new VBox(fields.labelled(texts.text("draft.answer"), answer), problem,
                fields.labelled(texts.text("draft.points"), points));
        box.getStyleClass().add("editor-section");
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
        if (field == DraftField.ANSWER) {
            answer.requestFocus();
        }
        return field == DraftField.ANSWER;
    }
}
