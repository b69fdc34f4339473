package org.xuegui.ui.control;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;

/** Whether a text is being typed, so that letters must not act as keys. */
public final class FocusedText {

    private FocusedText() {}

    /** Whether the focus of the scene is in a field where text is typed. */
    public static boolean isTyping(Scene scene) {
        Node owner = scene == null ? null : scene.getFocusOwner();
        return owner instanceof TextInputControl field && field.isEditable()
                || owner instanceof Spinner<?> spinner && spinner.isEditable()
                || owner instanceof ComboBoxBase<?> box && box.isEditable();
    }
}
