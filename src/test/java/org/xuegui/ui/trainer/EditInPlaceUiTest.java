package org.xuegui.ui.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.ui.SharedStage;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.route.Place;
import org.xuegui.ui.style.Look;
import org.xuegui.ui.style.Styling;
import org.xuegui.workspace.Theme;

/** The journey of a trainer with a messy sheet: mend a question where it stands, leave one out, load, undo. */
@ExtendWith(ApplicationExtension.class)
class EditInPlaceUiTest {

    private static final List<List<String>> MESSY = List.of(
            List.of("某单位培训题库"),
            List.of(),
            List.of("序号", "题型", "题干", "选项A", "选项B", "答案"),
            List.of("1", "单选", "谁召开全省网信工作会议？", "省委", "省政府", "F"),
            List.of("2", "判断", "会议每年召开一次。", "", "", "对"),
            List.of("3", "单选", "会议何时召开？", "年初", "年底", "A"));

    @TempDir
    static Path folder;

    private final FakeContext context = new FakeContext();
    private TrainerFixture fixture;

    @Start
    void start(Stage stage) throws IOException {
        fixture = new TrainerFixture(Files.createTempDirectory(folder, "data"));
        TrainerScreen screen = new TrainerScreen(context.screen(), fixture.services());
        Scene scene = new Scene(new StackPane(screen.root()), 1024, 700);
        Styling.apply(scene, new Look(Theme.LIGHT, 100, ""));
        SharedStage.show(stage, scene);
        screen.show(Destination.of(Place.TRAINER));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aMessySheetIsMendedInPlaceLoadedAndUndone(FxRobot robot) throws IOException {
        int before = fixture.sets.allQuestions().size();
        enter(robot);
        context.files.choosing(sheet());
        press(robot, "loadButton");
        assertThat(table(robot).getItems()).as("only the problem").hasSize(1);

        press(robot, "editButton");
        assertThat(text(robot, "stemArea").getText()).isEqualTo("谁召开全省网信工作会议？");
        assertThat(text(robot, "choiceText2").getText()).isEqualTo("省政府");
        press(robot, "editorSaveButton");
        assertThat(robot.lookup("#choiceText1").query().isFocused()).as("no key yet: not saved").isTrue();
        robot.interact(() -> robot.lookup("#choiceKey1").queryAs(RadioButton.class).setSelected(true));
        robot.interact(() -> text(robot, "explanationArea").setText("见规定。"));
        robot.press(KeyCode.CONTROL).push(KeyCode.S).release(KeyCode.CONTROL);

        robot.interact(() -> robot.lookup("#allToggle").queryAs(ToggleButton.class).fire());
        assertThat(table(robot).getItems()).hasSize(3);
        robot.interact(() -> table(robot).getSelectionModel().select(1));
        press(robot, "declineButton");
        press(robot, "commitButton");
        assertThat(robot.lookup("#summaryNumbers").queryAs(Label.class).getText().replace("\u2009", ""))
                .isEqualTo("新增 2 + 更新 0 + 未变 0 + 未导入 1 = 共 3 题");
        assertThat(fixture.sets.allQuestions()).extracting(StoredQuestion::question)
                .filteredOn(question -> question.stem().plain().equals("谁召开全省网信工作会议？"))
                .singleElement()
                .satisfies(EditInPlaceUiTest::isMended);

        press(robot, "undoButton");
        assertThat(fixture.sets.allQuestions()).hasSize(before);
    }

    @Test
    void leavingAfterAnEditAsksFirst(FxRobot robot) throws IOException {
        enter(robot);
        context.files.choosing(sheet());
        press(robot, "loadButton");
        press(robot, "editButton");
        robot.interact(() -> robot.lookup("#choiceKey2").queryAs(RadioButton.class).setSelected(true));
        press(robot, "editorSaveButton");
        context.dialogs.declining();
        press(robot, "backButton");

        assertThat(context.dialogs.titles).containsExactly("放弃这次导入？");
        assertThat(context.dialogs.asked).as("Enter alone drops nothing").allMatch(asked -> asked.isGrave());
        assertThat(robot.lookup("#commitButton").tryQuery()).isPresent();
    }

    @Test
    void anotherFormatAfterAnEditAsksFirstAndTheBoxSaysHowTheFileIsRead(FxRobot robot) throws IOException {
        enter(robot);
        context.files.choosing(sheet());
        press(robot, "loadButton");
        press(robot, "editButton");
        robot.interact(() -> robot.lookup("#choiceKey2").queryAs(RadioButton.class).setSelected(true));
        press(robot, "editorSaveButton");
        context.dialogs.declining();
        ComboBox<QuizFormat> format = robot.lookup("#formatBox").queryAs(ComboBox.class);
        robot.interact(() -> format.getSelectionModel().select(QuizFormat.KAHOOT));

        assertThat(context.dialogs.titles).containsExactly("重新读取这个文件？");
        assertThat(format.getValue()).isEqualTo(QuizFormat.XLSX);
        assertThat(format.getSelectionModel().getSelectedItem()).isEqualTo(QuizFormat.XLSX);

        context.dialogs.agreeing();
        robot.interact(() -> format.getSelectionModel().select(QuizFormat.KAHOOT));
        assertThat(format.getValue()).isEqualTo(QuizFormat.KAHOOT);
        robot.interact(() -> format.getSelectionModel().select(QuizFormat.XLSX));
        assertThat(context.dialogs.titles).as("the edit is gone, nothing to ask").hasSize(2);
        assertThat(table(robot).getItems()).as("the problem again").hasSize(1);
    }

    private static void isMended(Question question) {
        SingleChoice single = (SingleChoice) question;
        assertThat(single.choices().get(0).id()).isEqualTo(single.key());
        assertThat(single.details().explanation().plain()).isEqualTo("见规定。");
    }

    private static Path sheet() throws IOException {
        Path file = folder.resolve("培训题库.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("题目");
            for (int i = 0; i < MESSY.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < MESSY.get(i).size(); j++) {
                    row.createCell(j).setCellValue(MESSY.get(i).get(j));
                }
            }
            book.write(out);
        }
        return file;
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

    private static TextInputControl text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(TextInputControl.class);
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#table").queryAs(TableView.class);
    }
}
