package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
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
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.store.Database;
import org.xuegui.ui.dialog.FakeFilePicker;
import org.xuegui.workspace.DataFolder;
import org.xuegui.workspace.Language;

/** A written answer from the sitting to the exported report, in the whole program on the shipped content. */
@ExtendWith(ApplicationExtension.class)
class MarkingJourneyUiTest {

    private static final String TITLE = "含简答的测验";

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
        DataFolder folder = DataFolder.open(data);
        try (Database database = Database.open(folder, clock)) {
            StoredServices.over(folder, database, clock).examinations().save(blueprint());
        }
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

    /** One true or false of two marks, one written answer of eighteen, which alone decides; 60 percent pass. */
    private static Blueprint blueprint() {
        return new Blueprint("short", TITLE, List.of(row(QuestionType.TRUE_FALSE, 2), row(QuestionType.SHORT, 18)),
                10, 60, false, false, false, MarkingRule.DEFAULT, Disclosure.AFTER_HAND_IN);
    }

    private static BlueprintRow row(QuestionType type, long marks) {
        return new BlueprintRow(List.of(), List.of(), type, Optional.empty(), 1, BigDecimal.valueOf(marks));
    }

    @Test
    @Timeout(180)
    void aWrittenAnswerIsProvisionalUntilTheTrainerHasMarkedIt(FxRobot someRobot) throws Exception {
        robot = someRobot;
        steps = new WindowSteps(someRobot, data);
        sit();
        assertThat(steps.text("#passed")).contains("待定");
        assertThat(notice()).contains("其中 1 题待阅，得分可能变化");
        double before = steps.number("SELECT score FROM attempt_score");

        mark();
        assertThat(steps.number("SELECT score FROM attempt_score")).isEqualTo(before + 7.25);
        export(temp.resolve("成绩.xlsx"), before + 7.25);
        lookAtTheResultAgain(before + 7.25);
    }

    private void sit() {
        steps.write("#learnerName", "学员甲");
        steps.click("#welcomeStart");
        steps.click("#rail-exam");
        steps.click("#enter-short");
        steps.click("#startButton");
        steps.await("#timer");
        robot.push(KeyCode.A);
        WaitForAsyncUtils.waitForFxEvents();
        WindowSteps.until(() -> steps.number("SELECT count(*) FROM answer") == 1);
        robot.push(KeyCode.RIGHT);
        steps.write("#written-answer", "先请示，后办理，事后及时报告。");
        steps.click("#handInButton");
        steps.click("#dialogPrimary");
        steps.await("#score");
    }

    private String notice() {
        return robot.lookup(".notice").queryAllAs(Label.class).stream()
                .map(Label::getText).toList().toString().replace("\u2009", " ");
    }

    private void mark() {
        steps.click("#rail-trainer");
        steps.write("#passcodeField", "1234");
        steps.write("#repeatField", "1234");
        steps.click("#openButton");
        steps.await("#markingTab");
        WindowSteps.until(() -> robot.lookup("#markingTab").queryAs(ToggleButton.class)
                .getText().contains("1"));
        steps.click("#markingTab");
        WindowSteps.until(() -> !robot.lookup("#startButton").query().isDisabled());
        steps.click("#startButton");
        steps.await("#writtenAnswer");
        assertThat(steps.text("#writtenAnswer")).contains("先请示");
        assertThat(robot.lookup("#answerTable").query().getScene().getRoot().lookupAll(".label").stream()
                .filter(node -> node instanceof Label label && isInTrainer(label))
                .map(node -> ((Label) node).getText()))
                .noneMatch(text -> text.contains("学员甲"));
        robot.write("7.25");
        steps.write("#commentField", "要点基本齐全，还应写明依据。");
        robot.push(KeyCode.ENTER);
        WindowSteps.until(() -> steps.text("#markingState").contains("已全部阅完"));
    }

    private static boolean isInTrainer(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("trainer")) {
                return true;
            }
        }
        return false;
    }

    private void export(Path report, double score) throws Exception {
        steps.click("#backButton");
        steps.click("#resultsTab");
        files.choosing(report);
        steps.click("#xlsxButton");
        WindowSteps.until(() -> Files.exists(report) && Files.size(report) > 0);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(report))) {
            Sheet attempts = workbook.getSheet("明细");
            Row header = attempts.getRow(0);
            Row line = attempts.getRow(1);
            assertThat(line.getCell(column(header, "得分")).getNumericCellValue()).isEqualTo(score);
            assertThat(line.getCell(column(header, "待阅")).getNumericCellValue()).isZero();
            assertThat(line.getCell(column(header, "结果")).getStringCellValue()).isIn("合格", "未合格");
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

    private void lookAtTheResultAgain(double score) {
        steps.click("#rail-records");
        steps.await("#historyTable");
        robot.interact(() -> robot.lookup("#historyTable .hyperlink")
                .queryAs(Hyperlink.class).fire());
        steps.await("#score");
        assertThat(new BigDecimal(steps.text("#score").replaceAll("[^0-9.]", ""))).isEqualByComparingTo(
                BigDecimal.valueOf(score));
        assertThat(steps.text("#passed")).doesNotContain("待定");
        assertThat(notice()).doesNotContain("待阅");
        robot.interact(() -> robot.lookup("#answeredList").queryListView().getSelectionModel().select(1));
        WindowSteps.until(() -> robot.lookup(".answered-detail .label")
                .queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains("还应写明依据")));
    }
}
