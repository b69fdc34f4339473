package org.xuegui.ui.control;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;

/** Whether Enter and Space belong to a button that was reached by Tab, and pressing it. */
public final class FocusedButton {

    private FocusedButton() {}

    /**
     * Whether a button, link or box has the focus.
     *
     * @param scene the scene; null counts as no focus
     * @param exceptInside nodes whose buttons do not count, themselves included
     */
    public static boolean hasFocus(Scene scene, Node... exceptInside) {
        Node focus = scene == null ? null : scene.getFocusOwner();
        if (!(focus instanceof ButtonBase || focus instanceof ComboBoxBase<?>)) {
            return false;
        }
        for (Node except : exceptInside) {
            if (isInside(focus, except)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Presses the button that has the focus, as Enter does elsewhere; JavaFX itself knows Space alone.
     *
     * @return whether there was one
     */
    public static boolean fire(Scene scene) {
        if (scene != null && scene.getFocusOwner() instanceof ButtonBase button) {
            button.fire();
            return true;
        }
        return false;
    }

    private static boolean isInside(Node node, Node ancestor) {
        return node != null && (node == ancestor || isInside(node.getParent(), ancestor));
    }
}
