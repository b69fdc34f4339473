package org.xuegui.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.xuegui.base.text.Message;
import org.xuegui.base.text.Texts;
import org.xuegui.cli.CommandLineProgram;
import org.xuegui.workspace.Language;

/**
 * The program's beginning. Does not extend {@code Application}, so that it runs, and can say what is missing, before
 * JavaFX is loaded.
 */
public final class Launcher {

    /** Exit code of what could not run: no display, a library missing, database in use, disk full. */
    static final int COULD_NOT_RUN = 3;

    private Launcher() {}

    /** Opens the window, or runs a command. */
    public static void main(String[] words) {
        // PDF files use the desktop toolkit of Java for colours and pictures: it must not look for a display
        System.setProperty("java.awt.headless", "true");
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        System.exit(run(List.of(words)));
    }

    private static int run(List<String> words) {
        Optional<Arguments> window = Arguments.findWindow(words);
        if (window.isEmpty()) {
            return new CommandLineProgram(new CommandWiring()).run(words, System.out, System.err);
        }
        Texts texts = Texts.in(window.get().language().map(Language::locale).orElse(Texts.CHINESE));
        Optional<Message> obstacle = DesktopCheck.ofThisMachine().findObstacle();
        if (obstacle.isPresent()) {
            System.err.println(texts.text(obstacle.get()));
            return COULD_NOT_RUN;
        }
        try {
            return WindowStart.run(window.get());
        } catch (UnsupportedOperationException | LinkageError e) {
            System.err.println(texts.text("start.display.failed", String.valueOf(e.getMessage())));
            return COULD_NOT_RUN;
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
