package org.xuegui.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.ui.SharedStage;
import org.xuegui.ui.style.Look;
import org.xuegui.ui.style.Styling;
import org.xuegui.workspace.Theme;

@ExtendWith(ApplicationExtension.class)
class IconsTest {

    private final Text icon = Icons.of(Feather.HOME);
    private Scene scene;

    @Start
    void start(Stage stage) {
        scene = new Scene(new StackPane(new Button("首页", icon)), 200, 100);
        Styling.apply(scene, new Look(Theme.LIGHT, 100, ""));
        SharedStage.show(stage, scene);
    }

    @Test
    void anIconGrowsWithTheTextAroundItAndOnce(FxRobot robot) {
        assertThat(icon.getFont().getSize()).isEqualTo(18.0);
        robot.interact(() -> Styling.apply(scene, new Look(Theme.LIGHT, 150, "")));
        robot.interact(() -> scene.getRoot().applyCss());
        assertThat(icon.getFont().getSize()).isEqualTo(27.0);
        robot.interact(() -> Styling.apply(scene, new Look(Theme.DARK, 150, "")));
        robot.interact(() -> scene.getRoot().applyCss());
        assertThat(icon.getFont().getSize()).isEqualTo(27.0);
    }
}
