package org.xuegui.ui.dialog;

import java.util.Objects;

/**
 * A question before something is done.
 *
 * @param title the question in few words
 * @param text what will happen
 * @param confirm label of the button that does it: a verb, not “OK”
 * @param isGrave whether it is easily regretted: then Enter at once goes back instead of doing it
 */
public record Confirmation(String title, String text, String confirm, boolean isGrave) {
    public Confirmation {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(confirm, "confirm");
    }

    /** A question whose answer Enter may give at once. */
    public Confirmation(String title, String text, String confirm) {
        this(title, text, confirm, false);
    }
}
