package org.xuegui.ui.trainer.question;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.draft.BlankDraft.Kind;
import org.xuegui.quiz.draft.BlankDraft;
import org.xuegui.quiz.draft.DraftField;
import org.xuegui.quiz.draft.QuestionDraft;
import org.xuegui.ui.control.GrowingTextArea;
import org.xuegui.ui.control.Choosing;

/** The key of one blank: accepted texts with choices, or a number with its tolerance. */
final class BlankRow extends VBox {

    private final EditorFields fields;
    private final Texts texts;
    private final QuestionEditorViewModel viewModel;
    private final int number;
    private final HBox keys = new HBox();
    private final ProblemLine problem;
    private Node first;

    BlankRow(EditorFields fields, QuestionEditorViewModel viewModel, int number) {
        this.fields = fields;
        this.texts = fields.texts();
        this.viewModel = viewModel;
        this.number = number;
        problem = new ProblemLine(viewModel, DraftField.BLANK, number - 1);
        Label name = new Label(texts.text("draft.blank.name", number));
        name.getStyleClass().add("strong");
        name.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(name, kindBox());
        head.getStyleClass().add("target-line");
        keys.getStyleClass().add("editor-row");
        getStyleClass().add("blank-row");
        getChildren().addAll(head, keys, problem);
        showKeys();
    }

    int number() {
        return number;
    }

    void refresh() {
        problem.refresh();
    }

    void takeFocus() {
        first.requestFocus();
    }

    private ComboBox<Kind> kindBox() {
        ComboBox<Kind> box = new ComboBox<>();
        box.setId("blankKind" + number);
        box.setAccessibleText(texts.text("draft.blank.kind", number));
        Choosing.fill(box, List.of(Kind.values()),
                kind -> texts.text("draft.blank.kind." + kind.name().toLowerCase(Locale.ROOT)));
        box.setValue(key().kind());
        box.valueProperty().addListener((property, old, now) -> {
            change(key -> key.withKind(now));
            showKeys();
        });
        return box;
    }

    private void showKeys() {
        if (key().kind() == Kind.NUMBER) {
            showNumber();
        } else {
            showTexts();
        }
    }

    private void showTexts() {
        String acceptedName = texts.text("draft.blank.accepted");
        GrowingTextArea accepted = fields.lines("blankAccepted" + number, acceptedName, key().accepted(),
                (draft, all) -> changed(draft, key -> key.withAccepted(all)));
        accepted.setPromptText(texts.text("draft.blank.accepted.prompt"));
        String choicesName = texts.text("draft.blank.choices");
        GrowingTextArea choices = fields.lines("blankChoices" + number, choicesName, key().choices(),
                (draft, all) -> changed(draft, key -> key.withChoices(all)));
        choices.setPromptText(texts.text("draft.blank.choices.prompt"));
        show(accepted, fields.labelled(acceptedName, accepted), fields.labelled(choicesName, choices));
    }

    private void showNumber() {
        TextField value = fields.field("blankNumber" + number, texts.text("draft.blank.number"), key().number(),
                (draft, typed) -> changed(draft, key -> key.withNumber(typed)));
        TextField tolerance = fields.field("blankTolerance" + number, texts.text("draft.blank.tolerance"),
                key().tolerance(), (draft, typed) -> changed(draft, key -> key.withTolerance(typed)));
        tolerance.setPromptText("0");
        show(value, fields.labelled(texts.text("draft.blank.number"), value),
                fields.labelled(texts.text("draft.blank.tolerance"), tolerance));
    }

    private void show(Node field, VBox left, VBox right) {
        first = field;
        List.of(left, right).forEach(box -> {
            box.setPrefWidth(1);
            HBox.setHgrow(box, Priority.ALWAYS);
        });
        keys.getChildren().setAll(left, right);
    }

    private BlankDraft key() {
        return viewModel.draft().blanks().key(number);
    }

    private void change(UnaryOperator<BlankDraft> change) {
        viewModel.update(draft -> changed(draft, change));
    }

    private QuestionDraft changed(QuestionDraft draft, UnaryOperator<BlankDraft> change) {
        return draft.withBlanks(draft.blanks().withKey(number, change.apply(draft.blanks().key(number))));
    }
}
