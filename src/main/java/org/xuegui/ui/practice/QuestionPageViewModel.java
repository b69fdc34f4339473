package org.xuegui.ui.practice;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.task.Work;

/**
 * One question of a practice: answer, confirm, feedback, next. What is shown is one immutable snapshot; every step is
 * stored on the writing thread and the next step waits for it. An answer the disk did not take is kept, and stored
 * before the next step or when tried again.
 */
final class QuestionPageViewModel {

    private final ScreenContext context;
    private final PracticeServices services;
    private final QuestionTools tools;
    private final Runnable onFinish;
    private final Runnable onPause;
    private final Stopwatch stopwatch;
    private final ReadOnlyObjectWrapper<Optional<PracticeState>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ReadOnlyBooleanWrapper canConfirm = new ReadOnlyBooleanWrapper(this, "canConfirm");
    private final ReadOnlyObjectWrapper<Optional<Throwable>> failure =
            new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());
    private PracticeSession wanted;
    private Optional<Waiting> unsaved = Optional.empty();
    private Optional<Sitting> sitting = Optional.empty();
    private Response response = new Response.None();
    private Optional<Confidence> confidence = Optional.empty();
    private int underWay;

    /**
     * A page without a practice yet.
     *
     * @param onFinish what to do when the learner ends the practice
     * @param onPause what to do when the learner leaves it for later
     */
    QuestionPageViewModel(
            ScreenContext context, PracticeServices services, Runnable onFinish, Runnable onPause) {
        this.context = context;
        this.services = services;
        this.tools = new QuestionTools(context, services);
        this.onFinish = onFinish;
        this.onPause = onPause;
        this.stopwatch = new Stopwatch(context.clock());
    }

    /** What is shown; empty before a practice was opened. */
    ReadOnlyObjectProperty<Optional<PracticeState>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether there is an answer that can be confirmed. */
    ReadOnlyBooleanProperty canConfirmProperty() {
        return canConfirm.getReadOnlyProperty();
    }

    /** Why the answer to the question shown could not be stored; empty unless one waits for the disk. */
    ReadOnlyObjectProperty<Optional<Throwable>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** A practice with what is said about its questions. */
    private record Sitting(PracticeSession session, ReviewNotes notes, PairNotes pairs) {}

    private record Opened(Sitting sitting, PracticeState state) {}

    /** An answer that waits for the disk, and the practice it was given in, whichever is shown meanwhile. */
    private record Waiting(Sitting sitting, Consumer<PracticeSession> answer) {}

    /** Shows this practice at its position, also while a step of the one before is under way. */
    void open(PracticeSession practice) {
        wanted = practice;
        afterStoring(() -> {});
        Supplier<Opened> work = () -> {
            Sitting opened = new Sitting(practice,
                    ReviewNotes.of(practice, services.reviews()), PairNotes.of(practice, services.confusion()));
            return new Opened(opened, snapshot(opened));
        };
        write(work, opened -> {
            if (wanted == practice) {
                sitting = Optional.of(opened.sitting());
                publish(opened.state());
            }
        });
    }

    /** The screen is in view again. */
    void enter() {
        stopwatch.resume();
    }

    /** The screen is out of view. */
    void leave() {
        stopwatch.pause();
    }

    /** The learner's answer as it stands. */
    void setResponse(Response current) {
        response = current;
        updateCanConfirm();
    }

    /** How sure the learner says to be; empty while nothing was said. */
    void setConfidence(Optional<Confidence> said) {
        confidence = said;
    }

    /** Enter: confirms where there is something to confirm, else goes on. */
    void confirmOrGoOn() {
        PracticeState.Phase phase = phase();
        if (phase == PracticeState.Phase.ANSWERING) {
            confirm();
        } else if (phase == PracticeState.Phase.MARKED) {
            goOn();
        }
    }

    /** Takes the answer; without an effect while there is none. */
    void confirm() {
        if (canConfirm.get()) {
            Response given = response;
            Duration time = stopwatch.elapsed();
            Optional<Integer> said = confidence.map(Confidence::level);
            answer(session -> session.confirm(given, Optional.empty(), time, said));
        }
    }

    /** Marks the short answer shown. */
    void selfMark(SelfMark mark) {
        if (phase() == PracticeState.Phase.SELF_MARKING) {
            Response given = shown.get().orElseThrow().response();
            answer(session -> session.confirm(given, Optional.of(mark.mark()), Duration.ZERO));
        }
    }

    /** Shows the next unanswered question; ends the practice when all are answered. */
    void goOn() {
        sitting.filter(here -> !isBusy()).ifPresent(here -> {
            OptionalInt next = here.session().findNextUnanswered();
            if (next.isPresent()) {
                step(session -> session.goTo(next.getAsInt()));
            } else {
                finish();
            }
        });
    }

    /** Shows the question so many places on; without an effect beyond the ends. */
    void move(int places) {
        shown.get().ifPresent(state -> {
            int target = state.position() + places;
            if (target >= 0 && target < state.size()) {
                step(session -> session.goTo(target));
            }
        });
    }

    /** Takes the last answer back and shows its question. */
    void undo() {
        if (shown.get().filter(PracticeState::canUndo).isPresent()) {
            step(PracticeSession::undo);
        }
    }

    /** Tries again to store the answer the disk did not take. */
    void retry() {
        if (!isBusy()) {
            afterStoring(() -> {});
        }
    }

    /** Ends the practice. */
    void finish() {
        if (!isBusy()) {
            afterStoring(onFinish);
        }
    }

    /** Leaves the practice open, to go on with it later. */
    void pause() {
        if (!isBusy()) {
            stopwatch.pause();
            afterStoring(onPause);
        }
    }

    /** Sets or removes the bookmark. */
    void toggleBookmark() {
        shown.get().ifPresent(question -> {
            boolean wanted = !question.isBookmarked();
            QuestionKey key = question.stored().key();
            tools.setBookmark(key, wanted, () -> publishBookmark(key, wanted));
        });
    }

    /** Reports the question to the trainer. */
    void report(String comment) {
        shown.get().ifPresent(question -> tools.report(question.stored(), comment));
    }

    /** Opens a key point; the practice can be gone on with afterwards. */
    void openKeyPoint(String keyPointId) {
        context.navigator().go(Destination.Study.keyPoint(keyPointId));
    }

    private PracticeState.Phase phase() {
        return shown.get().map(PracticeState::phase).orElse(PracticeState.Phase.MARKED);
    }

    private boolean isBusy() {
        return underWay > 0;
    }

    private void step(Consumer<PracticeSession> change) {
        if (!isBusy()) {
            afterStoring(() -> sitting.ifPresent(here -> write(after(here, change), this::publish)));
        }
    }

    /** Takes the place of an answer to the same question that waits for the disk; one of another practice comes first. */
    private void answer(Consumer<PracticeSession> confirmation) {
        if (isBusy()) {
            return;
        }
        Waiting given = new Waiting(sitting.orElseThrow(), confirmation);
        if (unsaved.filter(other -> other.sitting() != given.sitting()).isPresent()) {
            afterStoring(() -> store(given, () -> {}));
        } else {
            store(given, () -> {});
        }
    }

    /** Goes on once no answer waits for the disk; where it still cannot be stored, the question stays. */
    void afterStoring(Runnable next) {
        unsaved.filter(answer -> !isBusy()).ifPresentOrElse(answer -> store(answer, next), next);
    }

    private void store(Waiting answer, Runnable next) {
        work(after(answer.sitting(), answer.answer()), state -> {
            forget();
            if (sitting.filter(shownNow -> shownNow == answer.sitting()).isPresent()) {
                publish(state);
            }
            next.run();
        }).onFailure(problem -> keep(answer, problem)).start();
    }

    private void keep(Waiting answer, Throwable problem) {
        if (problem instanceof UserFacingException) {
            unsaved = Optional.of(answer);
            failure.set(Optional.of(problem));
        } else {
            forget();
            context.dialogs().error(problem);
        }
    }

    private void forget() {
        unsaved = Optional.empty();
        failure.set(Optional.empty());
    }

    private Supplier<PracticeState> after(Sitting here, Consumer<PracticeSession> change) {
        return () -> {
            change.accept(here.session());
            return snapshot(here);
        };
    }

    private <T> void write(Supplier<T> work, Consumer<T> onDone) {
        work(work, onDone).start();
    }

    private <T> Work<T> work(Supplier<T> work, Consumer<T> onDone) {
        underWay++;
        updateCanConfirm();
        return context.background().write(work)
                .onSuccess(onDone)
                .onFinished(() -> {
                    underWay--;
                    updateCanConfirm();
                });
    }

    private void publish(PracticeState next) {
        boolean isOther = shown.get()
                .filter(before -> before.stored().key().equals(next.stored().key())
                        && before.position() == next.position())
                .isEmpty();
        if (isOther || next.phase() == PracticeState.Phase.ANSWERING) {
            response = new Response.None();
            confidence = Optional.empty();
            stopwatch.restart();
        }
        shown.set(Optional.of(next));
    }

    private void publishBookmark(QuestionKey key, boolean isBookmarked) {
        shown.get()
                .filter(question -> question.stored().key().equals(key))
                .ifPresent(question -> shown.set(Optional.of(question.withBookmark(isBookmarked))));
    }

    private void updateCanConfirm() {
        // an order that nobody moved is an answer too: the page takes it as it stands
        boolean isOrder = shown.get().filter(state -> state.stored().question() instanceof Ordering).isPresent();
        canConfirm.set(!isBusy() && (isOrder || !response.isEmpty()) && phase() == PracticeState.Phase.ANSWERING);
    }

    private PracticeState snapshot(Sitting here) {
        PracticeSession session = here.session();
        int position = session.position();
        StoredQuestion stored = session.question(position);
        return new PracticeState(
                position,
                session.size(),
                session.countAnswered(),
                session.countRight(),
                session.countWrong(),
                stored,
                session.item(position),
                session.attempt().paper().markingRule(),
                session.answerOf(position),
                services.citations().findTopicTitle(stored.key(), stored.question()).orElse(""),
                services.citations().citationsOf(stored.key(), stored.question()),
                services.bookmarks().isBookmarked(session.attempt().learnerId(), stored.key()),
                session.canUndo(),
                here.pairs().of(session),
                here.notes().of(stored.key()));
    }
}
