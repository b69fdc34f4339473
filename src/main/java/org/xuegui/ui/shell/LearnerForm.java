package org.xuegui.ui.shell;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.Unit;

/** Name and unit of a learner. */
final class LearnerForm extends VBox {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_UNIT = 60;

    private final TextField name = new TextField();
    private final TextField unit = new TextField();

    LearnerForm(Texts texts, Optional<Learner> learner) {
        getStyleClass().add("dialog-form");
        name.setId("learnerName");
        name.setText(learner.map(Learner::name).orElse(""));
        unit.setId("learnerUnit");
        unit.setText(learner.flatMap(Learner::unit).map(Unit::name).orElse(""));
        limit(name, LONGEST_NAME);
        limit(unit, LONGEST_UNIT);
        getChildren().addAll(
                labelled(texts.text("shell.learner.name"), name),
                labelled(texts.text("shell.learner.unit"), unit));
    }

    String name() {
        return name.getText().strip();
    }

    String unit() {
        return unit.getText().strip();
    }

    /** What Enter in the last field does. */
    void onEnter(Runnable action) {
        name.setOnAction(event -> unit.requestFocus());
        unit.setOnAction(event -> action.run());
    }

    void takeFocus() {
        name.requestFocus();
    }

    private static VBox labelled(String text, TextField field) {
        Label label = new Label(text);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("dialog-field");
        return box;
    }

    private static void limit(TextField field, int longest) {
        field.textProperty().addListener((property, before, now) -> {
            if (now.length() > longest) {
                field.setText(before.length() <= longest ? before : now.substring(0, longest));
            }
        });
    }
}
