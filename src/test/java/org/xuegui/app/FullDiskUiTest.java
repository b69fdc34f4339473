package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.Take;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.store.Database;
import org.xuegui.ui.dialog.FakeFilePicker;
import org.xuegui.workspace.DataFolder;
import org.xuegui.workspace.Language;

/** The whole program while its disk is full: an answer says that it is not saved, is kept, and is saved with room. */
@ExtendWith(ApplicationExtension.class)
class FullDiskUiTest {

    @TempDir
    static Path temp;

    private Path data;
    private Opening opening;
    private Window window;
    private WindowSteps steps;

    @Start
    void start(Stage stage) throws Exception {
        data = Files.createTempDirectory(temp, "数据");
        Clock clock = Clock.systemDefaultZone();
        DataFolder folder = DataFolder.open(data);
        try (Database database = Database.open(folder, clock)) {
            prepare(StoredServices.over(folder, database, clock));
        }
        stage.setWidth(1024);
        stage.setHeight(700);
        opening = Opening.begin(new Arguments(Optional.of(data), Optional.of(Language.CHINESE)), clock);
        window = new Window(stage, opening, clock, path -> {}, new FakeFilePicker());
        window.show(failure -> {
            throw new AssertionError(failure);
        });
    }

    /** A learner with a practice of one written question, and an examination of a true or false and a written one. */
    private static void prepare(Services services) {
        Blueprint blueprint = new Blueprint(
                "short", "含简答的测验", List.of(row(QuestionType.TRUE_FALSE), row(QuestionType.SHORT)),
                10, 60, false, false, false, MarkingRule.DEFAULT, Disclosure.AFTER_HAND_IN);
        services.examinations().save(blueprint);
        String learnerId = services.learners().add("学员甲", "").id();
        String other = services.learners().add("学员乙", "").id();
        PracticeMode written = new PracticeMode.Chosen(
                List.of(services.examinations().start(other, blueprint).question(1).key()), "简答");
        services.practice().start(learnerId, written, Take.ALL);
    }

    private static BlueprintRow row(QuestionType type) {
        return new BlueprintRow(List.of(), List.of(), type, Optional.empty(), 1, BigDecimal.TEN);
    }

    @AfterEach
    void close() {
        DiskRoom.give(database());
        new FxRobot().interact(window::close);
    }

    private Database database() {
        return opening.database().join().database();
    }

    private void assertNotSaved() {
        steps.await("#unsavedText");
        assertThat(steps.text("#unsavedText").replace("\u2009", " "))
                .contains("有 1 题的作答尚未保存，仍保留在程序中").contains("磁盘已满");
        assertThat(steps.isShown("#dialogPrimary")).as("nothing in the way").isFalse();
    }

    @Test
    @Timeout(120)
    void anExaminationsAnswerIsKeptOnScreenAndSavedByItselfWhenThereIsRoom(FxRobot robot) throws Exception {
        steps = new WindowSteps(robot, data);
        steps.click("#rail-exam");
        steps.click("#enter-short");
        steps.click("#startButton");
        steps.await("#timer");
        robot.push(KeyCode.RIGHT);
        DiskRoom.take(database());
        steps.write("#written-answer", DiskRoom.LONG_TEXT);
        assertNotSaved();
        assertThat(steps.text("#saved")).isEqualTo("未保存");
        steps.click("#retryButton");
        assertNotSaved();
        steps.click("#previousButton");
        WindowSteps.until(() -> !steps.isShown("#written-answer"));
        assertNotSaved();
        assertThat(steps.number("SELECT count(*) FROM answer")).isZero();

        DiskRoom.give(database());
        WindowSteps.until(() -> !steps.isShown("#unsavedText"));
        assertThat(steps.number("SELECT count(*) FROM answer")).isEqualTo(1);
        assertThat(steps.text("#saved")).startsWith("已保存");
        robot.push(KeyCode.RIGHT);
        steps.await("#written-answer");
        assertThat(robot.lookup("#written-answer").queryTextInputControl().getText()).isEqualTo(DiskRoom.LONG_TEXT);
    }

    @Test
    @Timeout(120)
    void aPracticesAnswerIsKeptOnScreenAndTakenWhenTriedAgain(FxRobot robot) throws Exception {
        steps = new WindowSteps(robot, data);
        steps.click("#rail-practice");
        steps.click("#resumeButton");
        steps.write("#written-answer", DiskRoom.LONG_TEXT);
        DiskRoom.take(database());
        steps.click("#mainButton");
        assertNotSaved();
        assertThat(robot.lookup("#written-answer").queryTextInputControl().getText()).isEqualTo(DiskRoom.LONG_TEXT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(steps.number("SELECT count(*) FROM answer")).isZero();

        DiskRoom.give(database());
        steps.click("#retryButton");
        steps.await("#self-right");
        assertThat(steps.isShown("#unsavedText")).isFalse();
        assertThat(steps.number("SELECT count(*) FROM answer")).isEqualTo(1);
    }
}
