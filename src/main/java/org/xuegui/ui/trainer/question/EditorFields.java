package org.xuegui.ui.trainer.question;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.draft.QuestionDraft;
import org.xuegui.quiz.draft.TextLines;
import org.xuegui.ui.control.GrowingTextArea;
import org.xuegui.ui.control.Icons;
import org.xuegui.ui.control.WrappedLabel;

/** Makes the fields of the editor. A field that nobody types in changes nothing of the draft. */
record EditorFields(Texts texts, QuestionEditorViewModel viewModel) {

    /** A text of any length. */
    GrowingTextArea area(String id, String name, String text, int lines,
            BiFunction<QuestionDraft, String, QuestionDraft> change) {
        return area(id, name, text, lines, typed -> viewModel.update(draft -> change.apply(draft, typed)));
    }

    GrowingTextArea area(String id, String name, String text, int lines, Consumer<String> onTyped) {
        GrowingTextArea area = new GrowingTextArea(text, lines);
        area.setId(id);
        area.setAccessibleText(name);
        area.textProperty().addListener((property, old, now) -> onTyped.accept(now));
        return area;
    }

    /** Short texts, one to a line. */
    GrowingTextArea lines(String id, String name, List<String> shown,
            BiFunction<QuestionDraft, List<String>, QuestionDraft> change) {
        return area(id, name, TextLines.join(shown), 2,
                typed -> viewModel.update(draft -> change.apply(draft, TextLines.split(typed))));
    }

    /** One short text. */
    TextField field(String id, String name, String text, BiFunction<QuestionDraft, String, QuestionDraft> change) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setAccessibleText(name);
        field.textProperty().addListener((property, old, now) -> viewModel.update(draft -> change.apply(draft, now)));
        return field;
    }

    /** A field under its name. */
    VBox labelled(String name, Node field) {
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("field-box");
        box.setMinWidth(0);
        return box;
    }

    /** A heading inside the form. */
    Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("sub-title");
        label.setWrapText(true);
        return label;
    }

    /** A button with an icon alone. */
    Button icon(String id, String name, Feather icon, Runnable action) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.getStyleClass().addAll("quiet-button", "row-button");
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A button with what helps to use it beside it; not in a flow, which would not let the hint wrap. */
    HBox hinted(Button button, String hint) {
        WrappedLabel label = new WrappedLabel(hint, "muted", "small");
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(button, label);
        line.getStyleClass().add("editor-row");
        return line;
    }

    /** A button with words. */
    Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.getStyleClass().add("secondary-button");
        button.setOnAction(event -> action.run());
        return button;
    }
}
