package org.xuegui.ui.exam.ready;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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

/** Sets what is prepared for and shows how ready the learner is. */
public final class ReadyPageViewModel {

    private final ScreenContext context;
    private final ReadinessService readiness;
    private final ExaminationService examinations;
    private final ReadOnlyObjectWrapper<Optional<ReadyState>> state =
            new ReadOnlyObjectWrapper<>(this, "state", Optional.empty());

    /** A page over these services. */
    public ReadyPageViewModel(
            ScreenContext context, ReadinessService readiness, ExaminationService examinations) {
        this.context = Objects.requireNonNull(context, "context");
        this.readiness = Objects.requireNonNull(readiness, "readiness");
        this.examinations = Objects.requireNonNull(examinations, "examinations");
    }

    /** What is shown; empty until it was worked out. */
    ReadOnlyObjectProperty<Optional<ReadyState>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Works it out anew. */
    public void load() {
        String learnerId = context.learner().getCurrent().id();
        state.set(Optional.empty());
        Supplier<ReadyState> work = () -> read(learnerId);
        context.background().run(work)
                .onSuccess(context.learner().whileCurrent(read -> state.set(Optional.of(read))))
                .start();
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
        ReadinessService.Answer answer = readiness.readiness(learnerId);
        return new ReadyState(
                examinations.blueprints().stream().map(each -> new Offer(each.id(), each.title())).toList(),
                readiness.goal(learnerId),
                answer,
                answer instanceof ReadinessService.Answer.Ready ready ? first(ready) : List.of(),
                LearnerDay.of(context.clock().instant(), context.clock().getZone()));
    }

    private List<FirstQuestion> first(ReadinessService.Answer.Ready ready) {
        return ready.readiness().shortest().lifts().stream()
                .map(lift -> new FirstQuestion(lift.key(), readiness.stem(lift.key()), lift.marks()))
                .toList();
    }
}
