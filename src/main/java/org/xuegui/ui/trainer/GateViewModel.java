package org.xuegui.ui.trainer;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.route.ClosedBook;
import org.xuegui.ui.task.Background;
import org.xuegui.workspace.Passcode;

/**
 * The passcode in front of 培训管理: set at first use, asked until it is right, then open until {@link #lock()}.
 * While a closed-book examination goes on none is set: whoever sits it, under this name or another, would open the way to the keys.
 */
final class GateViewModel {

    private final Passcode passcode;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyBooleanWrapper fresh = new ReadOnlyBooleanWrapper(this, "fresh");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyLongWrapper pause = new ReadOnlyLongWrapper(this, "pause");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    private final ObjectBinding<Optional<String>> closed;

    GateViewModel(Passcode passcode, Background background, Texts texts, ClosedBook closedBook) {
        this.passcode = passcode;
        this.background = background;
        this.texts = texts;
        fresh.set(!passcode.isSet());
        closed = Bindings.createObjectBinding(
                () -> fresh.get() ? closedBook.anyoneProperty().get() : Optional.empty(),
                fresh, closedBook.anyoneProperty());
    }

    /** Title of the closed-book examination for which no first passcode may be set now; empty while one may. */
    ObjectBinding<Optional<String>> closedProperty() {
        return closed;
    }

    /** Whether the sections may be shown. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether no passcode has been set yet. */
    ReadOnlyBooleanProperty freshProperty() {
        return fresh.getReadOnlyProperty();
    }

    /** Whether a try is being checked. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Seconds until the next try; 0 when one may try. */
    ReadOnlyLongProperty pauseProperty() {
        return pause.getReadOnlyProperty();
    }

    /** What is wrong; empty while nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Takes what was entered: sets the first passcode, or tries it. */
    void submit(String entered, String repeated) {
        if (busy.get() || pause.get() > 0 || closed.get().isPresent()) {
            return;
        }
        if (fresh.get()) {
            setFirst(entered, repeated);
        } else {
            tryPasscode(entered);
        }
    }

    /** A second of the wait has passed. */
    void tick() {
        if (pause.get() > 0) {
            pause.set(pause.get() - 1);
            problem.set(pause.get() > 0 ? texts.text("trainer.gate.wait", pause.get()) : "");
        }
    }

    /** Closes the sections; the passcode is asked again. */
    void lock() {
        open.set(false);
        problem.set("");
        fresh.set(!passcode.isSet());
    }

    private void setFirst(String entered, String repeated) {
        if (entered.strip().length() < Passcode.SHORTEST) {
            problem.set(texts.text("trainer.gate.short", Passcode.SHORTEST));
        } else if (!entered.equals(repeated)) {
            problem.set(texts.text("trainer.gate.differ"));
        } else {
            begin();
            background.write(() -> passcode.set(entered))
                    .onSuccess(done -> pass())
                    .onFailure(this::refuse)
                    .onFinished(() -> busy.set(false))
                    .start();
        }
    }

    private void tryPasscode(String entered) {
        if (entered.isEmpty()) {
            problem.set(texts.text("trainer.gate.empty"));
            return;
        }
        begin();
        background.write(() -> passcode.verify(entered))
                .onSuccess(this::judge)
                .onFailure(this::refuse)
                .onFinished(() -> busy.set(false))
                .start();
    }

    private void begin() {
        busy.set(true);
        problem.set("");
    }

    private void judge(Passcode.Verdict verdict) {
        if (verdict.isRight()) {
            pass();
            return;
        }
        pause.set(seconds(verdict.pause()));
        problem.set(pause.get() > 0
                ? texts.text("trainer.gate.wait", pause.get())
                : texts.text("trainer.gate.wrong"));
    }

    private void pass() {
        fresh.set(false);
        open.set(true);
    }

    private void refuse(Throwable failure) {
        if (failure instanceof UserFacingException told) {
            problem.set(texts.text(told.text()));
        } else if (failure instanceof RuntimeException unexpected) {
            throw unexpected;
        } else {
            throw new IllegalStateException(failure);
        }
    }

    private static long seconds(Duration pause) {
        return pause.plusMillis(999).toSeconds();
    }
}
