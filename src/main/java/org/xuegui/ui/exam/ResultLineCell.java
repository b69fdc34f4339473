package org.xuegui.ui.exam;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.exam.ExaminationResult;
import org.xuegui.quiz.Response;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.question.MarkingWords;

/** A question in the list of a result: sign, number, stem, marks. */
final class ResultLineCell extends ListCell<ExaminationResult.QuestionLine> {

    private final Texts texts;
    private final Label sign = new Label();
    private final Label number = new Label();
    private final Label stem = new Label();
    private final Label marks = new Label();
    private final HBox row = new HBox(sign, number, stem, marks);

    ResultLineCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("result-cell");
        setPrefWidth(0);
        row.getStyleClass().add("result-row");
        sign.getStyleClass().add("result-sign");
        number.getStyleClass().addAll("muted", "result-number");
        stem.setMinWidth(0);
        stem.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(stem, Priority.ALWAYS);
        marks.getStyleClass().addAll("muted", "small");
        marks.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(ExaminationResult.QuestionLine line, boolean isEmpty) {
        super.updateItem(line, isEmpty);
        if (isEmpty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean isRight = line.isRight();
        boolean isProvisional = line.mark().filter(mark -> mark.isProvisional()).isPresent();
        sign.setText(isProvisional ? "…" : isRight ? "✓" : "✗");
        sign.getStyleClass().removeAll("ok-text", "wrong-text");
        sign.getStyleClass().add(isRight ? "ok-text" : "wrong-text");
        number.setText(String.valueOf(line.position() + 1));
        stem.setText(SmartText.spaced(line.question().question().stem().plain().replace('\n', ' ')));
        marks.setText(endText(line, isProvisional));
        setAccessibleText(texts.text(isRight ? "exam.result.line.right" : "exam.result.line.wrong", line.position() + 1));
        setGraphic(row);
    }

    private String endText(ExaminationResult.QuestionLine line, boolean isProvisional) {
        if (isProvisional) {
            return texts.text("exam.result.line.provisional");
        }
        return line.response() instanceof Response.None
                ? texts.text("exam.result.line.unanswered")
                : texts.text("exam.result.line.marks",
                        MarkingWords.plain(line.earned()), MarkingWords.plain(line.item().marks()));
    }
}
