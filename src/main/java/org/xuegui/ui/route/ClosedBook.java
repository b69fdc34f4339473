package org.xuegui.ui.route;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The lock of a closed-book examination: from its start (or from finding it open when the program starts or the
 * learner changes) until hand-in, search, study, practice and records are replaced by a sentence saying why.
 */
public final class ClosedBook {

    private final ReadOnlyObjectWrapper<Optional<String>> examination =
            new ReadOnlyObjectWrapper<>(this, "examination", Optional.empty());

    /** Title of the examination in force, observable; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<String>> examinationProperty() {
        return examination.getReadOnlyProperty();
    }

    /** Whether a closed-book examination goes on. */
    public boolean isInForce() {
        return examination.get().isPresent();
    }

    /** A closed-book examination with this title goes on. */
    public void begin(String title) {
        examination.set(Optional.of(Objects.requireNonNull(title, "title")));
    }

    /** It was handed in, or the learner who sits it is no longer the current one. */
    public void end() {
        examination.set(Optional.empty());
    }
}
