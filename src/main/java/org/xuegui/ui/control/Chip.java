package org.xuegui.ui.control;

import java.util.Locale;
import javafx.scene.control.Label;

/** A small word on a soft ground: a type, a state, a count. */
public final class Chip extends Label {

    /** What a chip's colour says. */
    public enum Tone {
        /** Nothing but the word. */ PLAIN,
        /** A neutral state. */ INFO,
        /** Right, passed. */ OK,
        /** A notice. */ WARN,
        /** Wrong, failed, or the selected one of several. */ ACCENT
    }

    /** A chip. */
    public Chip(String text, Tone tone) {
        super(SmartText.spaced(text));
        getStyleClass().addAll("chip", "chip-" + tone.name().toLowerCase(Locale.ROOT));
        setMinWidth(USE_PREF_SIZE);
    }
}
