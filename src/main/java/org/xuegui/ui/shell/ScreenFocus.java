package org.xuegui.ui.shell;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Keeps the focus with the screen. When a focused control goes away the toolkit would move the focus to the rail, and
 * the next Enter would leave the screen.
 */
final class ScreenFocus {

    private final Parent place;
    private final ChangeListener<Node> watcher = (property, before, now) -> onFocus(before, now);
    private boolean wasInside;

    /** Watches the part of the window that holds the screens. */
    ScreenFocus(Parent place) {
        this.place = place;
        place.sceneProperty().addListener((property, before, now) -> watch(before, now));
    }

    /** Takes the focus to the screen unless it is there already. */
    void take() {
        Scene scene = place.getScene();
        if (scene != null && !isInside(scene.getFocusOwner())) {
            place.requestFocus();
        }
    }

    private void watch(Scene before, Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(watcher);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(watcher);
        }
    }

    private void onFocus(Node before, Node now) {
        if (now == null) {
            return; // between two owners
        }
        boolean isInside = isInside(now);
        if (wasInside && !isInside && isGone(before)) {
            place.requestFocus();
        } else {
            wasInside = isInside;
        }
    }

    private boolean isGone(Node node) {
        if (!isInside(node) || node.isDisabled()) {
            return true;
        }
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return true;
            }
        }
        return false;
    }

    private boolean isInside(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == place) {
                return true;
            }
        }
        return false;
    }
}
