package org.xuegui.ui.dialog;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.xuegui.ui.control.WrappedLabel;

/** The corner of the window in which toasts stand for a while; the mouse passes through beside them. */
public final class ToastLayer extends VBox implements Toasts {

    private static final Duration SHORT = Duration.seconds(4);
    private static final Duration LONG = Duration.seconds(10);
    private static final int MOST = 3;

    /** A layer without toasts. */
    public ToastLayer() {
        getStyleClass().add("toast-layer");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        setMouseTransparent(false);
    }

    @Override
    public void done(String text) {
        HBox toast = new HBox(new WrappedLabel(text));
        show(toast, SHORT);
    }

    @Override
    public void done(String text, String actionLabel, Runnable action) {
        Hyperlink link = new Hyperlink(actionLabel);
        link.getStyleClass().add("toast-link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        HBox toast = new HBox(new WrappedLabel(text), link);
        link.setOnAction(event -> {
            getChildren().remove(toast);
            action.run();
        });
        show(toast, LONG);
    }

    private void show(HBox toast, Duration length) {
        toast.getStyleClass().add("toast");
        toast.setMaxWidth(Region.USE_PREF_SIZE);
        getChildren().add(toast);
        if (getChildren().size() > MOST) {
            Node oldest = getChildren().get(0);
            getChildren().remove(oldest);
        }
        PauseTransition pause = new PauseTransition(length);
        pause.setOnFinished(event -> getChildren().remove(toast));
        pause.play();
    }
}
