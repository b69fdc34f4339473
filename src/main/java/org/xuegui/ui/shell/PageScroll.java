package org.xuegui.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls what a screen shows by its page keys, where the focus is beside it. */
final class PageScroll {

    /** A line or two of what was seen stays in sight. */
    private static final double STEP = 0.85;

    private PageScroll() {}

    /** Scrolls the first part of this screen that has more than is seen; says whether there was one. */
    static boolean scroll(Node screen, boolean isDown) {
        if (!screen.isVisible()) {
            return false;
        }
        if (screen instanceof ScrollPane pane && scrollPane(pane, isDown)) {
            return true;
        }
        return screen instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> scroll(child, isDown));
    }

    private static boolean scrollPane(ScrollPane pane, boolean isDown) {
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent() == null ? 0 : pane.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden <= 1) {
            return false;
        }
        double step = (isDown ? STEP : -STEP) * seen / hidden * (pane.getVmax() - pane.getVmin());
        pane.setVvalue(Math.max(pane.getVmin(), Math.min(pane.getVmax(), pane.getVvalue() + step)));
        return true;
    }
}
