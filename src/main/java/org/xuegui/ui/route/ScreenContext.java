package org.xuegui.ui.route;

import java.time.Clock;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.dialog.Dialogs;
import org.xuegui.ui.dialog.FilePicker;
import org.xuegui.ui.dialog.Toasts;
import org.xuegui.ui.task.Background;

/**
 * What every screen is given besides the services of its own field.
 *
 * @param texts texts in the interface language; a change of language makes all screens anew
 * @param background the door to background work
 * @param dialogs questions and errors inside the window
 * @param toasts short notices of what was done
 * @param files choosing files
 * @param navigator the way to other screens
 * @param learner who is learning now
 * @param closedBook the lock of a closed-book examination
 * @param clock the time
 */
public record ScreenContext(
        Texts texts,
        Background background,
        Dialogs dialogs,
        Toasts toasts,
        FilePicker files,
        Navigator navigator,
        LearnerContext learner,
        ClosedBook closedBook,
        Clock clock) {

    /** A text in the interface language. */
    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }
}
