package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.xuegui.ui.dialog.FakeFilePicker;
import org.xuegui.workspace.Language;

/** The whole way once, in the whole program on the shipped content: a new learner to an exported score report. */
@ExtendWith(ApplicationExtension.class)
class JourneyUiTest {

    @TempDir
    static Path temp;

    private final FakeFilePicker files = new FakeFilePicker();
    private Path data;
    private Window window;
    private FxRobot robot;
    private WindowSteps steps;

    @Start
    void start(Stage stage) throws Exception {
        data = Files.createTempDirectory(temp, "数据");
        Arguments arguments = new Arguments(Optional.of(data), Optional.of(Language.CHINESE));
        Clock clock = Clock.systemDefaultZone();
        stage.setWidth(1024);
        stage.setHeight(700);
        window = new Window(stage, Opening.begin(arguments, clock), clock, folder -> {}, files);
        window.show(failure -> {
            throw new AssertionError(failure);
        });
    }

    @AfterEach
    void close() {
        new FxRobot().interact(window::close);
    }

    @Test
    @Timeout(180)
    void aNewLearnerStudiesPractisesSitsAnExaminationAndTheTrainerExportsTheScores(FxRobot someRobot) throws Exception {
        robot = someRobot;
        steps = new WindowSteps(someRobot, data);
        enterTheName();
        studyOnePoint();
        practiseThatPoint();
        String score = sitTheShortExamination();
        Path report = temp.resolve("成绩报表.xlsx");
        exportTheScores(report);
        assertTheReportAgreesWithTheDatabase(report, score);
    }

    private void enterTheName() {
        steps.await("#welcomeStart");
        steps.write("#learnerName", "学员甲");
        steps.write("#learnerUnit", "某市委网信办");
        steps.click("#welcomeStart");
        steps.await("#step-study-first");
    }

    private void studyOnePoint() throws Exception {
        steps.click("#rail-study");
        steps.await("#pointTitle");
        String first = steps.text("#pointTitle");
        steps.click("#nextButton");
        WindowSteps.until(() -> !steps.text("#pointTitle").equals(first));
        assertThat(steps.number("SELECT count(*) FROM key_point_read")).isEqualTo(1);
        steps.click("#previousButton");
        WindowSteps.until(() -> steps.text("#pointTitle").equals(first));
    }

    private void practiseThatPoint() throws Exception {
        steps.click("#practiseButton");
        steps.await("#questionPlace");
        for (int i = 0; i < 2; i++) {
            answerByKeyboard();
            robot.push(KeyCode.ENTER);
            steps.await("#verdict");
            robot.push(KeyCode.ENTER);
        }
        steps.click("#finishButton");
        WindowSteps.until(() -> steps.isShown("#homeButton") || steps.isShown("#dialogPrimary"));
        if (steps.isShown("#dialogPrimary")) {
            steps.click("#dialogPrimary");
        }
        steps.await("#homeButton");
        assertThat(steps.number("SELECT count(*) FROM answer")).isEqualTo(2);
    }

    private String sitTheShortExamination() throws Exception {
        steps.click("#rail-exam");
        steps.await("#offers");
        robot.interact(() -> robot.lookup("#offers .button").queryAllAs(javafx.scene.control.Button.class)
                .stream().reduce((a, b) -> b).orElseThrow().fire());
        steps.click("#startButton");
        steps.await("#timer");
        for (int i = 0; i < 5; i++) {
            answerByKeyboard();
            int answered = i + 1;
            WindowSteps.until(() -> steps.number("SELECT count(DISTINCT position) FROM answer a JOIN attempt t ON t.id = a.attempt_id "
                    + "WHERE t.kind = 'EXAMINATION'") == answered);
            robot.push(KeyCode.RIGHT);
        }
        steps.click("#handInButton");
        steps.click("#dialogPrimary");
        steps.await("#score");
        return steps.text("#score");
    }

    private void exportTheScores(Path report) {
        steps.click("#rail-trainer");
        steps.await("#passcodeField");
        steps.write("#passcodeField", "1234");
        steps.write("#repeatField", "1234");
        steps.click("#openButton");
        steps.click("#resultsTab");
        steps.await("#xlsxButton");
        files.choosing(report);
        steps.click("#xlsxButton");
        WindowSteps.until(() -> Files.exists(report));
    }

    private void assertTheReportAgreesWithTheDatabase(Path report, String shownScore) throws Exception {
        double stored = steps.number("SELECT score FROM attempt_score WHERE kind = 'EXAMINATION'");
        assertThat(shownScore.replaceAll("[^0-9./]", "")).startsWith(plain(stored));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(report))) {
            Sheet attempts = workbook.getSheet("明细");
            Row header = attempts.getRow(0);
            int score = column(header, "得分");
            int learner = column(header, "姓名");
            assertThat(attempts.getLastRowNum()).isEqualTo(2);
            double sum = 0;
            for (int row = 1; row <= 2; row++) {
                assertThat(attempts.getRow(row).getCell(learner).getStringCellValue()).isEqualTo("学员甲");
                sum += attempts.getRow(row).getCell(score).getNumericCellValue();
            }
            assertThat(sum).isEqualTo(steps.number("SELECT sum(score) FROM attempt_score"));
        }
    }

    private static int column(Row header, String title) {
        for (int i = 0; i < header.getLastCellNum(); i++) {
            if (header.getCell(i).getStringCellValue().equals(title)) {
                return i;
            }
        }
        throw new AssertionError("no column " + title);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /** Answers the question shown, whatever its type; rightly or not. */
    private void answerByKeyboard() {
        if (steps.isShown("#blank-1")) {
            steps.write("#blank-1", "省委");
        } else if (steps.isShown("#written-answer")) {
            steps.write("#written-answer", "由浙江省委印发。");
            robot.push(KeyCode.ESCAPE);
        } else if (steps.isShown("#left-1")) {
            robot.push(KeyCode.A).push(KeyCode.DIGIT1);
        } else if (steps.isShown("#item-i1")) {
            robot.press(KeyCode.ALT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.ALT);
        } else {
            robot.push(KeyCode.A);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
