package org.xuegui.ui.dialog;

import java.util.Objects;

/**
 * A question before something is done.
 *
 * @param title the question in few words
 * @param text what will happen
 * @param confirm label of the button that does it: a verb, not “OK”
 */
public record Confirmation(String title, String text, String confirm) {
    public Confirmation {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(confirm, "confirm");
    }
}
