package org.xuegui.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.SharedStage;
import org.xuegui.ui.dialog.FakeFilePicker;
import org.xuegui.ui.route.ClosedBook;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.LearnerContext;
import org.xuegui.ui.route.Place;
import org.xuegui.ui.route.Screen;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.style.Look;
import org.xuegui.ui.style.Styling;
import org.xuegui.ui.task.CurrentThreadBackground;
import org.xuegui.workspace.Theme;

/** The real shell around one screen, with work done on the same thread, for journeys by keyboard and mouse. */
public final class ScreenStage {

    private static final int WIDTH = 1024;
    private static final int HEIGHT = 700;

    public final LearnerContext learner;
    public final ClosedBook closedBook = new ClosedBook();
    public final CurrentThreadBackground background = new CurrentThreadBackground();
    private final Shell shell;
    private final Scene scene;
    private final ScreenContext context;

    /** A shell for this learner at this time; nothing is shown before {@link #open}. */
    public ScreenStage(Stage stage, LearnerContext learner, Clock clock) {
        this.learner = learner;
        Texts texts = Texts.in(Texts.CHINESE);
        shell = new Shell(texts, learner, closedBook);
        context = new ScreenContext(texts, background, shell.dialogs(), shell.toasts(), new FakeFilePicker(), shell,
                learner, closedBook, clock);
        scene = new Scene(shell.root(), WIDTH, HEIGHT);
        Look look = new Look(Theme.LIGHT, 100, "");
        Styling.apply(scene, look);
        shell.setEm(Styling.emOf(look));
        SharedStage.show(stage, scene);
    }

    /** What the screen is given. */
    public ScreenContext context() {
        return context;
    }

    /** Opens a screen made from the context. */
    public void open(Destination destination, Function<Place, Screen> screens) {
        ShellServices services = new ShellServices(background, null, (learnerId, typed) -> List.of(), chosen -> {});
        shell.connect(services, screens::apply, destination);
    }

    /** Goes somewhere. */
    public void go(Destination destination) {
        shell.go(destination);
    }

    /** Presses keys one after the other and waits until all that follows is done. */
    public static void press(FxRobot robot, KeyCode... codes) {
        for (KeyCode code : codes) {
            robot.press(code).release(code);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /** The text of the first node found. */
    public static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    /** Whether the node is in the scene and seen. */
    public static boolean isShown(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(Node::isVisible);
    }
}
