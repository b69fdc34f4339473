package org.xuegui.ui.home;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.base.task.Progress;
import org.xuegui.learning.attempt.LearnerDay;
import org.xuegui.learning.home.HomeOverview;
import org.xuegui.learning.home.NextStep;
import org.xuegui.learning.readiness.ExamGoal;
import org.xuegui.learning.readiness.ReadinessService;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.task.RunningWork;

/**
 * Works out what the day of the examination prepared for is expected to bring. That takes a while, so that it is done
 * anew only after something it rests on has changed, and left off when Home is left.
 */
final class ReadyModel {

    private final ScreenContext context;
    private final ReadinessService readiness;
    private final ReadOnlyObjectWrapper<Optional<Estimate>> estimate =
            new ReadOnlyObjectWrapper<>(this, "estimate", Optional.empty());
    private Optional<RunningWork> estimating = Optional.empty();

    /** What an estimate rests on: as long as it is the same, so is the estimate. */
    record Basis(
            String learnerId, Optional<ExamGoal> goal, Optional<Blueprint> rules, LocalDate today, int answers,
            int questions) {}

    /**
     * What was worked out.
     *
     * @param outlook the figures; empty where there can be none, as when the questions do not suffice for a paper
     */
    record Estimate(Basis basis, Optional<ReadyOutlook> outlook) {}

    ReadyModel(ScreenContext context, ReadinessService readiness) {
        this.context = context;
        this.readiness = readiness;
    }

    /** The estimate; empty until it is worked out. */
    ReadOnlyObjectProperty<Optional<Estimate>> estimateProperty() {
        return estimate.getReadOnlyProperty();
    }

    /** Whether Home has something to foretell. */
    static boolean isWanted(HomeOverview overview) {
        return overview.steps().stream().anyMatch(NextStep.PrepareExamination.class::isInstance);
    }

    /** Works it out anew where something has changed. */
    void load(HomeOverview overview) {
        stop();
        if (!isWanted(overview)) {
            return;
        }
        String learnerId = context.learner().getCurrent().id();
        if (estimate.get().filter(known -> known.basis().learnerId().equals(learnerId)).isEmpty()) {
            estimate.set(Optional.empty());
        }
        Optional<Basis> before = estimate.get().map(Estimate::basis);
        estimating = Optional.of(context.background()
                .compute(progress -> estimate(learnerId, overview.totals().answers(), before, progress))
                .onSuccess(context.learner().whileCurrent(
                        changed -> changed.ifPresent(found -> estimate.set(Optional.of(found)))))
                .quietly()
                .start());
    }

    /** Nobody waits for it any more. */
    void stop() {
        estimating.ifPresent(RunningWork::cancel);
        estimating = Optional.empty();
    }

    private Optional<Estimate> estimate(String learnerId, int answers, Optional<Basis> before, Progress progress) {
        LocalDate today = LearnerDay.of(context.clock().instant(), context.clock().getZone());
        Basis basis = new Basis(learnerId, readiness.goal(learnerId), readiness.findRules(learnerId), today, answers,
                readiness.questionCount());
        if (before.filter(basis::equals).isPresent()) {
            return Optional.empty();
        }
        Optional<ReadyOutlook> found = readiness.readiness(learnerId, progress)
                instanceof ReadinessService.Answer.Ready ready
                ? Optional.of(ReadyOutlook.of(ready.readiness())) : Optional.empty();
        return Optional.of(new Estimate(basis, found));
    }
}
