package org.xuegui.ui.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;
import static org.xuegui.learning.testing.LearningFixture.PACK;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.ui.SharedStage;
import org.xuegui.ui.control.FocusedText;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.route.Place;
import org.xuegui.ui.route.PracticeStart;
import org.xuegui.ui.style.Look;
import org.xuegui.ui.style.Styling;
import org.xuegui.ui.task.ManualTimers;
import org.xuegui.workspace.Theme;

@ExtendWith(ApplicationExtension.class)
class StudyUiTest {

    private final LearningFixture learning = new LearningFixture();
    private final FakeContext context = new FakeContext();
    private Stage window;
    private StudyController screen;

    @Start
    void start(Stage stage) {
        window = stage;
        context.learner.switchTo(TypicalLearners.JIA);
        screen = new StudyController(context.screen(), learning.study, new ManualTimers());
        Scene scene = new Scene(screen.root(), 800, 480);
        Styling.apply(scene, new Look(Theme.LIGHT, 100, ""));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!FocusedText.isTyping(scene)) {
                screen.onKey(event);
            }
        });
        SharedStage.show(stage, scene);
        screen.show(Destination.of(Place.STUDY));
    }

    private String title(FxRobot robot) {
        return robot.lookup("#pointTitle").queryAs(Label.class).getText();
    }

    private static void press(FxRobot robot, KeyCode... codes) {
        for (KeyCode code : codes) {
            robot.press(code).release(code);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    @Test
    void readsThroughThePackByKeyboardAlone(FxRobot robot) {
        assertThat(title(robot)).isEqualTo("委员会负责什么");
        press(robot, KeyCode.ENTER, KeyCode.ENTER);
        assertThat(title(robot)).isEqualTo("同步抄报");
        press(robot, KeyCode.LEFT);
        assertThat(title(robot)).isEqualTo("办公室负责什么");
        press(robot, KeyCode.DOWN, KeyCode.UP, KeyCode.UP);

        assertThat(title(robot)).isEqualTo("委员会负责什么");
        assertThat(learning.studyRepository.readPoints(LEARNER, PACK)).containsOnlyKeys("kp-committee", "kp-office");
    }

    @Test
    void noteIsSavedWhenItsFieldIsLeftAndKeysAreTextInside(FxRobot robot) {
        robot.clickOn("#noteButton");
        TextArea field = robot.lookup("#noteField").query();
        assertThat(field.isFocused()).isTrue();
        press(robot, KeyCode.A, KeyCode.ENTER);
        assertThat(title(robot)).isEqualTo("委员会负责什么");
        robot.interact(() -> robot.lookup("#nextButton").queryButton().requestFocus());

        assertThat(learning.studyRepository.findNote(LEARNER, PACK, "kp-committee")).contains("a\n");
        assertThat(robot.lookup("#noteState").queryAs(Label.class).getText()).isEqualTo("已保存");
    }

    @Test
    void bookmarkAndReadStateCanBeTakenBack(FxRobot robot) {
        robot.clickOn("#bookmarkButton");
        assertThat(learning.studyRepository.bookmarkedPoints(LEARNER, PACK)).containsExactly("kp-committee");
        robot.clickOn("#bookmarkButton");
        assertThat(learning.studyRepository.bookmarkedPoints(LEARNER, PACK)).isEmpty();
        robot.clickOn("#nextButton").clickOn("#previousButton").clickOn("#readButton");

        assertThat(learning.studyRepository.readPoints(LEARNER, PACK)).isEmpty();
        assertThat(robot.lookup("#readButton").tryQuery()).isEmpty();
    }

    @Test
    void confusionLeadsToTheOtherPointAndQuestionsToPractice(FxRobot robot) {
        robot.interact(() -> screen.show(Destination.Study.keyPoint("kp-copy")));
        robot.interact(() -> robot.lookup("#practiseAllButton").queryButton().fire());
        assertThat(context.navigator.visited)
                .containsExactly(Destination.Practice.start(new PracticeStart.OfKeyPoint("kp-copy")));
        assertThat(robot.lookup("#citation").queryAs(Label.class).getText())
                .contains("关于《规定》的解读", "三　优化领导机制", "来源未给出条款序号");
        robot.clickOn("对照 →");

        assertThat(title(robot)).isEqualTo("办公室负责什么");
    }

    @Test
    void aNarrowWindowShowsThePageAndTheOutlineOnRequest(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            window.setWidth(560);
            screen.root().applyCss();
            screen.root().layout();
        });
        Button outline = robot.lookup("#outlineButton").queryButton();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, outline::isVisible); // the window narrows a little later
        assertThat(robot.lookup("#outline").query().getParent().isVisible()).isFalse();
        press(robot, KeyCode.ENTER);
        assertThat(title(robot)).isEqualTo("办公室负责什么");
        robot.clickOn(outline);
        assertThat(robot.lookup("#outline").query().getParent().isVisible()).isTrue();
        press(robot, KeyCode.ESCAPE);

        assertThat(robot.lookup("#outline").query().getParent().isVisible()).isFalse();
        assertThat(robot.lookup("#nextButton").query().isVisible()).isTrue();
    }
}
