package org.xuegui.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.ui.shell.ScreenStage.isShown;
import static org.xuegui.ui.shell.ScreenStage.press;
import static org.xuegui.ui.shell.ScreenStage.text;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeService;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.home.HomeScreen;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.LearnerContext;
import org.xuegui.ui.route.Place;
import org.xuegui.ui.shell.ScreenStage;

/** From an answer to its review on another day, over Home and the practice screen. */
@ExtendWith(ApplicationExtension.class)
class ReviewUiTest {

    private final LearningFixture learning = new LearningFixture();
    private ScreenStage stage;

    @Start
    void start(Stage window) {
        LearnerContext learner = new LearnerContext();
        learner.switchTo(TypicalLearners.JIA);
        stage = new ScreenStage(window, learner, learning.clock);
        PracticeServices services = PracticeFixture.servicesOf(learning);
        stage.open(Destination.of(Place.HOME), place -> place == Place.PRACTICE
                ? new PracticeScreen(stage.context(), services)
                : new HomeScreen(stage.context(), learning.study, learning.nextSteps, learning.readiness));
    }

    private void answerOneOfTheReportingSet() {
        PracticeSession session = learning.practice.start(
                LearningFixture.LEARNER, new PracticeMode.BySet("reporting-set"), 1);
        learning.answer(session, true);
        session.finish();
    }

    private void show(FxRobot robot, Place place) {
        robot.interact(() -> stage.go(Destination.of(place)));
    }

    private Attempt review() {
        return learning.attempts.findOpen(LearningFixture.LEARNER, AttemptKind.REVIEW).orElseThrow();
    }

    private KeyCode letterOfKey() {
        int place = review().paper().items().get(0).order().indexOf("a");
        return KeyCode.getKeyCode(String.valueOf((char) ('A' + place)));
    }

    @Test
    void anAnswerIsDueTheNextDayReviewedAndGone(FxRobot robot) {
        answerOneOfTheReportingSet();
        show(robot, Place.HOME);
        assertThat(isShown(robot, "#step-due")).as("not due at once").isFalse();

        learning.clock.advance(Duration.ofDays(1));
        show(robot, Place.PRACTICE);
        show(robot, Place.HOME);
        assertThat(robot.lookup(".step .button").queryButton().getId()).as("first of all").isEqualTo("step-due");
        assertThat(text(robot, ".step-sign")).isEqualTo("1");
        robot.clickOn("#step-due");

        assertThat(SmartText.unspaced(text(robot, "#whyToday")))
                .isEqualTo("上次答对是 1 天前，估计现在还能想起的可能为 95%。");
        press(robot, letterOfKey(), KeyCode.ENTER);
        assertThat(text(robot, "#verdict")).startsWith("✓");
        assertThat(isShown(robot, "#whyToday")).isFalse();
        press(robot, KeyCode.ENTER);

        show(robot, Place.HOME);
        assertThat(isShown(robot, "#step-due")).isFalse();
        show(robot, Place.PRACTICE);
        assertThat(robot.lookup("#startDue").queryButton().isDisabled()).isTrue();
    }

    @Test
    void confidenceIsAskedWhereWantedAndSaidByKey(FxRobot robot) {
        answerOneOfTheReportingSet();
        learning.clock.advance(Duration.ofDays(1));
        learning.reviews.change(LearningFixture.LEARNER, each -> each.withConfidence(true));
        show(robot, Place.PRACTICE);
        robot.clickOn("#startDue");
        assertThat(isShown(robot, "#confidence-sure")).isTrue();
        String attempt = review().id();
        press(robot, letterOfKey(), KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.ENTER);
        assertThat(learning.attempts.answers(attempt)).singleElement()
                .extracting(Answer::confidence).isEqualTo(Optional.of(3));
        assertThat(robot.lookup(".confidence-row").query().isVisible()).isFalse();
    }

    @Test
    void aPracticeStaysOpenBesideAReview(FxRobot robot) {
        PracticeSession practice = learning.practice.start(
                LearningFixture.LEARNER, new PracticeMode.BySet("reporting-set"), PracticeService.NO_LIMIT);
        learning.answer(practice, false);
        learning.clock.advance(Duration.ofDays(1));
        show(robot, Place.PRACTICE);
        robot.clickOn("#startDue");
        assertThat(review().paper().items()).hasSize(1);
        assertThat(learning.practice.findOpen(LearningFixture.LEARNER)).isPresent();
        assertThat(SmartText.unspaced(text(robot, "#whyToday"))).startsWith("上次答错是 1 天前");
    }
}
