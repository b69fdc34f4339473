package org.xuegui.ui.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.dialog.DialogContent.Action;

/** Dialogs inside the window, on its {@link DialogLayer}. */
public final class WindowDialogs implements Dialogs {

    private static final Logger LOG = Logger.getLogger(WindowDialogs.class.getName());

    private final DialogLayer layer;
    private final Texts texts;

    /** Dialogs on this layer, in this language. */
    public WindowDialogs(DialogLayer layer, Texts texts) {
        this.layer = layer;
        this.texts = texts;
    }

    @Override
    public void info(String title, String text) {
        Action close = Action.primary(texts.text("dialog.close.button"), OpenDialog::close);
        open(new DialogContent(title, new WrappedLabel(text), List.of(close)));
    }

    @Override
    public void confirm(Confirmation question, Runnable onConfirmed) {
        Action yes = Action.primary(question.confirm(), dialog -> {
            dialog.close();
            onConfirmed.run();
        });
        List<Action> actions = List.of(cancel(), yes);
        DialogPane pane = new DialogPane(
                layer, new DialogContent(question.title(), new WrappedLabel(question.text()), actions));
        if (question.isGrave()) {
            pane.startAtFirstButton();
        }
        layer.show(pane);
    }

    @Override
    public void error(Throwable failure) {
        LOG.log(Level.WARNING, "shown to the user", failure);
        ErrorReport report = ErrorReport.of(failure, texts);
        Action close = Action.primary(texts.text("dialog.close.button"), OpenDialog::close);
        String title = texts.text("dialog.error.title");
        open(new DialogContent(title, new ErrorDetails(report, texts), List.of(close)));
    }

    @Override
    public void text(TextPrompt prompt, Consumer<String> onEntered) {
        TextInputControl field = prompt.isLong() ? longField(prompt.initial()) : new TextField(prompt.initial());
        field.setId("dialogField");
        Action take = Action.primary(prompt.confirm(), dialog -> {
            String entered = field.getText().strip();
            Optional<String> problem = prompt.check().apply(entered);
            problem.ifPresentOrElse(dialog::showProblem, () -> {
                dialog.close();
                onEntered.accept(entered);
            });
        });
        VBox content = form(prompt.text());
        content.getChildren().addAll(new Label(prompt.label()), field);
        content.getChildren().get(content.getChildren().size() - 2).getStyleClass().add("field-label");
        open(new DialogContent(prompt.title(), content, List.of(cancel(), take)));
        field.selectAll();
    }

    @Override
    public void passcode(PasscodePrompt prompt, Consumer<String> onEntered) {
        PasswordField first = new PasswordField();
        first.setId("passcodeField");
        PasswordField second = new PasswordField();
        second.setId("passcodeRepeat");
        VBox content = form(prompt.text());
        content.getChildren().addAll(labelled("dialog.passcode.label", first));
        if (prompt.isNew()) {
            content.getChildren().add(labelled("dialog.passcode.repeat", second));
        }
        Action take = Action.primary(prompt.confirm(), dialog -> {
            Optional<String> problem = prompt.isNew() ? checkNew(first.getText(), second.getText()) : Optional.empty();
            problem.ifPresentOrElse(dialog::showProblem, () -> {
                dialog.close();
                onEntered.accept(first.getText());
            });
        });
        OpenDialog dialog = open(new DialogContent(prompt.title(), content, List.of(cancel(), take)));
        dialog.showProblem(prompt.problem());
    }

    @Override
    public OpenDialog open(DialogContent content) {
        DialogPane pane = new DialogPane(layer, content);
        layer.show(pane);
        return pane;
    }

    private Optional<String> checkNew(String first, String second) {
        if (first.length() < PasscodePrompt.SHORTEST) {
            return Optional.of(texts.text("dialog.passcode.too-short", PasscodePrompt.SHORTEST));
        }
        return first.equals(second) ? Optional.empty() : Optional.of(texts.text("dialog.passcode.differ"));
    }

    private Action cancel() {
        return Action.closing(texts.text("dialog.cancel.button"));
    }

    private VBox labelled(String key, TextInputControl field) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("dialog-field");
        return box;
    }

    private static VBox form(String text) {
        VBox content = new VBox();
        content.getStyleClass().add("dialog-form");
        if (!text.isEmpty()) {
            content.getChildren().add(new WrappedLabel(text));
        }
        return content;
    }

    private static TextArea longField(String initial) {
        TextArea area = new TextArea(initial);
        area.setWrapText(true);
        area.setPrefRowCount(5);
        return area;
    }
}
