package org.xuegui.ui.trainer.part;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A field under its name. */
public final class LabelledField extends VBox {

    /** This field under this name. */
    public LabelledField(String name, Node field) {
        super(new Label(name), field);
        Label label = (Label) getChildren().get(0);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        getStyleClass().add("field-box");
    }
}
