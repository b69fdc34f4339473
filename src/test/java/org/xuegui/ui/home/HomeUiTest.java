package org.xuegui.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.readiness.ExamGoal;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.ui.SharedStage;
import org.xuegui.ui.control.MasteryBar;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.ExamStart;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.route.PracticeStart;
import org.xuegui.ui.style.Look;
import org.xuegui.ui.style.Styling;
import org.xuegui.workspace.Theme;

@ExtendWith(ApplicationExtension.class)
class HomeUiTest {

    private final LearningFixture learning = new LearningFixture();
    private final FakeContext fakes = new FakeContext();
    private HomeScreen home;

    @Start
    void start(Stage stage) {
        fakes.learner.switchTo(TypicalLearners.JIA);
        home = new HomeScreen(fakes.screen(), learning.study, learning.nextSteps, learning.readiness);
        Scene scene = new Scene(home.root(), 1240, 760);
        Styling.apply(scene, new Look(Theme.LIGHT, 100, ""));
        SharedStage.show(stage, scene);
    }

    @Test
    void aNewLearnerSeesThreeStepsInsteadOfEmptyCharts(FxRobot robot) {
        show(robot);

        assertThat(signs(robot)).containsExactly("1", "2", "3");
        assertThat(robot.lookup(".mastery-bar").queryAll()).isEmpty();
        assertThat(robot.lookup(".primary-button").queryAll()).hasSize(1);
        robot.clickOn("#step-study-first");
        assertThat(fakes.navigator.visited).containsExactly(Destination.Study.keyPoint("kp-committee"));
    }

    @Test
    void aScoreKeptBackIsNotTold(FxRobot robot) {
        learning.examinations.save(LearningFixture.blueprint(Disclosure.ALL_AFTER_RELEASE));
        ExaminationSession session = learning.examinations.start(
                LearningFixture.LEARNER, LearningFixture.blueprint(Disclosure.ALL_AFTER_RELEASE));
        session.respond(0, new Response.Chosen(Set.of("a")));
        session.handIn();
        show(robot);

        assertThat(robot.lookup(".last-results .label").queryAllAs(Labeled.class).stream().map(Labeled::getText))
                .contains("待发布")
                .noneMatch(text -> text.contains("合格"));
        assertThat(robot.lookup("#step-exam-take").tryQuery()).as("it is not to be sat again meanwhile").isEmpty();
    }

    @Test
    void whatTheDayIsExpectedToBringIsShownWithTheQuestionsThatLiftMost(FxRobot robot) {
        learning.examinations.save(LearningFixture.blueprint());
        practise(true, true, false);
        show(robot);
        assertThat(robot.lookup("#readyCard").tryQuery()).as("nothing is prepared for").isEmpty();

        LocalDate day = LocalDate.now(learning.clock).plusDays(3);
        learning.readiness.prepareFor(
                LearningFixture.LEARNER, new ExamGoal(LearningFixture.blueprint().id(), day));
        show(robot);
        assertThat(robot.lookup("#readyCard .progress-ring").tryQuery()).isPresent();
        assertThat(robot.lookup("#readyCard .sub-title").queryAs(Labeled.class).getText()).startsWith("预计");
        robot.interact(robot.lookup("#practiseFirst").queryButton()::fire);
        assertThat(fakes.navigator.visited).last().isInstanceOfSatisfying(
                Destination.Practice.class, practice -> assertThat(practice.toString()).contains("OfQuestions"));
    }

    @Test
    void otherRulesOfTheExaminationPreparedForAreForetoldAnew(FxRobot robot) {
        Blueprint rules = LearningFixture.blueprint();
        learning.examinations.save(rules);
        practise(true, true, false);
        learning.readiness.prepareFor(LearningFixture.LEARNER,
                new ExamGoal(rules.id(), LocalDate.now(learning.clock).plusDays(3)));
        show(robot);
        String before = robot.lookup("#readyCard .sub-title").queryAs(Labeled.class).getText();
        BlueprintRow row = rules.rows().get(0);
        learning.examinations.save(new Blueprint(rules.id(), rules.title(),
                List.of(new BlueprintRow(row.topics(), row.sets(), row.type(), row.difficulty(), row.count(),
                        new BigDecimal(20))),
                rules.minutes(), rules.passPercent(), rules.shuffleQuestions(), rules.shuffleChoices(),
                rules.isOpenBook(), rules.markingRule(), rules.disclosure(), rules.retakes()));
        show(robot);

        assertThat(robot.lookup("#readyCard .sub-title").queryAs(Labeled.class).getText()).isNotEqualTo(before);
    }

    @Test
    void anExaminationThatCannotBeDrawnAnyMoreIsNotForetold(FxRobot robot) {
        learning.examinations.save(LearningFixture.blueprint());
        practise(true, true, false);
        learning.readiness.prepareFor(LearningFixture.LEARNER, new ExamGoal(
                LearningFixture.blueprint().id(), LocalDate.now(learning.clock).plusDays(3)));
        learning.quizSets.summaries().forEach(set -> learning.quizSets.retireSet(set.id()));
        show(robot);

        assertThat(robot.lookup("#readyCard .muted").queryAs(Labeled.class).getText()).contains("备考");
    }

    @Test
    void wrongQuestionsMasteryAndLastResultsAreShown(FxRobot robot) {
        practise(true, true, false);
        show(robot);

        assertThat(robot.lookup("#step-wrong").tryQuery()).isPresent();
        assertThat(robot.lookup("#studyDays").queryAs(Labeled.class).getText())
                .isEqualTo(SmartText.spaced("共学习 1 天，作答 3 题，答对 67%。"));
        assertThat(robot.lookup(".last-results .label").queryAllAs(Labeled.class).stream().map(Labeled::getText))
                .contains("2/3");
        List<Double> shares = robot.lookup(".mastery-bar").queryAllAs(MasteryBar.class).stream()
                .map(MasteryBar::getShare)
                .toList();
        assertThat(shares).hasSize(2).anyMatch(share -> share > 0);
        robot.clickOn("#step-wrong");
        assertThat(fakes.navigator.visited)
                .containsExactly(Destination.Practice.start(new PracticeStart.Wrong()));
    }

    @Test
    void anOpenExaminationComesFirst(FxRobot robot) {
        practise(true, false, true);
        learning.examinations.save(LearningFixture.blueprint());
        ExaminationSession session = learning.examinations.start(LearningFixture.LEARNER, LearningFixture.blueprint());
        show(robot);

        assertThat(robot.lookup(".step .primary-button").query().getId()).isEqualTo("step-exam-open");
        robot.clickOn("#step-exam-open");
        assertThat(fakes.navigator.visited).containsExactly(Destination.Exam.start(new ExamStart.Resume()));
        assertThat(session.attempt().isOpen()).isTrue();
    }

    @Test
    void masteryExplainsItself(FxRobot robot) {
        practise(true, true, true);
        show(robot);
        robot.clickOn("#masteryHow");

        assertThat(fakes.dialogs.titles).containsExactly("掌握程度怎样计算");
    }

    @Test
    void theGreetingNamesTheLearnerAndTheDay(FxRobot robot) {
        show(robot);

        assertThat(home.title().getValue()).isEqualTo("早上好，学员甲");
        assertThat(home.subtitle().getValue()).isEqualTo("11月23日 星期一");
    }

    @ParameterizedTest
    @CsvSource({"4, evening", "5, morning", "10, morning", "11, noon", "13, afternoon", "17, afternoon", "18, evening"})
    void theGreetingFollowsTheHour(int hour, String part) {
        assertThat(HomeViewModel.partOfDay(hour)).isEqualTo(part);
    }

    private void show(FxRobot robot) {
        robot.interact(() -> home.show(new Destination.Home()));
        assertThat(fakes.background.failures()).isEmpty();
    }

    private void practise(boolean... answers) {
        PracticeSession session = learning.practice.start(
                LearningFixture.LEARNER, new PracticeMode.BySet("reporting-set"), answers.length);
        for (boolean isRight : answers) {
            learning.answer(session, isRight);
        }
        session.finish();
    }

    private static List<String> signs(FxRobot robot) {
        return robot.lookup(".step-sign").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }
}
