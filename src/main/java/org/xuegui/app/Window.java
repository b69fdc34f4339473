package org.xuegui.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.learner.Learner;
import org.xuegui.store.Integrity;
import org.xuegui.ui.dialog.FilePicker;
import org.xuegui.ui.exam.RunningExamination;
import org.xuegui.ui.route.ClosedBook;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.LearnerContext;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.shell.Shell;
import org.xuegui.ui.shell.ShellServices;
import org.xuegui.ui.style.Look;
import org.xuegui.ui.style.Styling;
import org.xuegui.ui.style.Typefaces;
import org.xuegui.ui.task.ProgressDisplay;
import org.xuegui.ui.task.ThreadedBackground;
import org.xuegui.ui.task.ToolkitTimers;
import org.xuegui.workspace.Backup;
import org.xuegui.workspace.Settings;

/** The one window: its stage, the shell in it, and what changes when settings change. */
final class Window {

    private final Stage stage;
    private final Opening opening;
    private final Clock clock;
    private final Consumer<Path> openFolder;
    private final FilePicker files;
    private final LearnerContext learner = new LearnerContext();
    private final ClosedBook closedBook = new ClosedBook();
    private final ThreadedBackground background = new ThreadedBackground(Throwable::printStackTrace);
    /** Integrity check and backup, which nobody waits for and which must keep nobody waiting. */
    private final ThreadedBackground upkeep = new ThreadedBackground(Throwable::printStackTrace);
    private final String typeface = Typefaces.preferred();
    private final WindowSizing sizing;
    private final Scene scene;
    private Shell shell;
    private Settings shown;
    private Opening.Opened opened;
    private RunningExamination running;

    Window(Stage stage, Opening opening, Clock clock, Consumer<Path> openFolder, FilePicker files) {
        this.stage = stage;
        this.opening = opening;
        this.clock = clock;
        this.openFolder = openFolder;
        this.files = files;
        this.sizing = new WindowSizing(stage);
        this.scene = new Scene(new Region());
    }

    /** Shows the window at once and what is in the database as soon as it is open. */
    void show(Consumer<Throwable> onFailure) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> shell.dialogs().error(failure));
        buildShell();
        stage.setScene(scene);
        sizing.restore(opening.settings().get().window());
        stage.show();
        Supplier<Opening.Opened> wait = () -> opening.database().join();
        background.run(wait).onSuccess(this::connect).onFailure(onFailure).start();
    }

    /** Lets what was begun be written, remembers the window's size and closes the database, if it was opened. */
    void close() {
        shell.leave();
        background.close();
        upkeep.close();
        if (opened == null) {
            return; // perhaps another copy of the program uses this folder: its settings are left alone
        }
        try {
            opening.settings().change(old -> old.withWindow(sizing.current()));
        } finally {
            opened.database().close();
        }
    }

    private void buildShell() {
        shown = opening.settings().get();
        Texts texts = texts();
        Locale.setDefault(texts.locale()); // what the toolkit says by itself: months of a calendar, menus of a field
        shell = new Shell(texts, learner, closedBook);
        background.showOn(shell.progress(), shell.dialogs()::error);
        upkeep.showOn(ProgressDisplay.NONE, shell.dialogs()::error);
        scene.setRoot(shell.root());
        applyLook();
        stage.setTitle(texts.text("shell.window.title"));
    }

    private void applyLook() {
        Look look = new Look(shown.theme(), shown.typeScale(), typeface);
        Styling.apply(scene, look);
        shell.setEm(Styling.emOf(look));
    }

    private void connect(Opening.Opened database) {
        opened = database;
        running = new RunningExamination(
                opened.services().examinations(), background, new ToolkitTimers(), learner, closedBook);
        running.watch(stage.focusedProperty());
        Supplier<Optional<Learner>> find = () -> opening.settings().get().lastLearnerId()
                .flatMap(id -> opened.services().learners().find(id))
                .or(() -> opened.services().learners().learners().stream().findFirst());
        background.run(find)
                .onSuccess(found -> {
                    found.ifPresent(learner::switchTo);
                    connectShell(new Destination.Home());
                    afterFirstPaint();
                })
                .start();
    }

    private void connectShell(Destination first) {
        ScreenContext context = new ScreenContext(
                texts(), background, shell.dialogs(), shell.toasts(), files,
                shell, learner, closedBook, clock);
        running.announceTo(context);
        ScreenWiring screens = new ScreenWiring(
                context, opened.services(), opening, running, this::applySettings, openFolder);
        ShellServices services = new ShellServices(
                background,
                opened.services().learners(),
                new ShellSearch(opened.services().search())::find,
                this::onLearnerChosen);
        shell.connect(services, screens, first);
    }

    /** Look at once; a change of language makes the shell anew. */
    private void applySettings(Settings now) {
        boolean isOtherLanguage = now.language() != shown.language();
        shown = now;
        if (isOtherLanguage) {
            Destination here = shell.now();
            shell.leave();
            buildShell();
            connectShell(here);
        } else {
            applyLook();
        }
    }

    private void onLearnerChosen(Learner chosen) {
        background.write(() -> {
            opening.settings().change(old -> old.withLastLearnerId(Optional.of(chosen.id())));
        }).start();
    }

    private void afterFirstPaint() {
        opening.notice().ifPresent(notice ->
                shell.dialogs().info(texts().text("start.settings.title"), texts().text(notice)));
        upkeep.run(() -> new Integrity(opened.database()).check())
                .onSuccess(damage -> damage.ifPresent(message ->
                        shell.dialogs().info(texts().text("start.integrity.title"), texts().text(message))))
                .start();
        Supplier<Optional<Backup>> daily = () -> opened.services().backups().dailyIfDue();
        upkeep.run(daily).start();
        opening.folder().networkWarning().ifPresent(warning ->
                shell.dialogs().info(texts().text("start.network.title"), texts().text(warning)));
    }

    private Texts texts() {
        return Texts.in(shown.language().locale());
    }
}
