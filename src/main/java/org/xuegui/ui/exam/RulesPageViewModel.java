package org.xuegui.ui.exam;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.learning.exam.Standing;
import org.xuegui.quiz.paper.Blueprint;

/** The rules of an examination, before its time starts. */
final class RulesPageViewModel {

    private final Consumer<Blueprint> onStart;
    private final Runnable onBack;
    private final ReadOnlyObjectWrapper<Optional<Blueprint>> blueprint =
            new ReadOnlyObjectWrapper<>(this, "blueprint", Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<Standing>> standing =
            new ReadOnlyObjectWrapper<>(this, "standing", Optional.empty());

    RulesPageViewModel(Consumer<Blueprint> onStart, Runnable onBack) {
        this.onStart = onStart;
        this.onBack = onBack;
    }

    /** What is about to be started. */
    ReadOnlyObjectProperty<Optional<Blueprint>> blueprintProperty() {
        return blueprint.getReadOnlyProperty();
    }

    /** Where the learner stands with the retake rules; empty until it was read. */
    ReadOnlyObjectProperty<Optional<Standing>> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** Shows these rules; where the learner stands is not known yet. */
    void show(Blueprint rules) {
        standing.set(Optional.empty());
        blueprint.set(Optional.of(rules));
    }

    /** Shows where the learner stands, if these are still the rules shown. */
    void showStanding(Blueprint rules, Standing read) {
        if (blueprint.get().filter(rules::equals).isPresent()) {
            standing.set(Optional.of(read));
        }
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
