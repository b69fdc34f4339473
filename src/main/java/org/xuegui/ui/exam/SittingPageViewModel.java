package org.xuegui.ui.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.ui.dialog.Confirmation;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.task.Timers;

/**
 * The sitting: a question, the answer sheet, saving. A choice is saved at once; typed text after a second of rest, on
 * leaving the field, before any other step and at hand-in. “Saved” is said only after the commit. Where each answer is
 * disclosed at once, an answer waits unsaved until it is confirmed, and is final then.
 */
final class SittingPageViewModel {

    private static final Duration REST = Duration.ofSeconds(1);

    private final ScreenContext context;
    private final RunningExamination running;
    private final Timers timers;
    private final ReadOnlyObjectWrapper<Optional<SheetState>> sheet =
            new ReadOnlyObjectWrapper<>(this, "sheet", Optional.empty());
    private final ReadOnlyObjectWrapper<SaveState> saved =
            new ReadOnlyObjectWrapper<>(this, "saved", new SaveState.Unchanged());
    private Optional<ExaminationSession> session = Optional.empty();
    /** By position, answers to be confirmed. */
    private final Map<Integer, Response> unconfirmed = new HashMap<>();
    private final ReadOnlyBooleanWrapper canConfirm = new ReadOnlyBooleanWrapper(this, "canConfirm");
    private Optional<Response> typed = Optional.empty();
    private Timers.Timer rest = Timers.Timer.NONE;
    private int target;
    private int underWay;

    SittingPageViewModel(ScreenContext context, RunningExamination running, Timers timers) {
        this.context = context;
        this.running = running;
        this.timers = timers;
        running.failureProperty().addListener((property, was, is) -> {
            if (is.isEmpty()) {
                session.ifPresent(this::recover);
            }
        });
    }

    /** What is shown; empty before an examination was opened. */
    ReadOnlyObjectProperty<Optional<SheetState>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** How far the last change is. */
    ReadOnlyObjectProperty<SaveState> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Time left. */
    ReadOnlyObjectProperty<Duration> remainingProperty() {
        return running.remainingProperty();
    }

    /** Whether the question shown has an answer to be confirmed. */
    ReadOnlyBooleanProperty canConfirmProperty() {
        return canConfirm.getReadOnlyProperty();
    }

    /** Whether answers have to be confirmed. */
    boolean isConfirming() {
        return blueprint().disclosure() == Disclosure.EACH_ANSWER;
    }

    /** The rules of the examination shown. */
    Blueprint blueprint() {
        return session.orElseThrow().blueprint();
    }

    /** Whether this examination is the one shown. */
    boolean isShowing(ExaminationSession other) {
        return session.filter(other::equals).isPresent();
    }

    /** Shows this examination at the question shown last. */
    void open(ExaminationSession opened) {
        session = Optional.of(opened);
        unconfirmed.clear();
        typed = Optional.empty();
        rest.stop();
        target = opened.position();
        saved.set(running.failureProperty().get()
                .filter(failure -> opened.countUnsaved() > 0)
                .<SaveState>map(failure -> new SaveState.Failed(opened.countUnsaved(), failure))
                .orElse(new SaveState.Unchanged()));
        sheet.set(Optional.empty());
        step(shown -> {}, state -> {});
    }

    /** A click, a move or a pairing: saved at once. */
    void answer(Response response) {
        typed = Optional.empty();
        rest.stop();
        if (isConfirming()) {
            keep(response);
        } else {
            save(response);
        }
    }

    /** Text being typed: saved when the typing rests. */
    void answerTyped(Response response) {
        if (isConfirming()) {
            keep(response);
            return;
        }
        typed = Optional.of(response);
        saved.set(new SaveState.Pending());
        rest.stop();
        rest = timers.after(REST, this::saveTyped);
    }

    /** Saves typed text that is not saved yet. */
    void saveTyped() {
        rest.stop();
        Optional<Response> pending = typed;
        typed = Optional.empty();
        pending.ifPresent(this::save);
    }

    private void keep(Response response) {
        unconfirmed.put(target, response);
        canConfirm.set(!response.isEmpty());
    }

    /** Confirms the answer of the question shown, which makes it final; nothing without one. */
    void confirm() {
        if (canConfirm.get()) {
            canConfirm.set(false);
            save(unconfirmed.get(target));
        }
    }

    /** Shows the question at this position. */
    void show(int position) {
        sheet.get().filter(state -> position >= 0 && position < state.size() && position != target).ifPresent(state -> {
            saveTyped();
            target = position;
            step(open -> open.show(position), shown -> {});
        });
    }

    /** The next question; after the last one the first without an answer. */
    void next() {
        sheet.get().ifPresent(state -> {
            if (target < state.size() - 1) {
                show(target + 1);
            } else {
                saveTyped();
                state.unanswered().stream().findFirst().ifPresent(this::show);
            }
        });
    }

    /** The question before. */
    void previous() {
        show(target - 1);
    }

    /** 稍后再看, or not any more. */
    void toggleSetAside() {
        sheet.get().filter(state -> state.position() == target).ifPresent(state -> {
            saveTyped();
            boolean wanted = !state.isSetAside();
            int position = target;
            save(open -> open.setAside(position, wanted));
        });
    }

    /** The red button: the next question until every one is answered, then hand-in; before, an answer to confirm. */
    void goOn() {
        if (canConfirm.get()) {
            confirm();
            return;
        }
        saveTyped();
        if (sheet.get().filter(SheetState::isComplete).isPresent()) {
            askToHandIn();
        } else {
            next();
        }
    }

    /** Asks, with the questions still unanswered, and hands in. */
    void askToHandIn() {
        saveTyped();
        step(open -> {}, state -> context.dialogs().confirm(question(state), running::handIn));
    }

    private Confirmation question(SheetState state) {
        String text = state.isComplete()
                ? context.text("exam.hand-in.complete")
                : context.text("exam.hand-in.unanswered", state.countUnanswered(), numbers(state));
        if (state.countSetAside() > 0) {
            text += context.text("exam.hand-in.set-aside", state.countSetAside());
        }
        return new Confirmation(
                context.text("exam.hand-in.title"), text, context.text("exam.hand-in.button"), true);
    }

    private String numbers(SheetState state) {
        int most = 12;
        String first = String.join(context.text("exam.list.separator"), state.unanswered().stream()
                .limit(most)
                .map(position -> String.valueOf(position + 1))
                .toList());
        return state.countUnanswered() > most ? first + context.text("exam.list.more") : first;
    }

    private void save(Response response) {
        int position = target;
        save(open -> open.respond(position, response));
    }

    /** A change that ends on the disk, and says when. */
    private void save(Function<ExaminationSession, Optional<Instant>> change) {
        underWay++;
        if (!(saved.get() instanceof SaveState.Failed)) {
            saved.set(new SaveState.Pending());
        }
        run(change, result -> settle(result.savedAt()), () -> underWay--);
    }

    private void settle(Optional<Instant> at) {
        if (underWay > 0 || typed.isPresent()) {
            return;
        }
        if (at.isPresent()) {
            saved.set(new SaveState.Saved(at.get()));
        } else if (saved.get() instanceof SaveState.Pending) {
            saved.set(new SaveState.Unchanged()); // not taken: the examination is over, or the answer is final
        }
    }

    /** Tries again to store what the disk did not take. */
    void retry() {
        step(ExaminationSession::tick, state -> {});
    }

    /** The disk took something again, and whatever waited before it. */
    private void recover(ExaminationSession open) {
        if (saved.get() instanceof SaveState.Failed && open.countUnsaved() == 0) {
            publish(open, SheetState.of(open, target));
            settle(Optional.of(context.clock().instant()));
        }
    }

    private void fail(ExaminationSession open, Throwable failure) {
        publish(open, SheetState.of(open, target));
        if (open.countUnsaved() > 0) {
            running.noticed(Optional.of(failure));
            saved.set(new SaveState.Failed(open.countUnsaved(), failure));
        } else if (saved.get() instanceof SaveState.Pending && failure instanceof UserFacingException) {
            settle(Optional.of(context.clock().instant())); // the next tick found room before this was heard of
        } else {
            context.dialogs().error(failure);
        }
    }

    /** A change that is no answer. */
    private void step(Consumer<ExaminationSession> change, Consumer<SheetState> then) {
        run(open -> {
            change.accept(open);
            return Optional.empty();
        }, result -> then.accept(result.state()), () -> {});
    }

    private record Result(Optional<Instant> savedAt, SheetState state) {}

    private void run(
            Function<ExaminationSession, Optional<Instant>> change, Consumer<Result> then, Runnable onFinished) {
        ExaminationSession open = session.orElseThrow();
        int position = target;
        Supplier<Result> work = () -> {
            Optional<Instant> savedAt = change.apply(open);
            return new Result(savedAt, SheetState.of(open, position));
        };
        context.background().write(work)
                .onSuccess(result -> {
                    onFinished.run();
                    publish(open, result.state());
                    then.accept(result);
                    if (open.countUnsaved() == 0) {
                        running.noticed(Optional.empty());
                    }
                })
                .onFailure(failure -> {
                    onFinished.run();
                    fail(open, failure);
                })
                .start();
    }

    private void publish(ExaminationSession open, SheetState state) {
        if (session.filter(open::equals).isPresent() && state.position() == target) {
            Optional<Response> waiting = state.mark().isPresent()
                    ? Optional.empty() : Optional.ofNullable(unconfirmed.get(target));
            canConfirm.set(waiting.filter(response -> !response.isEmpty()).isPresent());
            sheet.set(Optional.of(waiting.map(state::withResponse).orElse(state)));
        }
        if (open.handedIn().isPresent()) {
            running.refresh();
        }
    }
}
