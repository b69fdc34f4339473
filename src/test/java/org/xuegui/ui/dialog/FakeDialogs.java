package org.xuegui.ui.dialog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Dialogs for tests: what is shown is remembered, what is asked is answered as told before; confirms by default. */
public final class FakeDialogs implements Dialogs {

    /** Everything shown or asked, by its title, in order. */
    public final List<String> titles = new ArrayList<>();
    /** What had to be confirmed, in order. */
    public final List<Confirmation> asked = new ArrayList<>();
    /** Failures shown. */
    public final List<Throwable> errors = new ArrayList<>();
    /** Contents opened. */
    public final List<DialogContent> contents = new ArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private boolean confirms = true;

    /** The next text or passcode asked for is answered by this. */
    public FakeDialogs answering(String answer) {
        answers.add(answer);
        return this;
    }

    /** Declines every confirmation from now on. */
    public FakeDialogs declining() {
        confirms = false;
        return this;
    }

    /** Agrees to every confirmation from now on. */
    public FakeDialogs agreeing() {
        confirms = true;
        return this;
    }

    @Override
    public void info(String title, String text) {
        titles.add(title);
    }

    @Override
    public void confirm(Confirmation question, Runnable onConfirmed) {
        titles.add(question.title());
        asked.add(question);
        if (confirms) {
            onConfirmed.run();
        }
    }

    @Override
    public void error(Throwable failure) {
        errors.add(failure);
    }

    @Override
    public void text(TextPrompt prompt, Consumer<String> onEntered) {
        titles.add(prompt.title());
        String answer = answers.poll();
        if (answer != null && prompt.check().apply(answer).isEmpty()) {
            onEntered.accept(answer);
        }
    }

    @Override
    public void passcode(PasscodePrompt prompt, Consumer<String> onEntered) {
        titles.add(prompt.title());
        String answer = answers.poll();
        if (answer != null) {
            onEntered.accept(answer);
        }
    }

    @Override
    public OpenDialog open(DialogContent content) {
        titles.add(content.title());
        contents.add(content);
        return new OpenDialog() {
            @Override
            public void close() {
                contents.remove(content);
            }

            @Override
            public void showProblem(String sentence) {
                titles.add(sentence);
            }
        };
    }
}
