package org.xuegui.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A label that wraps and is never cut: its least height is what its text needs. Shows thin spaces. */
public final class WrappedLabel extends Label {

    /** A label without text yet. */
    public WrappedLabel() {
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /** A label with this text and these style classes. */
    public WrappedLabel(String text, String... styleClasses) {
        this();
        show(text);
        getStyleClass().addAll(styleClasses);
    }

    /** Shows this text. */
    public void show(String text) {
        setText(SmartText.spaced(text));
    }
}
