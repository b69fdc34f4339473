package org.xuegui.ui.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.learning.attempt.AnsweredQuestion;
import org.xuegui.learning.exam.ExaminationResult;
import org.xuegui.learning.learner.Learner;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.draft.DraftQuestion;
import org.xuegui.quiz.draft.QuestionDraft;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.report.pdf.PdfFile;
import org.xuegui.ui.SharedStage;
import org.xuegui.ui.question.MarkingWords;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.route.Place;
import org.xuegui.ui.style.Look;
import org.xuegui.ui.style.Styling;
import org.xuegui.workspace.Theme;

/** The journey of a paper picked by hand: picked, ordered, sat, and kept as it is when its sets change. */
@ExtendWith(ApplicationExtension.class)
class FixedPaperUiTest {

    @TempDir
    static Path folder;

    private final FakeContext context = new FakeContext();
    private TrainerFixture fixture;

    @Start
    void start(Stage stage) throws IOException {
        fixture = new TrainerFixture(Files.createTempDirectory(folder, "data"));
        fixture.examinations.blueprints().forEach(blueprint -> fixture.examinations.retire(blueprint.id()));
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
    void aPaperPickedByHandIsSatInItsOrderAndKeepsItsVersions(FxRobot robot) {
        robot.write("2468").push(KeyCode.ENTER).write("2468").push(KeyCode.ENTER);
        press(robot, "examsTab");
        press(robot, "addFixedButton");
        robot.interact(() -> robot.lookup("#titleField").queryAs(TextInputControl.class).setText("手工卷"));
        List<StoredQuestion> picked = pickFive(robot);
        press(robot, "backButton");
        assertThat(robot.lookup(".pick-line").queryAll()).hasSize(5);

        robot.interact(() -> robot.lookup("#pick5").query().requestFocus());
        robot.press(KeyCode.ALT, KeyCode.UP).release(KeyCode.UP, KeyCode.ALT);
        assertThat(robot.lookup("#pick4").query().isFocused()).as("the focus goes with the question").isTrue();
        press(robot, "pickDown1");
        robot.interact(() -> robot.lookup("#pickMarks2").queryAs(Spinner.class).increment(4));
        press(robot, "saveButton");

        Blueprint blueprint = fixture.examinations.blueprints().get(0);
        List<String> order = IntStream.of(1, 0, 2, 4, 3).mapToObj(i -> picked.get(i).version()).toList();
        assertThat(blueprint.rows()).extracting(row -> row.pick().orElseThrow().version()).isEqualTo(order);
        assertThat(blueprint.rows()).extracting(row -> MarkingWords.plain(row.marksEach()))
                .containsExactly("2", "4", "2", "2", "2");
        prints(robot);

        ExaminationResult before = sit(blueprint);
        assertThat(before.questions()).extracting(question -> question.question().version()).isEqualTo(order);
        edit(picked.get(4));
        fixture.library.editing().retire(picked.get(0).key().setId(), List.of(picked.get(0).key().questionId()));
        changesAreNamedAndTakenOver(robot, order);
        ExaminationResult after = fixture.examinations.result(before.attempt().id());
        assertThat(after.questions()).extracting(AnsweredQuestion::question)
                .isEqualTo(before.questions().stream().map(AnsweredQuestion::question).toList());
        assertThat(after.score().orElseThrow().score()).isEqualByComparingTo(before.score().orElseThrow().score());
    }

    @Test
    void aQuestionIsDraggedByItsNumberAndTakenOutWithDelete(FxRobot robot) {
        robot.write("2468").push(KeyCode.ENTER).write("2468").push(KeyCode.ENTER);
        press(robot, "examsTab");
        press(robot, "addFixedButton");
        List<StoredQuestion> picked = pickFive(robot);
        press(robot, "backButton");
        robot.interact(() -> robot.lookup("#scroll").queryAs(ScrollPane.class).setVvalue(1));
        String last = stem(robot, 5);
        assertThat(last).isEqualTo(picked.get(4).question().stem().plain());
        robot.drag("#pickPlace5").dropTo("#pickPlace3");
        assertThat(stem(robot, 3)).isEqualTo(last);

        robot.interact(() -> robot.lookup("#pick3").query().requestFocus());
        robot.push(KeyCode.DELETE);
        assertThat(robot.lookup(".pick-line").queryAll()).hasSize(4);
        assertThat(stem(robot, 3)).isEqualTo(picked.get(2).question().stem().plain());
    }

    private static String stem(FxRobot robot, int number) {
        return robot.from(robot.lookup("#pick" + number).queryAll()).lookup(".pick-text .label").queryAs(Label.class)
                .getText().replace("\u2009", "");
    }

    private List<StoredQuestion> pickFive(FxRobot robot) {
        press(robot, "pickQuestionsButton");
        TableView<StoredQuestion> table = table(robot, "#pickerTable");
        List<StoredQuestion> five = List.copyOf(table.getItems().subList(0, 5));
        robot.interact(() -> table.getSelectionModel().selectRange(0, 5));
        press(robot, "pickButton");
        return five;
    }

    private void prints(FxRobot robot) {
        robot.interact(() -> table(robot, "#table").getSelectionModel().select(0));
        Path file = folder.resolve("手工卷.pdf");
        context.files.choosing(file);
        press(robot, "printButton");
        assertThat(new PdfFile(file).pages()).isPositive();
        assertThat(new PdfFile(folder.resolve("手工卷（答案与解析）.pdf")).pages()).isPositive();
    }

    private ExaminationResult sit(Blueprint blueprint) {
        Learner learner = fixture.learners.add("学员甲", "");
        return fixture.examinations.result(fixture.sit(learner, blueprint, 3));
    }

    private void edit(StoredQuestion question) {
        QuestionDraft draft = QuestionDraft.of(question.question());
        Question changed = DraftQuestion.of(draft.withStemText(question.question().stem().plain() + "（改）"));
        fixture.library.editing().save(question.key().setId(), changed);
    }

    private void changesAreNamedAndTakenOver(FxRobot robot, List<String> order) {
        press(robot, "setsTab");
        press(robot, "examsTab");
        robot.interact(() -> table(robot, "#table").getSelectionModel().select(0));
        assertThat(text(robot, "#lacks")).contains("第 2 题已停用；第 4 题已有新版本");
        press(robot, "changeButton");
        assertThat(text(robot, "#shortage")).contains("第 2 题已停用；第 4 题已有新版本");
        press(robot, "pickShow4");
        assertThat(robot.lookup("#pickBackButton").queryButton().getText()).isEqualTo("保留试卷所用版本");
        press(robot, "pickTakeOverButton");
        assertThat(text(robot, "#shortage")).contains("第 2 题已停用").doesNotContain("新版本；");
        press(robot, "saveButton");

        List<BlueprintRow> rows = fixture.examinations.blueprints().get(0).rows();
        assertThat(rows.get(3).pick().orElseThrow().version()).isNotEqualTo(order.get(3));
        assertThat(rows.get(1).pick().orElseThrow().version()).isEqualTo(order.get(1));
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText().replace("\u2009", "");
    }

    @SuppressWarnings("unchecked")
    private static <T> TableView<T> table(FxRobot robot, String query) {
        return robot.lookup(query).match(Node::isVisible).queryAs(TableView.class);
    }

    private static void press(FxRobot robot, String id) {
        ButtonBase button = robot.lookup("#" + id).queryAs(ButtonBase.class);
        assertThat(button.isDisabled()).as(id).isFalse();
        robot.interact(button::fire);
    }
}
