package org.xuegui.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.ui.SharedStage;
import org.testfx.util.WaitForAsyncUtils;
import org.xuegui.ui.style.Look;
import org.xuegui.ui.style.Styling;
import org.xuegui.workspace.Theme;

@ExtendWith(ApplicationExtension.class)
class OfferRowUiTest {

    private Button start;
    private Button list;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        start = new Button("Start");
        list = new Button("Look through");
        OfferRow row = new OfferRow("Wrong questions", "Questions answered wrong, until they are right", start)
                .withCount(19, "accent")
                .withLink(list);
        Scene scene = new Scene(new StackPane(row), 1000, 300);
        Styling.apply(scene, new Look(Theme.LIGHT, 100, ""));
        SharedStage.show(stage, scene);
    }

    @Test
    void buttonsStandBesideEachOtherWhereThereIsRoom(FxRobot robot) {
        assertThat(bounds(list).getMaxX()).isLessThan(bounds(start).getMinX());
        assertThat(words(robot)).isGreaterThan(500);
    }

    @Test
    void buttonsStandOneAboveTheOtherWhereTheWordsNeedTheRoom(FxRobot robot) throws TimeoutException {
        robot.interact(() -> stage.setWidth(320));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, // the window is laid out anew a little later
                () -> bounds(list).getMaxY() <= bounds(start).getMinY());
        assertThat(words(robot)).isGreaterThan(120);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static double words(FxRobot robot) {
        return robot.lookup(".offer-words").query().getLayoutBounds().getWidth();
    }
}
