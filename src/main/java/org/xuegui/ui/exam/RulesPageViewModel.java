package org.xuegui.ui.exam;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.quiz.paper.Blueprint;

/** The rules of an examination, before its time starts. */
final class RulesPageViewModel {

    private final Consumer<Blueprint> onStart;
    private final Runnable onBack;
    private final ReadOnlyObjectWrapper<Optional<Blueprint>> blueprint =
            new ReadOnlyObjectWrapper<>(this, "blueprint", Optional.empty());

    RulesPageViewModel(Consumer<Blueprint> onStart, Runnable onBack) {
        this.onStart = onStart;
        this.onBack = onBack;
    }

    /** What is about to be started. */
    ReadOnlyObjectProperty<Optional<Blueprint>> blueprintProperty() {
        return blueprint.getReadOnlyProperty();
    }

    /** Shows these rules. */
    void show(Blueprint rules) {
        blueprint.set(Optional.of(rules));
    }

    /** Draws the paper; the time starts. */
    void start() {
        blueprint.get().ifPresent(onStart);
    }

    /** Starts nothing. */
    void back() {
        onBack.run();
    }
}
