package org.xuegui.app;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.xuegui.workspace.Settings.WindowSize;

/** Opens the window as large as it was, and never larger than the screen's free area. */
final class WindowSizing {

    private static final WindowSize USUAL = new WindowSize(1366, 768, false);
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 480;

    private final Stage stage;
    private double width;
    private double height;

    WindowSizing(Stage stage) {
        this.stage = stage;
    }

    /** Gives the stage its size, before it is shown. */
    void restore(Optional<WindowSize> remembered) {
        WindowSize size = remembered.orElse(USUAL);
        Rectangle2D free = Screen.getPrimary().getVisualBounds();
        width = Math.min(size.width(), free.getWidth());
        height = Math.min(size.height(), free.getHeight());
        stage.setMinWidth(Math.min(LEAST_WIDTH, free.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, free.getHeight()));
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(free.getMinX() + (free.getWidth() - width) / 2);
        stage.setY(free.getMinY() + (free.getHeight() - height) / 2);
        stage.setMaximized(size.isMaximized());
        stage.widthProperty().addListener(change -> remember());
        stage.heightProperty().addListener(change -> remember());
    }

    /** The size to open with next time; of a maximised window the size it had before. */
    WindowSize current() {
        return new WindowSize(
                (int) Math.max(1, Math.round(width)), (int) Math.max(1, Math.round(height)), stage.isMaximized());
    }

    private void remember() {
        if (!stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            width = stage.getWidth();
            height = stage.getHeight();
        }
    }
}
