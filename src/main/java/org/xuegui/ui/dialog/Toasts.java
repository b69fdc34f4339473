package org.xuegui.ui.dialog;

/** Short notices of what was done, with the next step or the undo. */
public interface Toasts {

    /** Says what was done. */
    void done(String text);

    /** Says what was done and offers one step, such as 撤销. */
    void done(String text, String actionLabel, Runnable action);
}
