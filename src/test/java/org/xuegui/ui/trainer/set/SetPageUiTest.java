package org.xuegui.ui.trainer.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.base.text.Passage;
import org.xuegui.learning.learner.Learner;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetChange;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.ui.SharedStage;
import org.xuegui.ui.dialog.DialogContent;
import org.xuegui.ui.dialog.OpenDialog;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.route.Place;
import org.xuegui.ui.style.Look;
import org.xuegui.ui.style.Styling;
import org.xuegui.ui.trainer.TrainerFixture;
import org.xuegui.ui.trainer.TrainerScreen;
import org.xuegui.workspace.Theme;

/** A set made, filled, put in order and changed by hand. */
@ExtendWith(ApplicationExtension.class)
class SetPageUiTest {

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
    void aSetIsMadeFilledPutInOrderCopiedFromChangedAndUndone(FxRobot robot) {
        enter(robot);
        press(robot, "addSetButton");
        answer(robot, 0, field(robot, "setTitle"), "安全题库");
        String id = idOf("安全题库");

        addStatement(robot, "第一题。");
        addStatement(robot, "第二题。");
        assertThat(stems(id)).containsExactly("第一题。", "第二题。");

        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(1));
        robot.interact(() -> table(robot).requestFocus());
        robot.press(KeyCode.ALT).push(KeyCode.UP).release(KeyCode.ALT);
        assertThat(stems(id)).containsExactly("第二题。", "第一题。");
        assertThat(table(robot).getSelectionModel().getSelectedIndex()).as("it stays chosen").isZero();

        menu(robot, "transfer");
        DialogContent dialog = context.dialogs.contents.get(context.dialogs.contents.size() - 1);
        ComboBox<?> target = (ComboBox<?>) dialog.content().lookup("#targetSet");
        robot.interact(() -> target.getSelectionModel().selectLast());
        answer(robot, dialog, (TextField) dialog.content().lookup("#targetTitle"), "精选题库");
        assertThat(stems(idOf("精选题库"))).containsExactly("第二题。");

        press(robot, "editButton");
        set(robot, "stemArea", "第二题改过。");
        press(robot, "editorSaveButton");
        assertThat(stems(id)).containsExactly("第二题改过。", "第一题。");
        assertThat(stems(idOf("精选题库"))).as("a copy is another question").containsExactly("第二题。");

        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(0));
        press(robot, "versionsButton");
        assertThat(robot.lookup("#versionTable").queryAs(TableView.class).getItems()).hasSize(2);
        assertThat(robot.lookup(".diff-new").queryAllAs(Text.class)).extracting(Text::getText).containsExactly("改过");
        assertThat(robot.lookup(".diff-gone").queryAll()).isEmpty();
        robot.push(KeyCode.DOWN);
        assertThat(robot.lookup(".diff-new").queryAll()).as("nothing before the first version").isEmpty();
        press(robot, "toCurrentToggle");
        assertThat(robot.lookup(".diff-new").queryAllAs(Text.class)).extracting(Text::getText).containsExactly("改过");
        press(robot, "backButton");

        menu(robot, "undo");
        assertThat(stems(id)).containsExactly("第二题。", "第一题。");
        robot.interact(() -> table(robot).requestFocus());
        robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(fixture.sets.summaries()).extracting(QuizSetSummary::title).doesNotContain("精选题库");
    }

    @Test
    void aChangedQuestionOfAShippedSetSaysThatPastScoresStay(FxRobot robot) {
        Learner learner = fixture.learners.add("学员甲", "");
        fixture.sit(learner, TrainerFixture.blueprint(), 10);
        String answered = fixture.sets.summaries().stream().map(QuizSetSummary::id)
                .filter(id -> !fixture.sets.questionsInHistory(id).isEmpty()).findFirst().orElseThrow();
        String question = fixture.sets.questionsInHistory(answered).iterator().next();
        enter(robot);
        openSet(robot, answered);
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(IntStream
                .range(0, table(robot).getItems().size())
                .filter(i -> table(robot).getItems().get(i).id().equals(question)).findFirst().orElseThrow()));
        assertThat(robot.lookup(".preview-above .muted").queryAll()).hasSize(1);

        press(robot, "editButton");
        set(robot, "explanationArea", "改过的解析。");
        press(robot, "editorSaveButton");
        assertThat(context.toasts.said).last().asString().contains("历史成绩不变").doesNotContain("重新开始");
    }

    @Test
    void questionsGoOutOfUseAndComeBackAndSomeAreExported(FxRobot robot) throws IOException {
        enter(robot);
        openSet(robot, "zhejiang-meetings");
        int before = table(robot).getItems().size();
        robot.interact(() -> table(robot).getSelectionModel().selectRange(0, 2));
        Path file = folder.resolve("所选.yaml");
        context.files.choosing(file);
        menu(robot, "exportChosen");
        assertThat(Files.readString(file)).contains("id: zhejiang-meetings").contains(table(robot).getItems().get(0).id())
                .doesNotContain(table(robot).getItems().get(3).question().question().stem().plain());

        menu(robot, "retireOrRestore");
        assertThat(table(robot).getItems()).hasSize(before - 2);
        press(robot, "outOfUseToggle");
        assertThat(table(robot).getItems()).hasSize(2);
        robot.interact(() -> table(robot).getSelectionModel().selectAll());
        menu(robot, "retireOrRestore");
        assertThat(fixture.sets.questionsOf("zhejiang-meetings")).hasSize(before);
    }

    @Test
    void anOlderVersionIsTakenUpAgain(FxRobot robot) {
        enter(robot);
        openSet(robot, "zhejiang-meetings");
        String stem = table(robot).getItems().get(0).question().question().stem().plain();
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(0));
        press(robot, "editButton");
        set(robot, "explanationArea", "改过的解析。");
        press(robot, "editorSaveButton");
        press(robot, "versionsButton");
        robot.interact(() -> robot.lookup("#versionTable").queryAs(TableView.class).getSelectionModel().selectLast());
        press(robot, "restoreVersionButton");

        assertThat(stems("zhejiang-meetings").get(0)).isEqualTo(stem);
        assertThat(fixture.sets.questionsOf("zhejiang-meetings").get(0).question().details().explanation().plain())
                .isNotEqualTo("改过的解析。");
        assertThat(fixture.sets.versionsOf(fixture.sets.questionsOf("zhejiang-meetings").get(0).key())).hasSize(3);
    }

    @Test
    void aNewerShippedTextOfAChangedQuestionIsToldComparedAndTaken(FxRobot robot) {
        String id = "zhejiang-meetings";
        QuizSet shipped = fixture.sets.findSet(id).orElseThrow();
        Question newest = shipped.questions().get(0);
        QuizSet older = new QuizSet(id, shipped.title(), shipped.packId(), shipped.topic(),
                List.of(explained(newest, "上一版的解析。")));
        fixture.sets.applyLoad(new QuizSetChange(List.of(new QuizSetChange.SetChange(older,
                shipped.questions().stream().map(Question::id).toList(), Set.of(), Set.of())), "", "older"));
        fixture.library.editing().save(id, explained(newest, "自己的解析。"));
        enter(robot);
        openSet(robot, id);
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(0));
        assertThat(robot.lookup(".preview-above .muted").queryAll()).hasSize(1);

        press(robot, "versionsButton");
        assertThat(robot.lookup("#toShippedToggle").queryAs(ToggleButton.class).isSelected()).isTrue();
        assertThat(robot.lookup(".diff-gone").queryAll()).isNotEmpty();
        assertThat(robot.lookup(".diff-same").queryAllAs(Text.class)).extracting(Text::getText)
                .as("the topic by its heading").contains("会议与双重管理").doesNotContain("meetings");
        press(robot, "restoreVersionButton");

        assertThat(fixture.sets.questionsOf(id).get(0).question()).isEqualTo(newest);
        assertThat(fixture.library.newerShipped(id)).isEmpty();
    }

    private static Question explained(Question question, String explanation) {
        QuestionDetails details = question.details();
        return question.withDetails(new QuestionDetails(details.id(), details.stem(), Passage.of(explanation),
                details.difficulty(), details.topic(), details.cites(), details.source()));
    }

    private void addStatement(FxRobot robot, String stem) {
        press(robot, "newQuestionButton");
        select(robot, "type-truefalse");
        set(robot, "stemArea", stem);
        select(robot, "truthTrue");
        press(robot, "editorSaveButton");
    }

    private void enter(FxRobot robot) {
        robot.write("2468").push(KeyCode.ENTER).write("2468").push(KeyCode.ENTER);
    }

    private void openSet(FxRobot robot, String id) {
        TableView<?> sets = robot.lookup("#table").queryAs(TableView.class);
        robot.interact(() -> sets.getSelectionModel().select(IntStream.range(0, sets.getItems().size())
                .filter(i -> ((QuizSetSummary) sets.getItems().get(i)).id().equals(id)).findFirst().orElseThrow()));
        press(robot, "previewButton");
    }

    private TextField field(FxRobot robot, String id) {
        return (TextField) context.dialogs.contents.get(0).content().lookup("#" + id);
    }

    private void answer(FxRobot robot, int dialog, TextField field, String text) {
        answer(robot, context.dialogs.contents.get(dialog), field, text);
    }

    private void answer(FxRobot robot, DialogContent dialog, TextField field, String text) {
        OpenDialog open = new OpenDialog() {
            @Override
            public void close() {
                context.dialogs.contents.remove(dialog);
            }

            @Override
            public void showProblem(String sentence) {
                throw new AssertionError(sentence);
            }
        };
        robot.interact(() -> {
            field.setText(text);
            dialog.actions().stream().filter(DialogContent.Action::isPrimary).findFirst().orElseThrow()
                    .action().accept(open);
        });
    }

    private String idOf(String title) {
        return fixture.sets.summaries().stream().filter(set -> set.title().equals(title)).findFirst().orElseThrow().id();
    }

    private List<String> stems(String setId) {
        return fixture.sets.questionsOf(setId).stream().map(StoredQuestion::question)
                .map(question -> question.stem().plain()).toList();
    }

    @SuppressWarnings("unchecked")
    private static TableView<SetLine> table(FxRobot robot) {
        return robot.lookup("#questionTable").queryAs(TableView.class);
    }

    private static void menu(FxRobot robot, String id) {
        MenuButton more = robot.lookup("#moreButton").queryAs(MenuButton.class);
        robot.interact(() -> more.getItems().stream()
                .filter(item -> id.equals(item.getId())).findFirst().orElseThrow().fire());
    }

    private static void press(FxRobot robot, String id) {
        Node node = robot.lookup("#" + id).query();
        robot.interact(() -> ((ButtonBase) node).fire());
    }

    private static void select(FxRobot robot, String id) {
        robot.interact(() -> {
            Node node = robot.lookup("#" + id).query();
            if (node instanceof RadioButton || node instanceof ButtonBase) {
                ((ButtonBase) node).fire();
            } else {
                ((Toggle) node).setSelected(true);
            }
        });
    }

    private static void set(FxRobot robot, String id, String text) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(TextInputControl.class).setText(text));
    }
}
