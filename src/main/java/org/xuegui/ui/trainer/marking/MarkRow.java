package org.xuegui.ui.trainer.marking;

import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.question.MarkingWords;

/** The marks, typed or in steps, the comment, and what is wrong with them. */
final class MarkRow {

    /** Letters tick points, they are no part of marks. */
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

    private static final double LEAST_COMMENT_EM = 11;

    private final Texts texts;
    private final MarkingPageViewModel model;
    private final TextField marks = new TextField();
    private final TextField comment = new TextField();
    private final Label full = new Label();
    private final WrappedLabel problem = new WrappedLabel("", "field-problem");
    private final VBox node;

    MarkRow(Texts texts, MarkingPageViewModel model) {
        this.texts = texts;
        this.model = model;
        marks.setId("marksField");
        marks.getStyleClass().add("number-field");
        marks.setMinWidth(TextField.USE_PREF_SIZE);
        marks.setAccessibleText(texts.text("trainer.marking.marks"));
        marks.addEventFilter(KeyEvent.KEY_TYPED, MarkRow::dropLetter); // a formatter would keep Esc to itself
        marks.textProperty().addListener((text, old, now) -> typed(now));
        marks.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        comment.setId("commentField");
        comment.setPromptText(texts.text("trainer.marking.comment.prompt"));
        comment.setAccessibleText(texts.text("trainer.marking.comment"));
        comment.textProperty().addListener((text, old, now) -> commented(now));
        full.setMinWidth(Label.USE_PREF_SIZE);
        full.getStyleClass().add("muted");
        problem.setId("marksProblem");
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        HBox given = new HBox(
                step("−", "stepDown", "trainer.marking.less", -1), marks, step("+", "stepUp", "trainer.marking.more", 1));
        given.getStyleClass().add("mark-row");
        FlowPane row = new FlowPane(given, full, comment);
        row.getStyleClass().add("mark-flow");
        comment.prefWidthProperty().bind(Bindings.createDoubleBinding(
                () -> commentWidth(row, given), row.widthProperty(), given.widthProperty(), full.widthProperty(),
                full.fontProperty()));
        node = new VBox(row, problem);
        node.getStyleClass().add("mark-box");
        model.draftProperty().addListener((property, old, now) -> refresh());
        model.problemProperty().addListener((property, old, now) -> {
            problem.show(now);
            problem.setVisible(!now.isEmpty());
            if (!now.isEmpty()) {
                takeFocus();
            }
        });
    }

    /** What the marks leave of the line, or a line of its own where that is too little to write in. */
    private double commentWidth(FlowPane row, HBox given) {
        double left = row.getWidth() - given.getWidth() - full.getWidth() - 2 * row.getHgap() - 1;
        return left < LEAST_COMMENT_EM * full.getFont().getSize() ? row.getWidth() : left;
    }

    Node node() {
        return node;
    }

    /** What is typed next replaces the marks. */
    void takeFocus() {
        marks.requestFocus();
        marks.selectAll();
    }

    /** Whether this is where the comment is typed. */
    boolean isComment(EventTarget target) {
        return target == comment;
    }

    void show() {
        full.setText(SmartText.spaced(texts.text("trainer.marking.of", MarkingWords.plain(model.currentProperty().get().full()))));
        refresh();
    }

    private void refresh() {
        MarkDraft draft = model.draftProperty().get();
        if (!marks.getText().equals(draft.marks())) {
            marks.setText(draft.marks());
            marks.selectAll();
        }
        if (!comment.getText().equals(draft.comment())) {
            comment.setText(draft.comment());
        }
    }

    private void typed(String text) {
        if (!text.equals(model.draftProperty().get().marks())) {
            model.typeMarks(text);
        }
    }

    private void commented(String text) {
        if (!text.equals(model.draftProperty().get().comment())) {
            model.typeComment(text);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            event.consume();
            model.step(event.getCode() == KeyCode.UP ? 1 : -1);
        }
    }

    private static void dropLetter(KeyEvent event) {
        if (LETTER.matcher(event.getCharacter()).find()) {
            event.consume();
        }
    }

    private Button step(String sign, String id, String key, int steps) {
        Button button = new Button(sign);
        button.setId(id);
        button.getStyleClass().setAll("button", "secondary-button", "step-button");
        button.setAccessibleText(texts.text(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> model.step(steps));
        return button;
    }
}
