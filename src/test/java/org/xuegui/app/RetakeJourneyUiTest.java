package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
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
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.paper.Counting;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.ui.dialog.FakeFilePicker;
import org.xuegui.workspace.Language;

/** An examination set by a trainer, sat twice, released and reported, in the whole program on the shipped content. */
@ExtendWith(ApplicationExtension.class)
class RetakeJourneyUiTest {

    private static final String TITLE = "可以再考一次的测验";
    private static final String ENDED =
            "SELECT count(*) FROM attempt WHERE kind = 'EXAMINATION' AND ended_at IS NOT NULL";

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
        Clock clock = Clock.systemDefaultZone();
        stage.setWidth(1024);
        stage.setHeight(700);
        Arguments arguments = new Arguments(Optional.of(data), Optional.of(Language.CHINESE));
        window = new Window(stage, Opening.begin(arguments, clock), clock, path -> {}, files);
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
    void twoSittingsShowTheScoreUntilTheRestIsReleasedAndTheBetterOneCounts(FxRobot someRobot) throws Exception {
        robot = someRobot;
        steps = new WindowSteps(someRobot, data);
        steps.write("#learnerName", "学员甲");
        steps.click("#welcomeStart");
        steps.await("#rail-trainer");
        setTheExamination();

        sit(KeyCode.A, 1);
        steps.click("#listButton");
        sit(KeyCode.B, 2);
        steps.click("#listButton");
        WindowSteps.until(() -> lastOffer().isDisabled());

        release();
        lookAtTheKeys();
        assertTheBetterOneCounts(export());
    }

    private void setTheExamination() {
        enterTraining();
        steps.click("#examsTab");
        steps.click("#addButton");
        steps.write("#titleField", TITLE);
        robot.interact(() -> {
            this.<Integer>spinner("#attemptsField").getValueFactory().setValue(2);
            this.<Integer>spinner("#count1").getValueFactory().setValue(3);
            this.<QuestionType>box("#type1").setValue(QuestionType.TRUE_FALSE);
            this.<Disclosure>box("#disclosureBox").setValue(Disclosure.AFTER_RELEASE);
            this.<Counting>box("#countingBox").setValue(Counting.BEST);
        });
        steps.click("#saveButton");
        WindowSteps.until(() -> steps.number("SELECT count(*) FROM blueprint WHERE title = '" + TITLE + "'") == 1);
    }

    private void enterTraining() {
        steps.click("#rail-trainer");
        WindowSteps.until(() -> steps.isShown("#passcodeField") || steps.isShown("#examsTab"));
        if (steps.isShown("#passcodeField")) {
            steps.write("#passcodeField", "1234");
            if (steps.isShown("#repeatField")) {
                steps.write("#repeatField", "1234");
            }
            steps.click("#openButton");
        }
        steps.await("#examsTab");
    }

    private void sit(KeyCode answer, int sitting) throws Exception {
        if (sitting == 1) {
            steps.click("#rail-exam");
        }
        WindowSteps.until(() -> steps.isShown("#offers") && !lastOffer().isDisabled());
        robot.interact(() -> lastOffer().fire());
        steps.click("#startButton");
        steps.await("#timer");
        double before = steps.number("SELECT count(*) FROM answer");
        for (int i = 1; i <= 3; i++) {
            robot.push(answer);
            WaitForAsyncUtils.waitForFxEvents();
            double expected = before + i;
            WindowSteps.until(() -> steps.number("SELECT count(*) FROM answer") == expected);
            robot.push(KeyCode.RIGHT);
        }
        steps.click("#mainButton");
        steps.click("#dialogPrimary");
        steps.await("#score");
        assertThat(steps.number(ENDED)).isEqualTo(sitting);
        assertThat(steps.isShown("#answeredList")).as("only the score until the release").isFalse();
    }

    private Button lastOffer() {
        return robot.lookup("#offers .button").queryAllAs(Button.class).stream().reduce((a, b) -> b).orElseThrow();
    }

    private void release() {
        enterTraining();
        steps.click("#resultsTab");
        steps.await("#releaseMenu");
        robot.interact(() -> robot.lookup("#releaseMenu").queryAs(MenuButton.class).getItems().get(0).fire());
        steps.click("#dialogPrimary");
        WindowSteps.until(() -> steps.number("SELECT count(*) FROM attempt_event WHERE kind = 'RELEASED'") == 2);
    }

    private void lookAtTheKeys() {
        steps.click("#rail-records");
        steps.await("#historyTable");
        robot.interact(() -> robot.lookup("#historyTable .hyperlink").queryAs(Hyperlink.class).fire());
        steps.await("#answeredList");
        assertThat(robot.lookup("#answeredList").queryListView().getItems()).hasSize(3);
    }

    private Path export() {
        Path report = temp.resolve("成绩.xlsx");
        enterTraining();
        steps.click("#resultsTab");
        files.choosing(report);
        steps.click("#xlsxButton");
        WindowSteps.until(() -> Files.exists(report) && Files.size(report) > 0);
        return report;
    }

    private void assertTheBetterOneCounts(Path report) throws Exception {
        double best = steps.number("SELECT max(score) FROM attempt_score");
        List<Double> counting = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(report))) {
            Sheet attempts = workbook.getSheet("明细");
            Row header = attempts.getRow(0);
            assertThat(attempts.getLastRowNum()).isEqualTo(2);
            for (int line = 1; line <= 2; line++) {
                Row row = attempts.getRow(line);
                if (row.getCell(column(header, "计分")).getStringCellValue().equals("计分")) {
                    counting.add(row.getCell(column(header, "得分")).getNumericCellValue());
                }
            }
        }
        assertThat(counting).containsExactly(best);
    }

    private static int column(Row header, String title) {
        for (int i = 0; i < header.getLastCellNum(); i++) {
            if (header.getCell(i).getStringCellValue().equals(title)) {
                return i;
            }
        }
        throw new AssertionError("no column " + title);
    }

    @SuppressWarnings("unchecked")
    private <T> Spinner<T> spinner(String query) {
        return robot.lookup(query).queryAs(Spinner.class);
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String query) {
        return robot.lookup(query).queryComboBox();
    }
}
