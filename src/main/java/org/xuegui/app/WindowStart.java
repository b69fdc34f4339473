package org.xuegui.app;

import javafx.application.Application;

/** Opens the window and waits until it is closed. Apart from {@link Launcher}, so that JavaFX loads only here. */
final class WindowStart {

    private static Arguments arguments;
    private static int exitCode;

    private WindowStart() {}

    /** Shows the window; returns the exit code when it is closed. */
    static int run(Arguments wanted) {
        arguments = wanted;
        Application.launch(XueguiApplication.class);
        return exitCode;
    }

    /** What was asked for on the command line; JavaFX makes the application itself, so it must look here. */
    static Arguments arguments() {
        return arguments;
    }

    /** The program could not run. */
    static void fail() {
        exitCode = Launcher.COULD_NOT_RUN;
    }
}
