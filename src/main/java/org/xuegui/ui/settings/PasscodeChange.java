package org.xuegui.ui.settings;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.xuegui.ui.dialog.PasscodePrompt;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.workspace.Passcode;
import org.xuegui.workspace.Passcode.Verdict;

/** Sets the first passcode, or asks for the old one and then for a new one. */
final class PasscodeChange {

    private final ScreenContext context;
    private final Passcode passcode;
    private final Runnable onChanged;

    PasscodeChange(ScreenContext context, Passcode passcode, Runnable onChanged) {
        this.context = context;
        this.passcode = passcode;
        this.onChanged = onChanged;
    }

    void start() {
        if (passcode.isSet()) {
            askOld("");
        } else {
            askNew(this::setFirst);
        }
    }

    private void askOld(String problem) {
        PasscodePrompt prompt = new PasscodePrompt(
                context.text("settings.passcode.old-title"),
                context.text("settings.passcode.old-text"),
                context.text("settings.passcode.next"),
                false,
                problem);
        context.dialogs().passcode(prompt, this::checkOld);
    }

    private void checkOld(String old) {
        Supplier<Verdict> check = () -> passcode.verify(old);
        context.background()
                .write(check)
                .onSuccess(verdict -> {
                    if (verdict.isRight()) {
                        askNew(fresh -> replace(old, fresh));
                    } else {
                        askOld(sentenceOf(verdict));
                    }
                })
                .start();
    }

    private void askNew(Consumer<String> onEntered) {
        PasscodePrompt prompt = new PasscodePrompt(
                context.text("settings.passcode.new-title"),
                context.text("settings.passcode.new-text"),
                context.text("settings.passcode.save"),
                true,
                "");
        context.dialogs().passcode(prompt, onEntered);
    }

    private void setFirst(String fresh) {
        context.background().write(() -> passcode.set(fresh)).onSuccess(done -> changed()).start();
    }

    private void replace(String old, String fresh) {
        Supplier<Verdict> change = () -> passcode.change(old, fresh);
        context.background()
                .write(change)
                .onSuccess(verdict -> {
                    if (verdict.isRight()) {
                        changed();
                    } else {
                        askOld(sentenceOf(verdict));
                    }
                })
                .start();
    }

    private void changed() {
        context.toasts().done(context.text("settings.passcode.done"));
        onChanged.run();
    }

    private String sentenceOf(Verdict verdict) {
        return verdict.pause().isZero()
                ? context.text("settings.passcode.wrong")
                : context.text("settings.passcode.wait", verdict.pause().toSeconds() + 1);
    }
}
