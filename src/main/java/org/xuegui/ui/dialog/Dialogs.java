package org.xuegui.ui.dialog;

import java.util.function.Consumer;

/** Asks and tells inside the window. Every method returns at once; the answer comes to the callback. */
public interface Dialogs {

    /** Tells something that needs more room than a toast. */
    void info(String title, String text);

    /** Asks before something is done; the callback runs only when the person agrees. */
    void confirm(Confirmation question, Runnable onConfirmed);

    /** Shows a failure: a sentence, a code, and the technical detail folded under it with a way to copy it. */
    void error(Throwable failure);

    /** Asks for a text; the callback gets it stripped and only when it passes the prompt's check. */
    void text(TextPrompt prompt, Consumer<String> onEntered);

    /** Asks for a passcode; the callback gets it as typed. */
    void passcode(PasscodePrompt prompt, Consumer<String> onEntered);

    /** Shows own content; the caller closes it. */
    OpenDialog open(DialogContent content);
}
