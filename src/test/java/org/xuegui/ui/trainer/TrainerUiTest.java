package org.xuegui.ui.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.base.task.Progress;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.learner.Learner;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.load.ColumnRole;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.report.AttemptRow;
import org.xuegui.report.pdf.PdfFile;
import org.xuegui.ui.SharedStage;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.route.Place;
import org.xuegui.ui.style.Look;
import org.xuegui.ui.style.Styling;
import org.xuegui.workspace.Theme;

/** Journeys of a trainer: through the gate, loading, examinations, results. */
@ExtendWith(ApplicationExtension.class)
class TrainerUiTest {

    private static final String MESSY = """
            id: period-three
            title: 第三期
            pack: zhejiang-cyberspace-leadership
            topic: meetings
            questions:
              - {id: g1, type: truefalse, stem: 会议每年召开一次。, answer: true, explanation: 是。, difficulty: easy, cites: [C04]}
              - {id: b1, type: truefalse, stem: 没有答案的题。, explanation: 是。, difficulty: easy, cites: [C04]}
            """;

    private static final String UNHEALTHY = """
            id: unhealthy
            title: 需要体检的题库
            questions:
              - {id: g1, type: truefalse, stem: 会议每年召开一次。, answer: true, explanation: 是。, difficulty: easy}
              - {id: g2, type: truefalse, stem: 会议每年召开一次。, answer: true, explanation: 是。, difficulty: easy}
              - {id: g3, type: multiple, stem: 哪些？, choices: [{id: a, text: 甲}, {id: b, text: 乙}], answer: [a], explanation: 是。, difficulty: easy}
            """;

    private static final String COLUMNS_UNKNOWN = """
            序,内容提要,甲项,乙项,标准
            1,全省网信工作会议由谁召开？,省委,省委网信办,A
            2,全省网信工作会议多久召开一次？,每年,每两年,B
            """;

    @TempDir
    static Path folder;

    private final FakeContext context = new FakeContext();
    private TrainerFixture fixture;
    private TrainerScreen screen;
    private Scene scene;

    @Start
    void start(Stage stage) throws IOException {
        fixture = new TrainerFixture(Files.createTempDirectory(folder, "data"));
        screen = new TrainerScreen(context.screen(), fixture.services());
        StackPane root = new StackPane(screen.root());
        scene = new Scene(root, 1024, 700);
        Styling.apply(scene, new Look(Theme.LIGHT, 100, ""));
        SharedStage.show(stage, scene);
        screen.show(Destination.of(Place.TRAINER));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theGateIsPassedByKeyboardAndShutAgainForAnotherLearner(FxRobot robot) {
        robot.write("2468").push(KeyCode.ENTER).write("2468").push(KeyCode.ENTER);
        assertThat(robot.lookup("#setsTab").tryQuery()).isPresent();

        robot.interact(() -> context.learner.switchTo(new Learner("other", "学员乙", java.util.Optional.empty())));
        assertThat(robot.lookup("#setsTab").tryQuery()).isEmpty();
        assertThat(robot.lookup("#passcodeField").tryQuery()).isPresent();
    }

    @Test
    void thePasscodeCanBeTypedAtTheFirstVisit(FxRobot robot) {
        robot.interact(() -> {
            TrainerScreen first = new TrainerScreen(context.screen(), fixture.services());
            ((StackPane) scene.getRoot()).getChildren().setAll(first.root());
            first.show(Destination.of(Place.TRAINER));
        });

        assertThat(robot.lookup("#passcodeField").query().isFocused()).isTrue();
    }

    @Test
    void aClosedBookExaminationShutsTheGate(FxRobot robot) {
        enter(robot);
        robot.interact(() -> context.closedBook.begin("考试"));

        assertThat(robot.lookup("#passcodeField").tryQuery()).isPresent();
    }

    @Test
    void theGateSaysWhyNoFirstPasscodeCanBeSetDuringAClosedBookExamination(FxRobot robot) {
        robot.interact(() -> context.closedBook.begin("年度考试"));
        assertThat(robot.lookup("#text").queryAs(Label.class).getText()).contains("《年度考试》是闭卷考试");
        assertThat(robot.lookup("#passcodeField").query().getParent().getParent().isVisible()).isFalse();

        press(robot, "openButton");
        assertThat(context.navigator.visited.get(0).place()).isEqualTo(Place.EXAM);
        assertThat(fixture.passcode.isSet()).isFalse();
    }

    @Test
    void aPaperIsPrintedWithAndWithoutItsKey(FxRobot robot) {
        fixture.examinations.save(TrainerFixture.blueprint());
        enter(robot);
        press(robot, "examsTab");
        assertThat(robot.lookup("#printButton").queryButton().isDisabled()).as("no examination is chosen").isTrue();
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        Path file = folder.resolve("试卷.pdf");
        context.files.choosing(file);
        press(robot, "printButton");

        assertThat(context.background.failures()).isEmpty();
        assertThat(new PdfFile(file).pages()).isPositive();
        assertThat(new PdfFile(folder.resolve("试卷（答案与解析）.pdf")).pages()).isPositive();
        assertThat(context.toasts.said).last().asString().contains("试卷.pdf", "试卷（答案与解析）.pdf");
    }

    @Test
    void theListSaysOfTheChosenExaminationWhichRowLacksHowMany(FxRobot robot) {
        fixture.examinations.save(TrainerFixture.blueprint());
        fixture.sets.summaries().forEach(set -> fixture.sets.retireSet(set.id()));
        enter(robot);
        press(robot, "examsTab");
        assertThat(robot.lookup("#lacksScroll").query().isVisible()).isFalse();
        robot.interact(() -> table(robot).getSelectionModel().selectLast());

        assertThat(robot.lookup("#lacks").queryAs(Label.class).getText().replace("\u2009", ""))
                .contains("“小测”的题目不足").contains("全部专题和题库、单选").contains("缺");
    }

    @Test
    void aMessyFileIsPreviewedLoadedAndUndone(FxRobot robot) throws IOException {
        enter(robot);
        context.files.choosing(Files.writeString(folder.resolve("第三期.yaml"), MESSY));
        press(robot, "loadButton");

        assertThat(table(robot).getItems()).as("only what is left out").hasSize(1);
        robot.interact(() -> robot.lookup("#allToggle").queryAs(ToggleButton.class).fire());
        assertThat(table(robot).getItems()).hasSize(2);
        press(robot, "commitButton");
        assertThat(robot.lookup("#summaryNumbers").queryAs(Label.class).getText().replace("\u2009", ""))
                .isEqualTo("新增 1 + 更新 0 + 未变 0 + 未导入 1 = 共 2 题");
        assertThat(fixture.sets.findSet("period-three")).isPresent();

        press(robot, "undoButton");
        press(robot, "finishButton");
        assertThat(fixture.sets.findSet("period-three")).isEmpty();
        assertThat(table(robot).getItems()).hasSize(5);
    }

    @Test
    void whatAnUpdateChangesIsSeenBesideTheOldQuestion(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("体检.yaml"), UNHEALTHY);
        fixture.loading.commit(List.of(fixture.loading.preview(file.toString(), ReadOptions.DEFAULT, Progress.NONE)),
                Progress.NONE);
        Files.writeString(file, UNHEALTHY.replace("id: g3, type: multiple, stem: 哪些", "id: g3, type: multiple, stem: 有哪些"));
        enter(robot);
        context.files.choosing(file);
        press(robot, "loadButton");
        robot.interact(() -> robot.lookup("#allToggle").queryAs(ToggleButton.class).fire());
        robot.interact(() -> table(robot).getSelectionModel().select(2));
        press(robot, "compareButton");

        assertThat(context.dialogs.titles).last().isEqualTo("新旧对比");
        assertThat(context.dialogs.contents.get(0).content().lookupAll(".diff-new")).hasSize(1);
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        assertThat(robot.lookup("#compareButton").query().isVisible()).as("nothing changes").isFalse();
    }

    @Test
    void theHealthOfALoadedSetIsLookedAtQuestionByQuestion(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("体检.yaml"), UNHEALTHY);
        fixture.loading.commit(List.of(fixture.loading.preview(file.toString(), ReadOptions.DEFAULT, Progress.NONE)),
                Progress.NONE);
        enter(robot);
        robot.interact(() -> choose(table(robot), "zhejiang-meetings"));
        press(robot, "healthButton");
        assertThat(context.toasts.said).last().asString().contains("没有发现问题");
        robot.interact(() -> choose(table(robot), "unhealthy"));
        press(robot, "healthButton");

        TableView<?> found = robot.lookup("#healthTable").queryAs(TableView.class);
        assertThat(found.getItems()).hasSize(2);
        ComboBox<?> kinds = robot.lookup("#kindBox").queryAs(ComboBox.class);
        assertThat(kinds.getItems()).as("all, twice, one key").hasSize(3);
        robot.interact(() -> kinds.getSelectionModel().select(2));
        assertThat(found.getItems()).hasSize(1);
        assertThat(robot.lookup(".preview-above .warn-text").queryAll()).hasSize(1);

        press(robot, "backButton");
        assertThat(robot.lookup("#setsTab").tryQuery()).isPresent();
    }

    @Test
    void theColumnsOfATableInGb18030AreCorrectedAndItsQuestionsLoaded(FxRobot robot) throws IOException {
        enter(robot);
        Path file = folder.resolve("月考.csv");
        Files.write(file, COLUMNS_UNKNOWN.getBytes("GB18030"));
        context.files.choosing(file);
        press(robot, "loadButton");
        assertThat(robot.lookup("#uncertainChip").query().isVisible()).isTrue();
        assertThat(robot.lookup("#encodingBox").queryAs(ComboBox.class).getValue()).hasToString("GB18030");

        press(robot, "mappingLink");
        choose(robot, "headerBox", 1);
        choose(robot, "roleBoxA", ColumnRole.IGNORED);
        choose(robot, "roleBoxB", ColumnRole.STEM);
        choose(robot, "roleBoxC", ColumnRole.STEM);
        assertThat(robot.lookup("#applyButton").query().isDisabled()).as("two stems").isTrue();
        choose(robot, "roleBoxC", ColumnRole.CHOICE);
        choose(robot, "roleBoxD", ColumnRole.CHOICE);
        choose(robot, "roleBoxE", ColumnRole.ANSWER);
        assertThat(robot.lookup("#findings").query().isVisible()).isFalse();
        press(robot, "applyButton");

        robot.interact(() -> robot.lookup("#allToggle").queryAs(ToggleButton.class).fire());
        press(robot, "commitButton");
        assertThat(robot.lookup("#summaryNumbers").queryAs(Label.class).getText().replace("\u2009", ""))
                .isEqualTo("新增 2 + 更新 0 + 未变 0 + 未导入 0 = 共 2 题");
        assertThat(fixture.sets.allQuestions()).anyMatch(stored ->
                stored.question().stem().plain().equals("全省网信工作会议由谁召开？"));
    }

    @Test
    void anExaminationIsMadeAndFoundInTheList(FxRobot robot) {
        enter(robot);
        int before = fixture.examinations.blueprints().size();
        press(robot, "examsTab");
        press(robot, "addButton");
        assertThat(text(robot, "titleField").isFocused()).as("the title can be typed at once").isTrue();
        robot.interact(() -> text(robot, "titleField").setText("期末考试"));
        press(robot, "addRowButton");
        press(robot, "saveButton");

        assertThat(fixture.examinations.blueprints()).hasSize(before + 1)
                .anySatisfy(blueprint -> {
                    assertThat(blueprint.title()).isEqualTo("期末考试");
                    assertThat(blueprint.rows()).hasSize(2);
                });
        assertThat(table(robot).getItems()).hasSize(before + 1);
    }

    @Test
    void theCourseOfASittingIsCountedAndListedInPlainWords(FxRobot robot) {
        Learner learner = fixture.learners.add("学员甲", "");
        ExaminationSession session = fixture.examinations.start(learner.id(), TrainerFixture.blueprint());
        session.focusLost();
        session.focusRegained();
        session.screenLeft();
        session.handIn();
        enter(robot);
        press(robot, "resultsTab");
        AttemptRow row = (AttemptRow) table(robot).getItems().get(0);
        assertThat(row.interruptions()).isEqualTo(2);
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        press(robot, "openButton");
        press(robot, "logLink");

        assertThat(context.dialogs.contents).singleElement().satisfies(dialog ->
                assertThat(dialog.content().lookupAll(".label")).extracting(node -> ((Label) node).getText())
                        .anyMatch(text -> text.contains("中断") && text.contains("次"))
                        .anyMatch(text -> text.contains("离开考试窗口"))
                        .anyMatch(text -> text.contains("转到其他页面"))
                        .anyMatch(text -> text.contains("不影响成绩")));
    }

    @Test
    void theScoreReportIsExportedAndReadsBack(FxRobot robot) throws IOException {
        Learner learner = fixture.learners.add("学员甲", "某市委网信办", 25);
        fixture.sit(learner, TrainerFixture.blueprint(), 2);
        enter(robot);
        press(robot, "resultsTab");
        assertThat(table(robot).getItems()).hasSize(1);
        Path file = folder.resolve("成绩.xlsx");
        context.files.choosing(file);
        press(robot, "xlsxButton");

        assertThat(context.toasts.said).last().asString().contains("成绩.xlsx");
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getNumberOfSheets()).isGreaterThan(1);
        }

        robot.interact(() -> table(robot).getSelectionModel().select(0));
        press(robot, "openButton");
        assertThat(robot.lookup("#resultTable").tryQuery()).isPresent();
        assertThat(robot.lookup(".chip").queryAll()).extracting(node -> SmartText.unspaced(((Label) node).getText()))
                .contains("加时 25%");
        robot.interact(() -> ((ButtonBase) robot.lookup("#backButton").query()).fire());
        assertThat(robot.lookup("#resultsTab").tryQuery()).isPresent();
    }

    @Test
    void sectionsFollowOneAnotherByKeyboard(FxRobot robot) {
        enter(robot);
        robot.interact(() -> scene.getRoot().addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, screen::onKey));

        robot.press(KeyCode.CONTROL).push(KeyCode.PAGE_DOWN).release(KeyCode.CONTROL);
        assertThat(screen.subtitle().getValue()).isEqualTo("考试");
        robot.press(KeyCode.CONTROL).push(KeyCode.PAGE_UP).push(KeyCode.PAGE_UP).release(KeyCode.CONTROL);
        assertThat(screen.subtitle().getValue()).isEqualTo("题目反馈");
    }

    private static void enter(FxRobot robot) {
        robot.interact(() -> {
            text(robot, "passcodeField").setText("2468");
            text(robot, "repeatField").setText("2468");
        });
        press(robot, "openButton");
    }

    private static void press(FxRobot robot, String id) {
        Node button = robot.lookup("#" + id).query();
        robot.interact(() -> ((ButtonBase) button).fire());
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(FxRobot robot, String id, T value) {
        robot.interact(() -> ((ComboBox<T>) robot.lookup("#" + id).queryAs(ComboBox.class)).setValue(value));
    }

    private static TextInputControl text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(TextInputControl.class);
    }

    private static void choose(TableView<?> table, String setId) {
        for (int row = 0; row < table.getItems().size(); row++) {
            if (((QuizSetSummary) table.getItems().get(row)).id().equals(setId)) {
                table.getSelectionModel().clearAndSelect(row);
            }
        }
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#table").queryAs(TableView.class);
    }
}
