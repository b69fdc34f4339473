package org.xuegui.ui.control;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Stands where there is nothing to show yet: a sentence saying why, and the next step. */
public final class EmptyState extends VBox {

    /** Only a sentence, where no step helps. */
    public EmptyState(String sentence) {
        getStyleClass().add("empty-state");
        getChildren().add(new WrappedLabel(sentence, "muted"));
    }

    /** A sentence and a button for the next step. */
    public EmptyState(String sentence, String stepLabel, Runnable step) {
        this(sentence);
        Button button = new Button(stepLabel);
        button.getStyleClass().add("secondary-button");
        button.setOnAction(event -> step.run());
        getChildren().add(button);
    }
}
