package org.xuegui.ui.dialog;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * The layer above the window's content in which dialogs stand. While one is open it keeps mouse, keys and focus;
 * afterwards the focus goes back to where it was.
 */
public final class DialogLayer extends StackPane {

    private record Shown(DialogPane pane, Node focusBefore) {}

    private final Deque<Shown> open = new ArrayDeque<>();
    private final ChangeListener<Node> trap = (property, before, now) -> keepFocus(now);

    /** A layer without dialogs. */
    public DialogLayer() {
        getStyleClass().add("dialog-layer");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        sceneProperty().addListener((property, before, now) -> watch(before, now));
    }

    /** Whether a dialog is open. */
    public boolean isOpen() {
        return !open.isEmpty();
    }

    /** Closes every dialog, for a window that is built anew. */
    public void closeAll() {
        while (isOpen()) {
            close(open.peek().pane());
        }
    }

    void show(DialogPane pane) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        open.push(new Shown(pane, focused));
        getChildren().setAll(pane);
        setVisible(true);
        pane.takeFocus();
    }

    void close(DialogPane pane) {
        if (open.isEmpty() || open.peek().pane() != pane) {
            return;
        }
        Shown closed = open.pop();
        getChildren().clear();
        setVisible(isOpen());
        if (isOpen()) {
            getChildren().setAll(open.peek().pane());
        }
        if (closed.focusBefore() != null && closed.focusBefore().getScene() != null) {
            closed.focusBefore().requestFocus();
        } else if (isOpen()) {
            open.peek().pane().takeFocus();
        }
    }

    /** A dialog is as high as it wants to be, and scrolls where the window is lower. */
    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        for (Node child : getManagedChildren()) {
            double childWidth = snapSizeX(Math.min(width, child.prefWidth(-1)));
            double childHeight = snapSizeY(Math.min(height, child.prefHeight(childWidth)));
            double x = snapPositionX(insets.getLeft() + (width - childWidth) / 2);
            double y = snapPositionY(insets.getTop() + (height - childHeight) / 2);
            child.resizeRelocate(x, y, childWidth, childHeight);
        }
    }

    private void watch(Scene before, Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(trap);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(trap);
        }
    }

    private void keepFocus(Node now) {
        if (isOpen() && now != null && !isInside(now)) {
            open.peek().pane().takeFocus();
        }
    }

    private boolean isInside(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent == this) {
                return true;
            }
        }
        return false;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            open.peek().pane().cancel();
        } else if (event.getCode() == KeyCode.TAB && open.peek().pane().wrapFocus(event.isShiftDown())) {
            event.consume();
        }
    }
}
