package org.xuegui.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.ui.shell.ScreenStage.isShown;
import static org.xuegui.ui.shell.ScreenStage.press;
import static org.xuegui.ui.shell.ScreenStage.text;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.learning.testing.TypicalPack;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.LearnerContext;
import org.xuegui.ui.route.PracticeStart;
import org.xuegui.ui.shell.ScreenStage;

@ExtendWith(ApplicationExtension.class)
class PracticeUiTest {

    private final LearningFixture learning = new LearningFixture();
    private ScreenStage stage;

    @Start
    void start(Stage window) {
        LearnerContext learner = new LearnerContext();
        learner.switchTo(TypicalLearners.JIA);
        stage = new ScreenStage(window, learner, learning.clock);
        PracticeServices services = PracticeFixture.servicesOf(learning);
        stage.open(Destination.Practice.start(new PracticeStart.OfSet("duties-set")),
                place -> new PracticeScreen(stage.context(), services));
    }

    private PracticeSession stored() {
        return learning.practice.resume(
                learning.attempts.findOpen(LearningFixture.LEARNER, AttemptKind.PRACTICE).orElseThrow());
    }

    /** The letter under which the right choice of the first question is shown. */
    private KeyCode letterOfKey() {
        return KeyCode.getKeyCode(String.valueOf((char) ('A' + stored().item(0).order().indexOf("a"))));
    }

    private KeyCode letterOfAnother() {
        return letterOfKey() == KeyCode.A ? KeyCode.B : KeyCode.A;
    }

    private void setText(FxRobot robot, String query, String text) {
        TextInputControl field = robot.lookup(query).queryAs(TextInputControl.class);
        robot.interact(() -> {
            field.requestFocus();
            field.setText(text);
        });
    }

    @Test
    void sevenQuestionsOfAllTypesAreAnsweredByKeyboardAlone(FxRobot robot) {
        press(robot, KeyCode.A);
        assertThat(stored().countAnswered()).as("nothing is taken before it is confirmed").isZero();
        press(robot, KeyCode.ENTER);
        assertThat(stored().countAnswered()).isEqualTo(1);
        assertThat(isShown(robot, "#verdict")).isTrue();
        press(robot, KeyCode.ENTER);

        assertThat(text(robot, ".rule")).as("the rule is shown before answering").isNotEmpty();
        press(robot, KeyCode.A, KeyCode.B, KeyCode.ENTER, KeyCode.ENTER);
        press(robot, KeyCode.DOWN, KeyCode.SPACE, KeyCode.ENTER, KeyCode.ENTER);
        setText(robot, ".blank-field", "６");
        press(robot, KeyCode.ENTER, KeyCode.ENTER);
        press(robot, KeyCode.A, KeyCode.DIGIT1, KeyCode.B, KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.ENTER);
        press(robot, KeyCode.ENTER, KeyCode.ENTER);
        setText(robot, "#written-answer", "由省委网信委负责");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isShown(robot, "#self-right")).isTrue();
        press(robot, KeyCode.DIGIT1);

        assertThat(stored().countAnswered()).isEqualTo(7);
        assertThat(stored().answerOf(3).orElseThrow().mark().isFull()).isTrue();
        assertThat(stored().answerOf(6).orElseThrow().mark().isFull()).isTrue();
        press(robot, KeyCode.ENTER);
        assertThat(isShown(robot, ".progress-ring")).isTrue();
        assertThat(learning.attempts.findOpen(LearningFixture.LEARNER, AttemptKind.PRACTICE)).isEmpty();
    }

    @Test
    void feedbackSaysRightOrWrongWhyAndWhereItStands(FxRobot robot) {
        press(robot, letterOfAnother(), KeyCode.ENTER);

        assertThat(text(robot, "#verdict")).startsWith("✗");
        assertThat(SmartText.unspaced(text(robot, "#wrongChip"))).endsWith("1");
        assertThat(isShown(robot, ".why-citation .chip")).isTrue();
        robot.clickOn(".why-citation .link");
        assertThat(text(robot, "#screenTitle")).isNotEmpty();
    }

    @Test
    void arrowsLeadToOtherQuestionsAndBack(FxRobot robot) {
        press(robot, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(SmartText.unspaced(text(robot, "#counter"))).endsWith("/ 7").contains("3");
        press(robot, KeyCode.LEFT);
        assertThat(stored().position()).isEqualTo(1);
    }

    @Test
    void enterPressesTheFocusedButtonAndLettersAnswerWhereverTheFocusIs(FxRobot robot) {
        robot.interact(() -> robot.lookup("#bookmarkButton").query().requestFocus());
        press(robot, KeyCode.ENTER);
        assertThat(learning.bookmarks.questions(LearningFixture.LEARNER)).hasSize(1);

        robot.interact(() -> robot.lookup("#reportButton").query().requestFocus());
        press(robot, KeyCode.A);
        press(robot, KeyCode.ENTER);
        assertThat(stored().countAnswered()).isEqualTo(1);
    }

    @Test
    void undoAsksTheQuestionAgain(FxRobot robot) {
        press(robot, letterOfAnother(), KeyCode.ENTER);
        robot.clickOn("#undoButton");
        assertThat(stored().countAnswered()).isZero();
        press(robot, letterOfKey(), KeyCode.ENTER);
        assertThat(text(robot, "#verdict")).startsWith("✓");
    }

    @Test
    void theStartPageOffersWhatCanBePractised(FxRobot robot) {
        press(robot, letterOfAnother(), KeyCode.ENTER);
        robot.clickOn("#finishButton");
        robot.clickOn("#chooseButton");

        assertThat(robot.lookup("#startWrong").queryButton().isDisabled()).isFalse();
        assertThat(robot.lookup("#startBookmarked").queryButton().isDisabled()).isTrue();
        robot.clickOn("#startWrong");
        assertThat(stored().size()).isEqualTo(1);
    }

    @Test
    void severalAnswersAreTakenBackWithTheKeyboardAndNothingOfThemCounts(FxRobot robot) {
        press(robot, letterOfAnother(), KeyCode.ENTER, KeyCode.ENTER);
        press(robot, KeyCode.A, KeyCode.ENTER, KeyCode.ENTER);
        press(robot, KeyCode.DOWN, KeyCode.SPACE, KeyCode.ENTER);
        assertThat(learning.attempts.answerRecords(LearningFixture.LEARNER)).hasSize(3);

        for (int left = 2; left >= 0; left--) {
            robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(stored().countAnswered()).isEqualTo(left);
            assertThat(learning.attempts.answerRecords(LearningFixture.LEARNER)).hasSize(left);
            assertThat(SmartText.unspaced(text(robot, "#rightChip"))).endsWith(String.valueOf(stored().countRight()));
            assertThat(SmartText.unspaced(text(robot, "#wrongChip"))).endsWith(String.valueOf(stored().countWrong()));
        }

        assertThat(stored().position()).isZero();
        assertThat(learning.practice.wrongQuestions(LearningFixture.LEARNER)).isEmpty();
        assertThat(learning.mastery.mastery(LearningFixture.LEARNER, LearningFixture.PACK).facts())
                .allSatisfy(fact -> assertThat(fact.answers()).isZero());
        assertThat(robot.lookup("#undoButton").queryButton().isDisabled()).isTrue();
    }

    @Test
    void twoPracticesStayOpenAndEachGoesOnWhereItWasLeft(FxRobot robot) {
        press(robot, letterOfAnother(), KeyCode.ENTER);
        robot.interact(() -> stage.go(Destination.Practice.start(new PracticeStart.OfTopic(TypicalPack.REPORTING))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(SmartText.unspaced(text(robot, "#counter"))).endsWith("/ 3");
        backToChoice(robot);
        robot.interact(() -> stage.go(Destination.Practice.start(new PracticeStart.OfSet("duties-set"))));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(SmartText.unspaced(text(robot, "#counter"))).endsWith("/ 7").contains("2");
        assertThat(learning.practice.openPractices(LearningFixture.LEARNER)).hasSize(2);
    }

    @Test
    void aPracticeLeftIsGoneOnWithOrStartedOver(FxRobot robot) {
        press(robot, letterOfAnother(), KeyCode.ENTER);
        String first = stored().attempt().id();
        backToChoice(robot);

        robot.interact(() -> robot.lookup("#goOnSet-duties-set").queryButton().fire());
        assertThat(stored().attempt().id()).isEqualTo(first);
        assertThat(stored().countAnswered()).isEqualTo(1);
        backToChoice(robot);
        robot.interact(() -> robot.lookup("#startSet-duties-set").queryButton().fire());
        assertThat(stored().attempt().id()).isNotEqualTo(first);
        assertThat(stored().countAnswered()).isZero();
    }

    @Test
    void questionsAreReadWithTheirAnswersByKeyboardAndNothingIsCounted(FxRobot robot) {
        backToChoice(robot);
        robot.interact(() -> robot.lookup("#way-read").queryAs(ToggleButton.class).fire());
        robot.interact(() -> robot.lookup("#startSet-reporting-set").queryButton().fire());
        press(robot, KeyCode.ENTER, KeyCode.RIGHT);
        assertThat(SmartText.unspaced(text(robot, "#counter"))).endsWith("/ 3").contains("3");
        press(robot, KeyCode.LEFT, KeyCode.ESCAPE);

        robot.interact(() -> robot.lookup("#goOnSet-reporting-set").queryButton().fire());
        assertThat(SmartText.unspaced(text(robot, "#counter"))).contains("2");
        assertThat(learning.attempts.answerRecords(LearningFixture.LEARNER)).isEmpty();
        assertThat(learning.attempts.attemptsOf(LearningFixture.LEARNER)).hasSize(1);
    }

    @Test
    void factsAreFoundChosenAndPractisedByKeyboard(FxRobot robot) {
        backToChoice(robot);
        robot.interact(() -> robot.lookup("#chooseFacts").queryButton().fire());
        robot.write("D02");
        press(robot, KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
        assertThat(SmartText.unspaced(text(robot, "#count"))).contains("1");
        press(robot, KeyCode.ENTER);

        assertThat(SmartText.unspaced(text(robot, "#counter"))).endsWith("/ 2");
        assertThat(learning.practice.openPractices(LearningFixture.LEARNER)).hasSize(2);
    }

    @Test
    void aMixUpIsNamedAtOnceAndDrilledSideBySideWithTheDifference(FxRobot robot) {
        robot.interact(() -> stage.go(Destination.Practice.start(new PracticeStart.OfQuestions(
                List.of(new QuestionKey("reporting-set", "r1"))))));
        press(robot, letterOf("b"), KeyCode.ENTER);
        assertThat(SmartText.unspaced(text(robot, "#difference .strong"))).startsWith("弄混了").contains("同步抄报");
        backToChoice(robot);
        robot.interact(() -> robot.lookup("#openPairs").queryButton().fire());
        assertThat(SmartText.unspaced(text(robot, "#count"))).contains("1");
        press(robot, KeyCode.ENTER);

        assertThat(stored().size()).isEqualTo(2);
        press(robot, letterOfKey(), KeyCode.ENTER);
        assertThat(isShown(robot, "#difference")).isFalse();
        press(robot, KeyCode.ENTER);
        press(robot, letterOf("a"), KeyCode.ENTER);
        assertThat(SmartText.unspaced(text(robot, "#difference .strong"))).startsWith("区别");
    }

    /** The letter under which a choice of the question shown stands. */
    private KeyCode letterOf(String choice) {
        PracticeSession session = learning.practice.resume(learning.attempts.find(
                learning.practice.findOpen(LearningFixture.LEARNER).orElseThrow().id()).orElseThrow());
        return KeyCode.getKeyCode(String.valueOf(
                (char) ('A' + session.item(session.position()).order().indexOf(choice))));
    }

    private void backToChoice(FxRobot robot) {
        robot.interact(() -> robot.lookup("#pauseButton").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
