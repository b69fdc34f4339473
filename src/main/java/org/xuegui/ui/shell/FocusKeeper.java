package org.xuegui.ui.shell;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Keeps the focus in the screen when the focused control leaves it, such as the button that started an examination.
 * Left alone, the toolkit moves the focus to the first control of the window, the rail, and the next Enter would
 * leave the screen.
 */
final class FocusKeeper {

    private final Parent place;
    private final ChangeListener<Node> onFocus = this::onFocus;
    private Node lastInside;

    /** Keeps the focus in this part of the window. */
    FocusKeeper(Parent place) {
        this.place = place;
        place.sceneProperty().addListener(this::watch);
    }

    /** Takes the focus to the screen unless it is there already. */
    void take() {
        Scene scene = place.getScene();
        if (scene != null && !isInside(scene.getFocusOwner())) {
            place.requestFocus();
        }
    }

    private void watch(ObservableValue<? extends Scene> property, Scene before, Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(onFocus);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(onFocus);
        }
    }

    private void onFocus(ObservableValue<? extends Node> property, Node before, Node now) {
        if (isInside(now)) {
            lastInside = now;
            return;
        }
        if (now == null) {
            return; // the toolkit has yet to choose another
        }
        boolean isTornAway = lastInside != null && !isShown(lastInside);
        lastInside = null;
        if (isTornAway) {
            place.requestFocus();
        }
    }

    private boolean isShown(Node node) {
        return isInside(node) && !node.isDisabled() && isVisible(node);
    }

    private static boolean isVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private boolean isInside(Node node) {
        Node at = node;
        while (at != null && at != place) {
            at = at.getParent();
        }
        return at == place && node != place;
    }
}
