package org.xuegui.ui.question;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.ui.control.PassageView;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.style.StyleClasses;

/** Short answer: a field; with feedback, the answer beside the model answer and its points. */
final class WrittenArea implements AnswerArea {

    private static final int ROWS = 6;

    private final QuestionViewModel model;
    private final Texts texts;
    private final TextArea field = new TextArea();
    private final VBox box = new VBox();
    private boolean isRefreshing;

    WrittenArea(ShortAnswer question, QuestionViewModel model, Texts texts, Node outside) {
        this.model = model;
        this.texts = texts;
        box.getStyleClass().add("written");
        ShownQuestion shown = model.shownProperty().get();
        if (shown.isMarked()) {
            showAnswers(question, shown);
        } else {
            prepare(outside, shown.isAnswering());
            box.getChildren().add(field);
        }
    }

    private void prepare(Node outside, boolean isAnswering) {
        CompositionGuard guard = new CompositionGuard(field);
        field.setId("written-answer");
        field.setWrapText(true);
        field.setPrefRowCount(ROWS);
        field.setEditable(isAnswering);
        field.setFocusTraversable(isAnswering);
        field.setMouseTransparent(!isAnswering);
        field.setPromptText(texts.text("question.written.prompt"));
        field.setAccessibleText(texts.text("question.written.name"));
        field.textProperty().addListener((observable, before, now) -> {
            if (!isRefreshing) {
                model.write(now);
            }
        });
        field.focusedProperty().addListener((observable, was, is) -> {
            if (!is) {
                model.leaveField();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> onFieldKey(event, guard, outside));
    }

    private void onFieldKey(KeyEvent event, CompositionGuard guard, Node outside) {
        boolean isLeaving = event.getCode() == KeyCode.ESCAPE;
        boolean isSubmitting = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
        boolean isGoingOn = event.getCode() == KeyCode.TAB && !event.isShortcutDown();
        if (guard.isBusy() || !isLeaving && !isSubmitting && !isGoingOn) {
            return;
        }
        event.consume();
        if (isLeaving) {
            outside.requestFocus();
        } else if (isSubmitting) {
            model.confirm();
        } else {
            // a tab in an answer is of no use; with the shortcut key the field itself goes on to the next control
            field.fireEvent(new KeyEvent(field, field, KeyEvent.KEY_PRESSED, "", "\t", KeyCode.TAB,
                    event.isShiftDown(), true, false, false));
        }
    }

    private void showAnswers(ShortAnswer question, ShownQuestion shown) {
        if (shown.isAnswered()) {
            String written = model.written().isBlank() ? texts.text("question.written.empty") : model.written();
            addPart(shown.answererKey("question.written.yours"), new PassageView(Passage.of(written), StyleClasses.READING_TEXT));
        }
        if (!question.modelAnswer().isEmpty()) {
            addPart("question.written.model", new PassageView(question.modelAnswer(), StyleClasses.READING_TEXT));
        }
        if (!question.points().isEmpty()) {
            VBox points = new VBox();
            points.getStyleClass().add("written-points");
            for (int i = 0; i < question.points().size(); i++) {
                points.getChildren().add(new WrappedLabel((i + 1) + ". " + question.points().get(i)));
            }
            addPart("question.written.points", points);
        }
    }

    private void addPart(String titleKey, Node content) {
        Label title = new Label(texts.text(titleKey));
        title.getStyleClass().addAll(StyleClasses.MUTED, StyleClasses.SMALL);
        VBox part = new VBox(title, content);
        part.getStyleClass().add("written-part");
        box.getChildren().add(part);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        isRefreshing = true;
        if (!field.getText().equals(model.written())) {
            field.setText(model.written());
        }
        isRefreshing = false;
    }

    @Override
    public void focusFirst() {
        field.requestFocus();
    }
}
