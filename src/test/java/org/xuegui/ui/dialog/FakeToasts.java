package org.xuegui.ui.dialog;

import java.util.ArrayList;
import java.util.List;

/** Remembers what was said. */
public final class FakeToasts implements Toasts {

    /** What was said, in order. */
    public final List<String> said = new ArrayList<>();
    private Runnable lastAction = () -> {};

    @Override
    public void done(String text) {
        said.add(text);
    }

    @Override
    public void done(String text, String actionLabel, Runnable action) {
        said.add(text);
        lastAction = action;
    }

    /** Presses the step offered last. */
    public void pressLastAction() {
        lastAction.run();
    }
}
