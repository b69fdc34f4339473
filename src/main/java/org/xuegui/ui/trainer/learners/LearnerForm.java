package org.xuegui.ui.trainer.learners;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.xuegui.ui.dialog.DialogContent;
import org.xuegui.ui.dialog.DialogContent.Action;
import org.xuegui.ui.dialog.OpenDialog;
import org.xuegui.ui.route.ScreenContext;

/** Asks for a learner's name and unit. A name somebody has already is asked about once. */
final class LearnerForm {

    private final ScreenContext context;
    private final Function<String, Optional<String>> check;
    private final TextField name = new TextField();
    private final ComboBox<String> unit = new ComboBox<>();
    private String warnedOf = "";

    LearnerForm(ScreenContext context, List<String> units, Function<String, Optional<String>> check) {
        this.context = context;
        this.check = check;
        name.setId("learnerName");
        unit.setId("learnerUnit");
        unit.setEditable(true);
        unit.getItems().setAll(units);
        unit.setMaxWidth(Double.MAX_VALUE);
        unit.setPromptText(context.text("trainer.learners.unit.prompt"));
    }

    void fill(String oldName, String oldUnit) {
        name.setText(oldName);
        unit.setValue(oldUnit);
    }

    /** Asks; {@code onEntered} gets name and unit name when both can be taken. */
    void ask(String title, String confirm, Predicate<String> isTaken, BiConsumer<String, String> onEntered) {
        VBox content = new VBox(
                field(context.text("trainer.learners.name"), name), field(context.text("trainer.learners.unit"), unit));
        content.getStyleClass().add("dialog-form");
        Action take = Action.primary(confirm, dialog -> take(dialog, isTaken, onEntered));
        context.dialogs().open(new DialogContent(
                title, content, List.of(Action.closing(context.text("dialog.cancel.button")), take)));
    }

    private void take(OpenDialog dialog, Predicate<String> isTaken, BiConsumer<String, String> onEntered) {
        String entered = name.getText().strip();
        Optional<String> problem = check.apply(entered);
        if (problem.isPresent()) {
            dialog.showProblem(problem.get());
        } else if (isTaken.test(entered) && !warnedOf.equals(entered)) {
            warnedOf = entered;
            dialog.showProblem(context.text("trainer.learners.name.taken", entered));
        } else {
            dialog.close();
            onEntered.accept(entered, unit.getEditor().getText().strip());
        }
    }

    private static VBox field(String text, Node field) {
        Label label = new Label(text);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("field-box");
        return box;
    }
}
