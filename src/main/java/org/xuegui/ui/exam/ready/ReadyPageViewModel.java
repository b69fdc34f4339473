package org.xuegui.ui.exam.ready;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.base.task.Progress;
import org.xuegui.learning.attempt.LearnerDay;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.readiness.ExamGoal;
import org.xuegui.learning.readiness.ReadinessService;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.ui.exam.ready.ReadyState.FirstQuestion;
import org.xuegui.ui.exam.ready.ReadyState.Offer;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.PracticeStart;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.task.RunningWork;

/** Sets what is prepared for and shows how ready the learner is. */
public final class ReadyPageViewModel {

    private final ScreenContext context;
    private final ReadinessService readiness;
    private final ExaminationService examinations;
    private final ReadOnlyObjectWrapper<Optional<ReadyState>> state =
            new ReadOnlyObjectWrapper<>(this, "state", Optional.empty());
    private Optional<RunningWork> estimating = Optional.empty();

    /** A page over these services. */
    public ReadyPageViewModel(
            ScreenContext context, ReadinessService readiness, ExaminationService examinations) {
        this.context = Objects.requireNonNull(context, "context");
        this.readiness = Objects.requireNonNull(readiness, "readiness");
        this.examinations = Objects.requireNonNull(examinations, "examinations");
    }

    /** What is shown; empty until it was read. */
    ReadOnlyObjectProperty<Optional<ReadyState>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Reads what is prepared for, and works out anew how ready the learner is. */
    public void load() {
        stop();
        state.set(Optional.empty());
        String learnerId = context.learner().getCurrent().id();
        Supplier<ReadyState> work = () -> read(learnerId);
        context.background().run(work)
                .onSuccess(context.learner().whileCurrent(read -> {
                    state.set(Optional.of(read));
                    estimate(learnerId, read);
                }))
                .start();
    }

    /** Nobody waits for the estimate any more. */
    public void stop() {
        estimating.ifPresent(RunningWork::cancel);
        estimating = Optional.empty();
    }

    /** Beside everything else: it takes seconds where there are many questions and days. */
    private void estimate(String learnerId, ReadyState asked) {
        stop();
        estimating = Optional.of(context.background()
                .compute(progress -> estimated(learnerId, asked, progress))
                .withProgress(context.text("ready.working.text"))
                .onSuccess(context.learner().whileCurrent(found -> replace(asked, found)))
                .onCancelled(() -> replace(asked, asked.stopped()))
                .onFailure(failure -> {
                    replace(asked, asked.stopped());
                    context.dialogs().error(failure);
                })
                .start());
    }

    /** What was asked before something else was chosen is not shown. */
    private void replace(ReadyState asked, ReadyState found) {
        if (state.get().filter(shown -> shown == asked).isPresent()) {
            state.set(Optional.of(found));
        }
    }

    /** From now on this examination on this day is prepared for. */
    void prepareFor(Offer offer, LocalDate day) {
        String learnerId = context.learner().getCurrent().id();
        context.background()
                .write(() -> readiness.prepareFor(learnerId, new ExamGoal(offer.blueprintId(), day)))
                .onSuccess(nothing -> load())
                .start();
    }

    /** Nothing is prepared for any more. */
    void stopPreparing() {
        String learnerId = context.learner().getCurrent().id();
        context.background()
                .write(() -> readiness.stopPreparing(learnerId))
                .onSuccess(nothing -> load())
                .start();
    }

    /** Practises the questions to study first. */
    void practiseFirst() {
        List<QuestionKey> keys = state.get().stream()
                .flatMap(shown -> shown.first().stream())
                .map(FirstQuestion::key)
                .toList();
        if (!keys.isEmpty()) {
            context.navigator().go(Destination.Practice.start(new PracticeStart.OfQuestions(keys)));
        }
    }

    private ReadyState read(String learnerId) {
        return new ReadyState(
                examinations.blueprintsFor(learnerId).stream()
                        .filter(ReadinessService::canBePreparedFor)
                        .map(each -> new Offer(each.id(), each.title()))
                        .toList(),
                readiness.goal(learnerId),
                Optional.empty(),
                false,
                List.of(),
                LearnerDay.of(context.clock().instant(), context.clock().getZone()));
    }

    private ReadyState estimated(String learnerId, ReadyState asked, Progress progress) {
        ReadinessService.Answer answer = readiness.readiness(learnerId, progress);
        return asked.with(answer, answer instanceof ReadinessService.Answer.Ready ready ? first(ready) : List.of());
    }

    private List<FirstQuestion> first(ReadinessService.Answer.Ready ready) {
        return ready.readiness().shortest().lifts().stream()
                .map(lift -> new FirstQuestion(lift.key(), readiness.stem(lift.key()), lift.marks()))
                .toList();
    }
}
