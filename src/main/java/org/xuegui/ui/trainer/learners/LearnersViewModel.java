package org.xuegui.ui.trainer.learners;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.LearnerService;
import org.xuegui.learning.learner.Unit;
import org.xuegui.ui.route.ScreenContext;

/** The learners of this PC: list, add, change, and the one real deletion. */
public final class LearnersViewModel {

    /** Longest name, in characters. */
    static final int LONGEST_NAME = 40;

    private final ScreenContext context;
    private final LearnerService service;
    private final ObservableList<Learner> learners = FXCollections.observableArrayList();
    private final ObservableList<String> units = FXCollections.observableArrayList();

    /** A view model over this service. */
    public LearnersViewModel(ScreenContext context, LearnerService service) {
        this.context = context;
        this.service = service;
    }

    /**
     * What a trainer enters of a learner.
     *
     * @param name their name
     * @param unit their unit's name; empty for none, a new one is added
     * @param extraTimePercent time allowed in examinations beyond the usual, in percent of it
     */
    record Entry(String name, String unit, int extraTimePercent) {}

    private record Loaded(List<Learner> learners, List<Unit> units) {}

    /** Learners in the order they were added. */
    ObservableList<Learner> learners() {
        return learners;
    }

    /** Names of the units, for choosing one. */
    ObservableList<String> units() {
        return units;
    }

    /** Reads the list anew. */
    void load() {
        context.background().run(() -> new Loaded(service.learners(), service.units()))
                .onSuccess(this::show)
                .start();
    }

    /** What is wrong with a name; empty when it can be taken. */
    Optional<String> check(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            return Optional.of(context.text("trainer.learners.name.missing"));
        }
        return stripped.length() > LONGEST_NAME
                ? Optional.of(context.text("trainer.learners.name.long", LONGEST_NAME))
                : Optional.empty();
    }

    /** Whether somebody else already has this name: allowed, but a person should know. */
    boolean isTaken(String name, Optional<Learner> except) {
        return learners.stream()
                .filter(learner -> except.isEmpty() || !learner.id().equals(except.get().id()))
                .anyMatch(learner -> learner.name().equals(name.strip()));
    }

    /** Adds a learner. */
    void add(Entry entered) {
        context.background().write(() -> service.add(entered.name(), entered.unit(), entered.extraTimePercent()))
                .onSuccess(added -> {
                    context.toasts().done(context.text("trainer.learners.added", added.name()));
                    load();
                })
                .start();
    }

    /** Changes what is entered of the learner; what they did stays theirs. */
    void change(Learner learner, Entry entered) {
        context.background()
                .write(() -> service.change(
                        learner.id(), entered.name(), entered.unit(), entered.extraTimePercent()))
                .onSuccess(this::changed)
                .start();
    }

    /** Really deletes the learner, after a backup. */
    void delete(Learner learner) {
        context.background().write(() -> service.delete(learner.id()))
                .withProgress(context.text("trainer.learners.deleting"))
                .onSuccess(done -> deleted(learner))
                .start();
    }

    private void show(Loaded loaded) {
        units.setAll(loaded.units().stream().map(Unit::name).toList());
        learners.setAll(loaded.learners());
    }

    private void changed(Learner learner) {
        if (context.learner().isCurrent(learner.id())) {
            context.learner().switchTo(learner);
        }
        context.toasts().done(context.text("trainer.learners.changed", learner.name()));
        load();
    }

    private void deleted(Learner learner) {
        context.toasts().done(context.text("trainer.learners.deleted", learner.name()));
        learners.remove(learner);
        if (context.learner().isCurrent(learner.id())) {
            learners.stream().findFirst().ifPresentOrElse(context.learner()::switchTo, context.learner()::clear);
        } else {
            load();
        }
    }
}
