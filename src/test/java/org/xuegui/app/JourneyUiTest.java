package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
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
        enterTheName();
        studyOnePoint();
        practiseThatPoint();
        String score = sitTheShortExamination();
        Path report = temp.resolve("成绩报表.xlsx");
        exportTheScores(report);
        assertTheReportAgreesWithTheDatabase(report, score);
    }

    private void enterTheName() {
        await("#welcomeStart");
        write("#learnerName", "学员甲");
        write("#learnerUnit", "某市委网信办");
        click("#welcomeStart");
        await("#step-study-first");
    }

    private void studyOnePoint() throws Exception {
        click("#rail-study");
        await("#pointTitle");
        String first = text("#pointTitle");
        click("#nextButton");
        until(() -> !text("#pointTitle").equals(first));
        assertThat(number("SELECT count(*) FROM key_point_read")).isEqualTo(1);
        click("#previousButton");
        until(() -> text("#pointTitle").equals(first));
    }

    private void practiseThatPoint() throws Exception {
        click("#practiseButton");
        await("#questionPlace");
        for (int i = 0; i < 2; i++) {
            answerByKeyboard();
            robot.push(KeyCode.ENTER);
            await("#verdict");
            robot.push(KeyCode.ENTER);
        }
        click("#finishButton");
        until(() -> isShown("#homeButton") || isShown("#dialogPrimary"));
        if (isShown("#dialogPrimary")) {
            click("#dialogPrimary");
        }
        await("#homeButton");
        assertThat(number("SELECT count(*) FROM answer")).isEqualTo(2);
    }

    private String sitTheShortExamination() throws Exception {
        click("#rail-exam");
        await("#offers");
        robot.interact(() -> robot.lookup("#offers .button").queryAllAs(javafx.scene.control.Button.class)
                .stream().reduce((a, b) -> b).orElseThrow().fire());
        click("#startButton");
        await("#timer");
        for (int i = 0; i < 5; i++) {
            answerByKeyboard();
            int answered = i + 1;
            until(() -> number("SELECT count(DISTINCT position) FROM answer a JOIN attempt t ON t.id = a.attempt_id "
                    + "WHERE t.kind = 'EXAMINATION'") == answered);
            robot.push(KeyCode.RIGHT);
        }
        click("#handInButton");
        click("#dialogPrimary");
        await("#score");
        return text("#score");
    }

    private void exportTheScores(Path report) {
        click("#rail-trainer");
        await("#passcodeField");
        write("#passcodeField", "1234");
        write("#repeatField", "1234");
        click("#openButton");
        click("#resultsTab");
        await("#xlsxButton");
        files.choosing(report);
        click("#xlsxButton");
        until(() -> Files.exists(report));
    }

    private void assertTheReportAgreesWithTheDatabase(Path report, String shownScore) throws Exception {
        double stored = number("SELECT score FROM attempt_score WHERE kind = 'EXAMINATION'");
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
            assertThat(sum).isEqualTo(number("SELECT sum(score) FROM attempt_score"));
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
        if (isShown("#blank-1")) {
            write("#blank-1", "省委");
        } else if (isShown("#written-answer")) {
            write("#written-answer", "由浙江省委印发。");
            robot.push(KeyCode.ESCAPE);
        } else if (isShown("#left-1")) {
            robot.push(KeyCode.A).push(KeyCode.DIGIT1);
        } else if (isShown("#item-i1")) {
            robot.press(KeyCode.ALT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.ALT);
        } else {
            robot.push(KeyCode.A);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private double number(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("xuegui.db"));
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.getDouble(1);
        }
    }

    private void click(String query) {
        await(query);
        robot.interact(() -> {
            Node node = robot.lookup(query).match(Node::isVisible).query();
            if (node instanceof javafx.scene.control.ButtonBase button) {
                button.fire();
            } else {
                throw new AssertionError(query + " is no button");
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(String query, String text) {
        await(query);
        robot.interact(() -> {
            TextInputControl field = robot.lookup(query).queryTextInputControl();
            field.requestFocus();
            field.setText(text);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private boolean isShown(String query) {
        return robot.lookup(query).match(node -> node.getScene() != null && isVisible(node)).tryQuery().isPresent();
    }

    private static boolean isVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void await(String query) {
        until(() -> isShown(query));
    }

    private static void until(Callable<Boolean> fact) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, fact);
        } catch (TimeoutException e) {
            throw new AssertionError("never came true", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
