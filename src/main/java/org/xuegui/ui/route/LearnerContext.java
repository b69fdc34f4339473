package org.xuegui.ui.route;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.learning.learner.Learner;

/** Who is learning now. Empty only until the first learner has said a name. */
public final class LearnerContext {

    private final ReadOnlyObjectWrapper<Optional<Learner>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());

    /** The current learner, observable. */
    public ReadOnlyObjectProperty<Optional<Learner>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The current learner. */
    public Optional<Learner> findCurrent() {
        return current.get();
    }

    /**
     * The current learner, for screens that are only shown when there is one.
     *
     * @throws IllegalStateException if nobody has said a name yet
     */
    public Learner getCurrent() {
        return findCurrent().orElseThrow(() -> new IllegalStateException("no learner yet"));
    }

    /** Makes this learner the current one. */
    public void switchTo(Learner learner) {
        current.set(Optional.of(learner));
    }

    /** Nobody is learning: the last learner was deleted. */
    public void clear() {
        current.set(Optional.empty());
    }
}
