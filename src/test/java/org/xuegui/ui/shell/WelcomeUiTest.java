package org.xuegui.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.learning.learner.Unit;
import org.xuegui.ui.route.Place;

@ExtendWith(ApplicationExtension.class)
class WelcomeUiTest {

    private ShellStage stage;

    @Start
    void start(Stage window) {
        stage = new ShellStage(window, Optional.empty());
    }

    @Test
    void theFirstStartAsksForANameAndThenShowsHome(FxRobot robot) {
        assertThat(stage.made).isEmpty();
        robot.clickOn("#welcomeStart");
        assertThat(robot.lookup("#welcomeProblem").queryAs(Labeled.class).getText()).isNotBlank();

        robot.interact(() -> robot.lookup("#learnerName").queryTextInputControl().setText(" 学员戊 "));
        robot.interact(() -> robot.lookup("#learnerUnit").queryTextInputControl().setText("某市委网信办"));
        robot.clickOn("#learnerUnit").push(KeyCode.ENTER);

        assertThat(stage.learner.getCurrent().name()).isEqualTo("学员戊");
        assertThat(stage.learner.getCurrent().unit().map(Unit::name)).contains("某市委网信办");
        assertThat(stage.chosen).containsExactly(stage.learner.getCurrent());
        assertThat(stage.made).containsExactly(Place.HOME);
    }
}
