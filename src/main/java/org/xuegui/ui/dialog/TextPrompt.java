package org.xuegui.ui.dialog;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A question answered by a text.
 *
 * @param title the question in few words
 * @param text what it is for; may be empty
 * @param label label of the field
 * @param initial what stands in the field at first
 * @param confirm label of the button that takes it
 * @param isLong whether several lines can be written
 * @param check given the stripped text, the sentence saying why it cannot be taken; empty when it can
 */
public record TextPrompt(
        String title,
        String text,
        String label,
        String initial,
        String confirm,
        boolean isLong,
        Function<String, Optional<String>> check) {

    public TextPrompt {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(initial, "initial");
        Objects.requireNonNull(confirm, "confirm");
        Objects.requireNonNull(check, "check");
    }
}
