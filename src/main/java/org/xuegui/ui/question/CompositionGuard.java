package org.xuegui.ui.question;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;

/** Knows whether a Chinese input method is composing in a field, whose Enter then ends the composition alone. */
public final class CompositionGuard {

    private boolean isComposing;
    private boolean justEnded;

    /** A guard of this field. */
    public CompositionGuard(TextInputControl field) {
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::onComposition);
        field.addEventFilter(KeyEvent.KEY_RELEASED, event -> justEnded = false);
    }

    /** Whether a key pressed now belongs to the input method. */
    public boolean isBusy() {
        return isComposing || justEnded;
    }

    private void onComposition(InputMethodEvent event) {
        boolean wasComposing = isComposing;
        isComposing = !event.getComposed().isEmpty();
        justEnded = wasComposing && !isComposing;
    }
}
