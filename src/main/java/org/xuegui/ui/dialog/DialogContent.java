package org.xuegui.ui.dialog;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * A dialog with content of its own.
 *
 * @param title heading
 * @param content what it shows; gets the focus
 * @param actions its buttons from left to right; Enter presses the primary one, Esc closes
 */
public record DialogContent(String title, Node content, List<Action> actions) {

    public DialogContent {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(content, "content");
        actions = List.copyOf(actions);
    }

    /**
     * A button of the dialog.
     *
     * @param label what it says
     * @param isPrimary whether it is the red one that Enter presses
     * @param action what it does, given the dialog, which it closes itself
     */
    public record Action(String label, boolean isPrimary, Consumer<OpenDialog> action) {
        public Action {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(action, "action");
        }

        /** The red button. */
        public static Action primary(String label, Consumer<OpenDialog> action) {
            return new Action(label, true, action);
        }

        /** A quiet button that closes the dialog. */
        public static Action closing(String label) {
            return new Action(label, false, OpenDialog::close);
        }
    }
}
