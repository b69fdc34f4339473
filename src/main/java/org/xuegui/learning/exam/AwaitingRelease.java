package org.xuegui.learning.exam;

import java.util.List;
import java.util.Objects;

/**
 * Sittings of one examination whose answers and explanations the trainer has still to release.
 *
 * @param title what the examination was called when it was sat last
 * @param attemptIds the sittings, at least one, by time of their end
 */
public record AwaitingRelease(String title, List<String> attemptIds) {

    public AwaitingRelease {
        Objects.requireNonNull(title, "title");
        attemptIds = List.copyOf(attemptIds);
    }
}
