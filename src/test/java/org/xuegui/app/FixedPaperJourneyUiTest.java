package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
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
import org.xuegui.learning.attempt.AnsweredQuestion;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.ui.dialog.FakeFilePicker;
import org.xuegui.workspace.Language;

/** A paper picked by hand, from the picking to a later change of its set, in the whole program on the shipped content. */
@ExtendWith(ApplicationExtension.class)
class FixedPaperJourneyUiTest {

    @TempDir
    static Path temp;

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
        window = new Window(stage, Opening.begin(arguments, clock), clock, path -> {}, new FakeFilePicker());
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
    void aPaperPickedByHandIsSatInItsOrderAndNamesWhatChangedInItsSetLater(FxRobot someRobot) throws Exception {
        robot = someRobot;
        steps = new WindowSteps(someRobot, data);
        steps.write("#learnerName", "学员甲");
        steps.click("#welcomeStart");
        List<StoredQuestion> picked = setThePaper();
        sit();
        assertThat(answered()).containsExactly(
                picked.get(1), picked.get(0), picked.get(2), picked.get(3), picked.get(4));
        double score = steps.number("SELECT score FROM attempt_score");

        edit(picked.get(0));
        steps.click("#examsTab");
        WindowSteps.until(() -> choose("#table", line -> line.toString().contains("手工卷")));
        WindowSteps.until(() -> steps.isShown("#lacks") && steps.text("#lacks").replace("\u2009", "")
                .contains("第 2 题已有新版本"));
        steps.click("#rail-records");
        steps.await("#historyTable");
        robot.interact(() -> robot.lookup("#historyTable .hyperlink")
                .queryAs(Hyperlink.class).fire());
        steps.await("#score");
        assertThat(answered().get(1)).isEqualTo(picked.get(0));
        assertThat(steps.number("SELECT score FROM attempt_score")).isEqualTo(score);
    }

    private List<StoredQuestion> setThePaper() {
        steps.click("#rail-trainer");
        steps.write("#passcodeField", "1234");
        steps.write("#repeatField", "1234");
        steps.click("#openButton");
        steps.click("#examsTab");
        steps.click("#addFixedButton");
        steps.write("#titleField", "手工卷");
        steps.click("#pickQuestionsButton");
        WindowSteps.until(() -> !table("#pickerTable").getItems().isEmpty());
        robot.interact(() -> {
            TableView<Object> table = table("#pickerTable");
            table.getSelectionModel().clearSelection();
            for (int i = 0, chosen = 0; chosen < 5; i++) {
                if (((StoredQuestion) table.getItems().get(i)).question().type() == QuestionType.SINGLE) {
                    table.getSelectionModel().select(i);
                    chosen++;
                }
            }
        });
        List<StoredQuestion> picked = table("#pickerTable").getSelectionModel().getSelectedItems().stream()
                .map(StoredQuestion.class::cast).toList();
        steps.click("#pickButton");
        steps.click("#backButton");
        robot.interact(() -> robot.lookup("#pick2").query().requestFocus());
        robot.press(KeyCode.ALT, KeyCode.UP).release(KeyCode.UP, KeyCode.ALT);
        robot.interact(() -> robot.lookup("#pickMarks1").queryAs(Spinner.class).increment(12));
        steps.click("#saveButton");
        WindowSteps.until(() -> steps.number("SELECT count(*) FROM blueprint WHERE title = '手工卷'") == 1);
        return picked;
    }

    private void sit() throws Exception {
        steps.click("#rail-exam");
        steps.await("#offers");
        WindowSteps.until(() -> robot.lookup("#offers .button").queryAll().stream()
                .anyMatch(node -> "进入：手工卷".equals(node.getAccessibleText())));
        robot.interact(() -> robot.lookup("#offers .button").queryAllAs(Button.class).stream()
                .filter(node -> "进入：手工卷".equals(node.getAccessibleText())).findFirst().orElseThrow().fire());
        steps.click("#startButton");
        steps.await("#timer");
        robot.push(KeyCode.A);
        WaitForAsyncUtils.waitForFxEvents();
        WindowSteps.until(() -> steps.number("SELECT count(*) FROM answer") == 1);
        steps.click("#handInButton");
        steps.click("#dialogPrimary");
        steps.await("#score");
    }

    private List<StoredQuestion> answered() {
        WindowSteps.until(() -> !robot.lookup("#answeredList").queryListView().getItems().isEmpty());
        return robot.lookup("#answeredList").<AnsweredQuestion>queryListView().getItems().stream()
                .map(AnsweredQuestion::question).toList();
    }

    private void edit(StoredQuestion question) {
        steps.click("#rail-trainer");
        steps.write("#passcodeField", "1234");
        steps.click("#openButton");
        steps.click("#setsTab");
        String set = question.key().setId();
        WindowSteps.until(() -> choose("#table", line -> ((QuizSetSummary) line).id().equals(set)));
        steps.click("#previewButton");
        String id = question.key().questionId();
        WindowSteps.until(() -> choose("#questionTable", line -> line.toString().contains("questionId=" + id + "]")));
        steps.click("#editButton");
        steps.write("#stemArea", "改过：" + question.question().stem().plain());
        steps.click("#editorSaveButton");
        WindowSteps.until(() -> steps.number("SELECT count(*) FROM attempt") == 1 && steps.isShown("#questionTable"));
        steps.click("#backButton");
    }

    private boolean choose(String query, Predicate<Object> wanted) {
        TableView<Object> table = table(query);
        for (int i = 0; i < table.getItems().size(); i++) {
            if (wanted.test(table.getItems().get(i))) {
                int row = i;
                robot.interact(() -> table.getSelectionModel().clearAndSelect(row));
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private TableView<Object> table(String query) {
        return robot.lookup(query).match(Node::isVisible).queryAs(TableView.class);
    }
}
