package org.xuegui.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.ui.shell.ScreenStage.isShown;
import static org.xuegui.ui.shell.ScreenStage.press;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.practice.Take;
import org.xuegui.learning.practice.WrongLine;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.dialog.FakeFilePicker;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.LearnerContext;
import org.xuegui.ui.route.Place;
import org.xuegui.ui.shell.ScreenStage;

@ExtendWith(ApplicationExtension.class)
class WrongListUiTest {

    private static final String LEARNER = LearningFixture.LEARNER;
    private final LearningFixture learning = new LearningFixture();
    private ScreenStage stage;

    @TempDir
    Path folder;

    @Start
    void start(Stage window) {
        PracticeSession session = learning.practice.start(LEARNER, new PracticeMode.Sequential(Optional.empty()), Take.ALL);
        for (int i = 0; i < 4; i++) {
            learning.answer(session, i == 1);
        }
        session.finish();
        LearnerContext learner = new LearnerContext();
        learner.switchTo(TypicalLearners.JIA);
        stage = new ScreenStage(window, learner, learning.clock);
        stage.open(Destination.of(Place.PRACTICE),
                place -> new PracticeScreen(stage.context(), PracticeFixture.servicesOf(learning)));
    }

    private void openList(FxRobot robot) {
        robot.interact(() -> robot.lookup("#openWrongList").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TableView<WrongLine> table(FxRobot robot) {
        return robot.lookup("#table").query();
    }

    private String textOf(FxRobot robot, String query) {
        return SmartText.unspaced(robot.lookup(query).queryAs(ToggleButton.class).getText());
    }

    @Test
    void aQuestionIsOpenedTakenOffAndPutBackByKeyboard(FxRobot robot) {
        openList(robot);
        assertThat(table(robot).getItems()).hasSize(3);
        assertThat(textOf(robot, "#wrongTab")).endsWith("3");
        press(robot, KeyCode.ENTER);
        assertThat(isShown(robot, ".wrong-question")).isTrue();
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.DELETE);

        assertThat(table(robot).getItems()).hasSize(2);
        assertThat(learning.practice.wrongQuestions(LEARNER)).hasSize(2);
        robot.interact(() -> robot.lookup("#masteredTab").queryAs(ToggleButton.class).fire());
        assertThat(textOf(robot, "#masteredTab")).endsWith("1");
        assertThat(table(robot).getItems()).hasSize(1);
        robot.interact(() -> {
            table(robot).getSelectionModel().select(0);
            robot.lookup("#moveButton").queryButton().fire();
        });
        assertThat(learning.practice.wrongQuestions(LEARNER)).hasSize(3);
    }

    @Test
    void whatTheFiltersLeaveIsPractised(FxRobot robot) {
        openList(robot);
        robot.interact(() -> robot.lookup("#topicBox").<ComboBox<String>>query().getSelectionModel().select("请示报告"));
        int listed = table(robot).getItems().size();
        assertThat(listed).isPositive().isLessThan(3);
        robot.interact(() -> robot.lookup("#practiseButton").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(learning.practice.openPractices(LEARNER).get(0).size()).isEqualTo(listed);
    }

    @Test
    void theListIsExported(FxRobot robot) {
        openList(robot);
        Path file = folder.resolve("错题.xlsx");
        ((FakeFilePicker) stage.context().files()).choosing(file);
        MenuItem workbook = robot.lookup("#exportButton").queryAs(MenuButton.class).getItems().get(0);
        robot.interact(workbook::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Files.exists(file)).isTrue();
    }

    @Test
    void anEmptyListSaysWhy(FxRobot robot) {
        learning.wrongList.lines(LEARNER).forEach(line -> learning.wrongList.takeOff(LEARNER, line.question().key()));
        openList(robot);
        assertThat(isShown(robot, ".empty-state")).isTrue();
        assertThat(robot.lookup("#practiseButton").queryButton().isDisabled()).isTrue();
    }
}
