package org.xuegui.ui.exam.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.ui.shell.ScreenStage.isShown;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.learning.readiness.ExamGoal;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.quiz.paper.UsualRules;
import org.xuegui.ui.exam.ExamScreen;
import org.xuegui.ui.exam.ExamServices;
import org.xuegui.ui.exam.RunningExamination;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.ExamStart;
import org.xuegui.ui.route.LearnerContext;
import org.xuegui.ui.shell.ScreenStage;
import org.xuegui.ui.task.ManualTimers;

@ExtendWith(ApplicationExtension.class)
class ReadyUiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 18);

    private final LearningFixture learning = new LearningFixture();
    private ScreenStage stage;

    @Start
    void start(Stage window) {
        learning.examinations.save(LearningFixture.blueprint());
        LearnerContext learner = new LearnerContext();
        learner.switchTo(TypicalLearners.JIA);
        ManualTimers timers = new ManualTimers();
        stage = new ScreenStage(window, learner, learning.clock);
        RunningExamination running = new RunningExamination(
                learning.examinations, stage.background, timers, learner, stage.closedBook);
        running.announceTo(stage.context());
        ExamServices services = new ExamServices(
                learning.examinations, learning.study, learning.citations, learning.readiness,
                () -> UsualRules.DEFAULT);
        stage.open(Destination.Exam.start(new ExamStart.Ready()),
                place -> new ExamScreen(stage.context(), services, running, timers));
    }

    private static void choose(FxRobot robot, LocalDate day) {
        robot.interact(() -> robot.lookup("#goalDay").queryAs(DatePicker.class).setValue(day));
        robot.clickOn("#goalSet");
    }

    @Test
    void aDayIsChosenAndTheForecastThePlanAndTheListToPractiseAppear(FxRobot robot) {
        assertThat(isShown(robot, "#forecastCard")).isFalse();
        choose(robot, DAY);
        assertThat(learning.readiness.goal(LearningFixture.LEARNER))
                .contains(new ExamGoal(LearningFixture.blueprint().id(), DAY));
        assertThat(isShown(robot, "#forecastCard")).isTrue();
        assertThat(robot.lookup("#planTable").queryAs(TableView.class).getItems()).hasSize(25);
        assertThat(robot.lookup("#firstTable").queryAs(TableView.class).getItems()).hasSize(3);
        assertThat(robot.lookup("#practiseFirst").queryAs(Labeled.class).getText()).contains("3");
        robot.clickOn("#goalStop");
        assertThat(isShown(robot, "#forecastCard")).isFalse();
        assertThat(learning.readiness.goal(LearningFixture.LEARNER)).isEmpty();
    }

    @Test
    void aDayThatIsOverIsRefusedWithASentence(FxRobot robot) {
        choose(robot, LocalDate.of(2026, 11, 22));
        assertThat(isShown(robot, ".field-problem")).isTrue();
        assertThat(learning.readiness.goal(LearningFixture.LEARNER)).isEmpty();
    }

    @Test
    void aDayMoreThanAYearAwayIsRefusedWithASentence(FxRobot robot) {
        choose(robot, LocalDate.of(2027, 11, 24));
        assertThat(robot.lookup(".field-problem").queryAs(Labeled.class).getText()).contains("365");
        assertThat(learning.readiness.goal(LearningFixture.LEARNER)).isEmpty();
        choose(robot, LocalDate.of(2027, 11, 23));
        assertThat(isShown(robot, "#forecastCard")).isTrue();
    }

    @Test
    void aDayIsTypedWithDashesOrSlashesAndWhatIsNoDayChangesNothing(FxRobot robot) {
        DatePicker picker = robot.lookup("#goalDay").queryAs(DatePicker.class);
        assertThat(picker.getConverter().fromString("2026/12/8")).isEqualTo("2026-12-08");
        assertThat(picker.getConverter().fromString("2026-02-30")).isEqualTo(picker.getValue());
        assertThat(picker.getConverter().toString(DAY)).isEqualTo("2026-12-18");
    }
}
