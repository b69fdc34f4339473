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

    private final ReadOnlyObjectWrapper<Optional<String>> anyone =
            new ReadOnlyObjectWrapper<>(this, "anyone", Optional.empty());
    private Optional<String> others = Optional.empty();

    /** The lock, open. */
    public ClosedBook() {
        examination.addListener((property, old, now) -> anyone.set(now.or(() -> others)));
    }

    /**
     * Title of a closed-book examination that goes on, of the current learner or of one who sat here before, observable;
     * empty while there is none. No first passcode is set then: another name is no way to the keys.
     */
    public ReadOnlyObjectProperty<Optional<String>> anyoneProperty() {
        return anyone.getReadOnlyProperty();
    }

    /** Title of a closed-book examination of a learner who sat here before and that goes on; empty for none. */
    public void setOthers(Optional<String> title) {
        others = title;
        anyone.set(examination.get().or(() -> others));
    }

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
