package org.xuegui.ui.control;

import javafx.scene.control.Label;

/** A key as drawn on the keyboard. */
public final class KeyHint extends Label {

    /** This key, such as {@code Enter}. */
    public KeyHint(String key) {
        super(key);
        getStyleClass().add("key-hint");
        setMinWidth(USE_PREF_SIZE);
    }
}
