package org.xuegui.ui.question;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.attempt.AnsweredQuestion;
import org.xuegui.quiz.Response;
import org.xuegui.ui.control.SmartText;

/** A question in the list of a finished sitting: sign, number, stem, marks. */
final class AnsweredCell extends ListCell<AnsweredQuestion> {

    private final Texts texts;
    private final boolean hasMarks;
    private final Label sign = new Label();
    private final Label number = new Label();
    private final Label stem = new Label();
    private final Label marks = new Label();
    private final HBox row = new HBox(sign, number, stem, marks);

    AnsweredCell(Texts texts, boolean hasMarks) {
        this.hasMarks = hasMarks;
        this.texts = texts;
        getStyleClass().add("answered-cell");
        setPrefWidth(0);
        row.getStyleClass().add("answered-row");
        sign.getStyleClass().add("answered-sign");
        number.getStyleClass().addAll("muted", "answered-number");
        stem.setMinWidth(0);
        stem.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(stem, Priority.ALWAYS);
        marks.getStyleClass().addAll("muted", "small");
        marks.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(AnsweredQuestion line, boolean isEmpty) {
        super.updateItem(line, isEmpty);
        if (isEmpty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean isRight = line.isRight();
        boolean isProvisional = line.isProvisional();
        sign.setText(isProvisional ? "…" : isRight ? "✓" : "✗");
        sign.getStyleClass().removeAll("ok-text", "wrong-text");
        sign.getStyleClass().add(isRight ? "ok-text" : "wrong-text");
        number.setText(String.valueOf(line.position() + 1));
        stem.setText(SmartText.spaced(line.question().question().stem().plain().replace('\n', ' ')));
        marks.setText(endText(line, isProvisional));
        setAccessibleText(texts.text(isProvisional ? "question.answered.waiting"
                : isRight ? "question.answered.right" : "question.answered.wrong", line.position() + 1));
        setGraphic(row);
    }

    private String endText(AnsweredQuestion line, boolean isProvisional) {
        if (isProvisional) {
            return texts.text(hasMarks ? "question.answered.to-mark" : "question.answered.provisional");
        }
        if (line.response() instanceof Response.None) {
            return texts.text("question.answered.unanswered");
        }
        return hasMarks ? marks(line, texts) : "";
    }

    /** Marks earned of those possible. */
    static String marks(AnsweredQuestion line, Texts texts) {
        return texts.text("question.answered.marks",
                MarkingWords.plain(line.earned()), MarkingWords.plain(line.item().marks()));
    }
}
