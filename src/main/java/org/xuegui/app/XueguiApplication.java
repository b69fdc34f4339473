package org.xuegui.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletionException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.dialog.WindowFilePicker;

/** The window's life: shown before the database is open, closed after what was begun is written. */
public final class XueguiApplication extends Application {

    private final Clock clock = Clock.systemDefaultZone();
    private Opening opening;
    private RuntimeException failure;
    private Window window;

    @Override
    public void init() {
        try {
            opening = Opening.begin(WindowStart.arguments(), clock);
        } catch (RuntimeException e) {
            failure = e; // said in a window once there is one
        }
    }

    @Override
    public void start(Stage stage) {
        if (failure != null) {
            showFailure(stage, failure);
            return;
        }
        window = new Window(stage, opening, clock, this::openFolder, new WindowFilePicker(() -> stage));
        window.show(cause -> showFailure(stage, cause));
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }

    private void openFolder(Path folder) {
        getHostServices().showDocument(folder.toUri().toString());
    }

    private void showFailure(Stage stage, Throwable cause) {
        Throwable told = cause instanceof CompletionException && cause.getCause() != null ? cause.getCause() : cause;
        Texts texts = Texts.in(opening == null
                ? WindowStart.arguments().language().map(language -> language.locale()).orElse(Texts.CHINESE)
                : opening.settings().get().language().locale());
        WindowStart.fail();
        new StartFailure(texts, told, Platform::exit).showInsteadOf(stage);
    }
}
