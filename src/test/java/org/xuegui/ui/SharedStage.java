package org.xuegui.ui;

import javafx.scene.Scene;
import javafx.stage.Stage;

/** The stage TestFX hands to every test: it is the same one, and keeps the size another test gave it. */
public final class SharedStage {

    private SharedStage() {}

    /** Shows the scene at the scene's own size. */
    public static void show(Stage stage, Scene scene) {
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }
}
