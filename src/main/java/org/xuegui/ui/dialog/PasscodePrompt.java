package org.xuegui.ui.dialog;

import java.util.Objects;

/**
 * A question answered by a passcode.
 *
 * @param title the question in few words
 * @param text what it is for
 * @param confirm label of the button that takes it
 * @param isNew whether a new passcode is set: it is then asked twice and has at least four characters
 * @param problem sentence shown at once, such as that the last one was wrong; empty for none
 */
public record PasscodePrompt(String title, String text, String confirm, boolean isNew, String problem) {

    /** Fewest characters of a new passcode. */
    public static final int SHORTEST = 4;

    public PasscodePrompt {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(confirm, "confirm");
        Objects.requireNonNull(problem, "problem");
    }
}
