package org.xuegui.ui.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.ui.shell.ScreenStage.isShown;
import static org.xuegui.ui.shell.ScreenStage.press;
import static org.xuegui.ui.shell.ScreenStage.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.learning.exam.AwaitingRelease;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.learning.testing.TypicalPack;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.quiz.paper.Counting;
import org.xuegui.quiz.paper.Retakes;
import org.xuegui.quiz.paper.UsualRules;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.ExamStart;
import org.xuegui.ui.route.LearnerContext;
import org.xuegui.ui.route.Place;
import org.xuegui.ui.shell.ScreenStage;
import org.xuegui.ui.task.ManualTimers;

@ExtendWith(ApplicationExtension.class)
class ExamUiTest {

    private final LearningFixture learning = new LearningFixture();
    private final ManualTimers timers = new ManualTimers();
    private ScreenStage stage;
    private RunningExamination running;

    @Start
    void start(Stage window) {
        learning.examinations.save(blueprint());
        LearnerContext learner = new LearnerContext();
        learner.switchTo(TypicalLearners.JIA);
        stage = new ScreenStage(window, learner, learning.clock);
        running = new RunningExamination(
                learning.examinations, stage.background, timers, learner, stage.closedBook);
        running.announceTo(stage.context());
        ExamServices services = new ExamServices(
                learning.examinations, learning.study, learning.citations, learning.readiness,
                () -> UsualRules.DEFAULT);
        stage.open(Destination.of(Place.EXAM),
                place -> new ExamScreen(stage.context(), services, running, timers));
    }

    /** A single choice, a multiple choice and a blank, in this order. */
    private static Blueprint blueprint() {
        return blueprint(Disclosure.AFTER_HAND_IN);
    }

    private static Blueprint blueprint(Disclosure disclosure) {
        return new Blueprint(
                "00000000-0000-4000-8000-0000000000e2",
                "领导职责小测",
                List.of(row(QuestionType.SINGLE), row(QuestionType.MULTIPLE), row(QuestionType.FILL)),
                10, 60, false, false, false, MarkingRule.DEFAULT, disclosure);
    }

    private static BlueprintRow row(QuestionType type) {
        return new BlueprintRow(List.of(TypicalPack.DUTIES), List.of(), type, Optional.empty(), 1, BigDecimal.TEN);
    }

    private ExaminationSession open() {
        return running.sessionProperty().get().orElseThrow();
    }

    private void begin(FxRobot robot) {
        robot.clickOn("#enter-" + blueprint().id());
        robot.clickOn("#startButton");
    }

    private void pass(FxRobot robot, Duration time) {
        robot.interact(() -> {
            for (long second = 0; second < time.toSeconds(); second++) {
                learning.clock.advance(Duration.ofSeconds(1));
                timers.pass(Duration.ofSeconds(1));
            }
        });
    }

    @Test
    void anExaminationIsSatByKeyboardAlone(FxRobot robot) {
        robot.interact(() -> robot.lookup("#enter-" + blueprint().id()).query().requestFocus());
        press(robot, KeyCode.SPACE);
        press(robot, KeyCode.SPACE);
        assertThat(text(robot, "#timer")).isEqualTo("10:00");

        press(robot, KeyCode.A);
        assertThat(open().isAnswered(0)).as("saved at once").isTrue();
        assertThat(text(robot, "#saved")).contains("10:00:00");
        press(robot, KeyCode.ENTER, KeyCode.A, KeyCode.B, KeyCode.M);
        assertThat(open().isSetAside(1)).isTrue();
        press(robot, KeyCode.ENTER);
        robot.interact(() -> robot.lookup(".blank-field").queryAs(TextInputControl.class).setText("6"));
        assertThat(open().isAnswered(2)).as("typed text waits for a rest").isFalse();
        pass(robot, Duration.ofSeconds(1));
        assertThat(open().isAnswered(2)).isTrue();
        assertThat(text(robot, "#mainButton")).isEqualTo("交卷");

        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.ENTER);
        assertThat(running.sessionProperty().get()).as("Enter alone goes back").isPresent();
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.TAB, KeyCode.ENTER);
        assertThat(running.sessionProperty().get()).isEmpty();
        assertThat(SmartText.unspaced(text(robot, "#score"))).startsWith("30");
        assertThat(text(robot, "#passed")).contains("合格");
    }

    @Test
    void whereEachAnswerIsDisclosedItIsConfirmedAndExplainedBeforeTheNext(FxRobot robot) {
        learning.examinations.save(blueprint(Disclosure.EACH_ANSWER));
        robot.interact(() -> stage.go(Destination.of(Place.STUDY)));
        robot.interact(() -> stage.go(Destination.of(Place.EXAM)));
        begin(robot);
        press(robot, KeyCode.A);
        assertThat(text(robot, "#mainButton")).isEqualTo("确认答案");
        press(robot, KeyCode.ENTER);
        assertThat(text(robot, "#verdict")).contains("答对了");
        assertThat(robot.lookup("#feedback .why-text").queryAll()).isNotEmpty();

        press(robot, KeyCode.B);
        assertThat(open().response(0)).as("final").isEqualTo(new Response.Chosen(Set.of("a")));
        press(robot, KeyCode.ENTER, KeyCode.A, KeyCode.ENTER);
        assertThat(text(robot, "#verdict")).doesNotContain("答对了");
        press(robot, KeyCode.ENTER);
        robot.interact(() -> robot.lookup(".blank-field").queryAs(TextInputControl.class).setText("6"));
        assertThat(text(robot, "#mainButton")).isEqualTo("确认答案");
        press(robot, KeyCode.ENTER);
        assertThat(text(robot, "#mainButton")).isEqualTo("交卷");
    }

    @Test
    void handInWarnsOfUnansweredQuestions(FxRobot robot) {
        begin(robot);
        press(robot, KeyCode.A);
        robot.clickOn("#handInButton");

        assertThat(robot.lookup(".label").queryAll().stream()
                .map(node -> SmartText.unspaced(((javafx.scene.control.Labeled) node).getText()))
                .filter(words -> words.contains("2、3"))).hasSize(1);
        press(robot, KeyCode.ESCAPE);
        assertThat(open().handedIn()).isEmpty();
    }

    @Test
    void theAnswerSheetLeadsToAnyQuestion(FxRobot robot) {
        begin(robot);
        robot.clickOn("#cell3");
        assertThat(open().position()).isEqualTo(2);
        robot.clickOn("#previousButton");
        assertThat(open().position()).isEqualTo(1);
    }

    @Test
    void theTimeRunsAndAtItsEndTheResultIsShown(FxRobot robot) {
        begin(robot);
        press(robot, KeyCode.A);
        pass(robot, Duration.ofSeconds(65));
        assertThat(text(robot, "#timer")).isEqualTo("08:55");
        pass(robot, Duration.ofSeconds(535));

        assertThat(SmartText.unspaced(text(robot, "#score"))).startsWith("10");
        assertThat(isShown(robot, "#answeredList")).isTrue();
    }

    @Test
    void aResultKeptBackSaysSoAndShowsItsScoreOnceReleased(FxRobot robot) {
        learning.examinations.save(blueprint(Disclosure.ALL_AFTER_RELEASE));
        robot.interact(() -> stage.go(Destination.of(Place.STUDY)));
        robot.interact(() -> stage.go(Destination.of(Place.EXAM)));
        begin(robot);
        press(robot, KeyCode.A);
        robot.interact(running::handIn);
        assertThat(robot.lookup("#score").tryQuery()).isEmpty();
        assertThat(robot.lookup(".part-row").queryAll()).isEmpty();
        assertThat(robot.lookup(".notice").queryAllAs(WrappedLabel.class))
                .extracting(notice -> SmartText.unspaced(notice.getText()))
                .containsExactly("已经交卷，成绩尚未发布。培训管理员发布后，可以在这里查看成绩、答案和解析。");

        AwaitingRelease sittings = learning.examinations.awaitingRelease().get(0);
        learning.examinations.release(sittings.attemptIds());
        robot.interact(() -> stage.go(Destination.Exam.start(new ExamStart.Result(sittings.attemptIds().get(0)))));
        assertThat(SmartText.unspaced(text(robot, "#score"))).startsWith("10");
        assertThat(isShown(robot, "#answeredList")).isTrue();
    }

    @Test
    void afterTheOnlySittingTheExaminationCannotBeEnteredAgain(FxRobot robot) {
        learning.examinations.save(blueprint().withRetakes(new Retakes(1, Duration.ZERO, Counting.BEST)));
        robot.interact(() -> stage.go(Destination.of(Place.EXAM)));
        robot.clickOn("#enter-" + blueprint().id());
        assertThat(robot.lookup("#standing").queryAs(VBox.class).getChildren()).hasSize(1);
        assertThat(robot.lookup("#startButton").queryButton().isDisabled()).isFalse();
        robot.clickOn("#startButton");
        robot.interact(running::handIn);
        robot.clickOn("#listButton");
        assertThat(robot.lookup("#enter-" + blueprint().id()).queryButton().isDisabled()).isTrue();

        robot.interact(() -> stage.go(Destination.Exam.start(new ExamStart.OfBlueprint(blueprint().id()))));
        assertThat(robot.lookup("#startButton").queryButton().isDisabled()).isTrue();
    }

    @Test
    void otherPlacesAreLockedUntilHandIn(FxRobot robot) {
        begin(robot);
        assertThat(stage.closedBook.isInForce()).isTrue();
        robot.interact(() -> stage.go(Destination.of(Place.STUDY)));
        assertThat(robot.lookup("#timer").tryQuery()).isEmpty();
        robot.interact(() -> stage.go(Destination.of(Place.EXAM)));
        assertThat(text(robot, "#timer")).isNotEmpty();
    }
}
