package org.xuegui.ui.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.style.StyleClasses;

/** Fill in the blank: fields and drop-down lists inside the stem; with feedback, a line per blank under it. */
final class BlankArea implements AnswerArea {

    private static final int FEWEST_COLUMNS = 7;
    private static final int MOST_COLUMNS = 20;

    private final FillBlank question;
    private final QuestionViewModel model;
    private final Texts texts;
    private final Node outside;
    private final ShownQuestion shown;
    private final List<Control> fields = new ArrayList<>();
    private final VBox box = new VBox();
    private boolean isRefreshing;

    BlankArea(FillBlank question, QuestionViewModel model, Texts texts, Node outside) {
        this.question = question;
        this.model = model;
        this.texts = texts;
        this.outside = outside;
        this.shown = model.shownProperty().get();
        box.getStyleClass().add("blank-notes");
        for (int i = 0; i < question.blanks().size(); i++) {
            fields.add(shown.isMarked() ? answer(i) : field(i));
        }
        if (question.isAnyOrder() && fields.size() > 1) {
            box.getChildren().add(new WrappedLabel(texts.text("question.blank.any-order"), StyleClasses.MUTED));
        }
        if (shown.isMarked()) {
            for (int i = 0; i < fields.size(); i++) {
                box.getChildren().add(note(i));
            }
        }
        box.setManaged(!box.getChildren().isEmpty());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node blank(int number) {
        return fields.get(number - 1);
    }

    private Control field(int index) {
        List<String> offered = question.blanks().get(index).choices().isEmpty()
                ? question.wordBank()
                : question.blanks().get(index).choices();
        Control field = offered.isEmpty() ? textField(index) : dropDown(index, offered);
        field.setAccessibleText(texts.text("question.blank.name", index + 1));
        field.getStyleClass().add("blank-field");
        field.setId("blank-" + (index + 1));
        if (!shown.isAnswering()) {
            field.setFocusTraversable(false);
            field.setMouseTransparent(true);
        }
        return field;
    }

    private TextField textField(int index) {
        TextField field = new TextField();
        CompositionGuard guard = new CompositionGuard(field);
        field.setPrefColumnCount(FEWEST_COLUMNS);
        field.textProperty().addListener((observable, before, now) -> {
            field.setPrefColumnCount(Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, now.length() + 1)));
            if (!isRefreshing) {
                model.type(index, now);
            }
        });
        field.focusedProperty().addListener((observable, was, is) -> {
            if (!is) {
                model.leaveField();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !guard.isBusy()) {
                outside.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                if (!guard.isBusy()) {
                    next(index);
                }
                event.consume();
            }
        });
        return field;
    }

    private ComboBox<String> dropDown(int index, List<String> offered) {
        ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList(offered));
        box.setPromptText(texts.text("question.blank.choose"));
        box.setVisibleRowCount(Math.min(offered.size(), 10));
        box.valueProperty().addListener((observable, before, now) -> {
            if (!isRefreshing && now != null) {
                model.pick(index, now);
            }
        });
        return box;
    }

    /** The focus goes to the next blank in reading order; from the last one, the response is confirmed. */
    private void next(int index) {
        List<Integer> reading = question.stem().blanks();
        int place = reading.indexOf(index + 1) + 1;
        if (place < reading.size()) {
            fields.get(reading.get(place) - 1).requestFocus();
        } else {
            model.confirm();
        }
    }

    /** The answer in the place of its blank, with a sign. */
    private Label answer(int index) {
        String text = model.texts().get(index);
        Verdict verdict = verdict(index);
        Label label = new WrappedLabel(
                verdict.sign() + " " + (text.isBlank() ? texts.text("question.blank.empty") : text));
        label.getStyleClass().addAll("blank-answer", verdict.styleClass());
        label.setAccessibleText(note(index).getText());
        return label;
    }

    private Verdict verdict(int index) {
        return model.parts().get(index) ? Verdict.RIGHT : Verdict.WRONG;
    }

    /** A sentence about one blank: whether it is right, and the key where it is not. */
    private Label note(int index) {
        boolean isRight = model.parts().get(index);
        String note;
        if (shown.mode() == QuestionMode.KEY) {
            note = texts.text("question.blank.key", index + 1, accepted(index));
        } else if (isRight) {
            note = texts.text("question.blank.right", index + 1);
        } else {
            note = texts.text("question.blank.wrong", index + 1, fitting(index));
        }
        Verdict verdict = verdict(index);
        return new WrappedLabel(verdict.sign() + " " + SmartText.spaced(note), "blank-note", verdict.styleClass());
    }

    /** What would have been right in this blank: where any order is, each of the keys. */
    private String fitting(int index) {
        if (!question.isAnyOrder()) {
            return question.blanks().get(index).shown();
        }
        String or = texts.text("question.blank.or");
        return question.blanks().stream().map(BlankKey::shown).collect(Collectors.joining(or));
    }

    private String accepted(int index) {
        BlankKey key = question.blanks().get(index);
        return key instanceof BlankKey.Text text
                ? String.join(texts.text("question.blank.or"), text.accepted())
                : key.shown();
    }

    @Override
    public void refresh() {
        if (shown.isMarked()) {
            return;
        }
        isRefreshing = true;
        List<String> filled = model.texts();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i) instanceof TextField field && !field.getText().equals(filled.get(i))) {
                field.setText(filled.get(i));
            } else if (fields.get(i) instanceof ComboBox<?> box) {
                select(box, filled.get(i));
            }
        }
        isRefreshing = false;
    }

    private static <T> void select(ComboBox<T> box, String text) {
        int index = box.getItems().indexOf(text);
        if (box.getSelectionModel().getSelectedIndex() != index) {
            box.getSelectionModel().select(index);
        }
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !RowKeys.isModified(event)) {
            int focused = outside.getScene() == null ? -1 : fields.indexOf(outside.getScene().getFocusOwner());
            if (focused >= 0) {
                next(focused);
                event.consume();
            }
        }
    }

    @Override
    public void focusFirst() {
        fields.get(question.stem().blanks().get(0) - 1).requestFocus();
    }
}
