package org.xuegui.ui.settings;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.review.ReviewService;
import org.xuegui.learning.review.ReviewSettings;
import org.xuegui.learning.review.Workload;
import org.xuegui.learning.review.fit.WeightFitting;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.task.RunningWork;

/** How the current learner reviews, and what it costs; knows no control. */
final class ReviewModel {

    private static final double HUNDRED = 100;

    private final ScreenContext context;
    private final ReviewService reviews;
    private final WeightFitting fitting;
    private final Learner learner;
    private final ReadOnlyObjectWrapper<Optional<ReviewSettings>> settings = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Workload>> workload = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<WeightFitting.State>> weights =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<RunningWork> simulation = Optional.empty();

    ReviewModel(ScreenContext context, ReviewService reviews, WeightFitting fitting, Learner learner) {
        this.context = context;
        this.reviews = reviews;
        this.fitting = fitting;
        this.learner = learner;
    }

    /** Whose settings they are. */
    Learner learner() {
        return learner;
    }

    /** The settings in force; empty until they were read. */
    ReadOnlyObjectProperty<Optional<ReviewSettings>> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** What the retention looked at last costs; empty while it is being simulated. */
    ReadOnlyObjectProperty<Optional<Workload>> workloadProperty() {
        return workload.getReadOnlyProperty();
    }

    /** How far the learner's own weights are; empty until it was read. */
    ReadOnlyObjectProperty<Optional<WeightFitting.State>> weightsProperty() {
        return weights.getReadOnlyProperty();
    }

    /** Reads what is shown. */
    void load() {
        context.background()
                .run(() -> reviews.settings(learner.id()))
                .onSuccess(read -> {
                    settings.set(Optional.of(read));
                    simulate((int) Math.round(read.retention() * HUNDRED));
                })
                .start();
        loadWeights();
    }

    /** Changes the settings from now on. */
    void change(UnaryOperator<ReviewSettings> change) {
        Supplier<ReviewSettings> work = () -> reviews.change(learner.id(), change);
        context.background().write(work)
                .onSuccess(changed -> {
                    settings.set(Optional.of(changed));
                    simulate((int) Math.round(changed.retention() * HUNDRED));
                })
                .start();
    }

    /** Works out what this retention costs, in percent; an older question is dropped. */
    void simulate(int percent) {
        simulation.ifPresent(RunningWork::cancel);
        workload.set(Optional.empty());
        simulation = Optional.of(context.background()
                .compute(progress -> reviews.workload(learner.id(), percent / HUNDRED, progress))
                .onSuccess(found -> workload.set(Optional.of(found)))
                .start());
    }

    /** Fits weights to the learner's reviews; the window stays usable and it can be cancelled. */
    void fit() {
        context.background()
                .compute(progress -> fitting.fit(learner.id(), progress))
                .withProgress(context.text("settings.weights.running"))
                .onSuccess(trial -> context.toasts().done(context.text(
                        trial.isKept() ? "settings.weights.kept" : "settings.weights.not-kept")))
                .onFinished(this::load)
                .start();
    }

    /** Goes back to the published weights. */
    void forgetWeights() {
        context.background()
                .write(() -> fitting.forget(learner.id()))
                .onSuccess(done -> context.toasts().done(context.text("settings.weights.forgotten")))
                .onFinished(this::load)
                .start();
    }

    private void loadWeights() {
        context.background()
                .run(() -> fitting.state(learner.id()))
                .onSuccess(read -> weights.set(Optional.of(read)))
                .start();
    }
}
