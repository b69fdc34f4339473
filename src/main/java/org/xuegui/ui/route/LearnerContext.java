package org.xuegui.ui.route;

import java.util.Optional;
import java.util.function.Consumer;
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

    /** Whether this learner is the current one. */
    public boolean isCurrent(String learnerId) {
        return findCurrent().filter(learner -> learner.id().equals(learnerId)).isPresent();
    }

    /**
     * Hands what was read for the learner who is current now to this handler, unless another one is by then: nobody
     * else is to see it. Asked on the toolkit's thread, before the work is handed over.
     */
    public <T> Consumer<T> whileCurrent(Consumer<T> handler) {
        Optional<String> asking = findCurrent().map(Learner::id);
        return result -> {
            if (asking.equals(findCurrent().map(Learner::id))) {
                handler.accept(result);
            }
        };
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
