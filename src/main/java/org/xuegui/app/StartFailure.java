package org.xuegui.app;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.dialog.ErrorReport;
import org.xuegui.ui.style.Look;
import org.xuegui.ui.style.Styling;
import org.xuegui.ui.style.Typefaces;
import org.xuegui.workspace.Theme;

/** The program could not start: a sentence in a small window, and on standard error. */
final class StartFailure {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 300;

    private final Texts texts;
    private final ErrorReport report;
    private final Runnable onClose;

    StartFailure(Texts texts, Throwable cause, Runnable onClose) {
        this.texts = texts;
        this.report = ErrorReport.of(cause, texts);
        this.onClose = onClose;
        System.err.println(report.sentence());
    }

    /** Shows the small window in place of this one, which may be open already. */
    void showInsteadOf(Stage window) {
        Button close = new Button(texts.text("start.failure.close"));
        close.setId("startFailureClose");
        close.getStyleClass().add("primary-button");
        close.setDefaultButton(true);
        close.setOnAction(event -> onClose.run());
        Label code = new Label(texts.text("dialog.error.code", report.code()));
        code.getStyleClass().addAll("muted", "small");
        VBox content = new VBox(
                new WrappedLabel(texts.text("start.failure.title"), "section-title"),
                new WrappedLabel(report.sentence()),
                code,
                new HBox(close));
        content.getStyleClass().addAll("card", "start-failure");
        Scene scene = new Scene(content, WIDTH, HEIGHT);
        Styling.apply(scene, new Look(Theme.LIGHT, Look.SMALLEST, Typefaces.preferred()));
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setTitle(texts.text("shell.window.title"));
        stage.setOnCloseRequest(event -> onClose.run());
        stage.show();
        window.hide(); // after the other is shown, as the program ends with its last window
    }
}
