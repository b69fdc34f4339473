package org.xuegui.app;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does in the program's window, and what its database holds meanwhile. */
final class WindowSteps {

    private final FxRobot robot;
    private final Path data;

    WindowSteps(FxRobot robot, Path data) {
        this.robot = robot;
        this.data = data;
    }

    /** The first number a query of the program's database gives, read beside it. */
    double number(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("xuegui.db"));
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.getDouble(1);
        }
    }

    /** Presses a button once it is shown. */
    void click(String query) {
        await(query);
        robot.interact(() -> {
            Node node = robot.lookup(query).match(Node::isVisible).query();
            if (node instanceof ButtonBase button) {
                button.fire();
            } else {
                throw new AssertionError(query + " is no button");
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Puts a text into a field once it is shown. */
    void write(String query, String text) {
        await(query);
        robot.interact(() -> {
            TextInputControl field = robot.lookup(query).queryTextInputControl();
            field.requestFocus();
            field.setText(text);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What a label says. */
    String text(String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    /** Whether a node is in the window and seen. */
    boolean isShown(String query) {
        return robot.lookup(query).match(node -> node.getScene() != null && isVisible(node)).tryQuery().isPresent();
    }

    private static boolean isVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Waits until it is. */
    void await(String query) {
        until(() -> isShown(query));
    }

    /** Waits for a fact. */
    static void until(Callable<Boolean> fact) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, fact);
        } catch (TimeoutException e) {
            throw new AssertionError("never came true", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
