package org.xuegui.ui.trainer.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.draft.BlankDraft;
import org.xuegui.quiz.draft.QuestionDraft;
import org.xuegui.regulation.PackReader;
import org.xuegui.regulation.StudyPack;
import org.xuegui.ui.SharedStage;
import org.xuegui.ui.dialog.DialogContent;
import org.xuegui.ui.dialog.OpenDialog;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.style.Look;
import org.xuegui.ui.style.Styling;
import org.xuegui.ui.trainer.part.Pages;
import org.xuegui.workspace.Theme;

/** Questions of all seven types made from nothing, by hand. */
@ExtendWith(ApplicationExtension.class)
class QuestionEditorUiTest {

    private final FakeContext context = new FakeContext();
    private final StackPane root = new StackPane();
    private final List<Question> saved = new ArrayList<>();
    private int timesClosed;

    @Start
    void start(Stage stage) {
        root.getStyleClass().add("trainer");
        Scene scene = new Scene(root, 1024, 700);
        Styling.apply(scene, new Look(Theme.LIGHT, 100, ""));
        SharedStage.show(stage, scene);
    }

    @Test
    void aSingleChoiceIsMadeByKeyboard(FxRobot robot) {
        open(robot, QuestionDraft.blank(QuestionType.SINGLE, "", Set.of()));
        robot.write("Who?").push(KeyCode.TAB).push(KeyCode.SPACE).push(KeyCode.TAB);
        robot.write("one").push(KeyCode.ENTER).write("two").push(KeyCode.ENTER);
        press(robot, "choiceRemove4");
        press(robot, "choiceRemove3");
        robot.press(KeyCode.CONTROL).push(KeyCode.S).release(KeyCode.CONTROL);

        SingleChoice question = (SingleChoice) onlySaved();
        assertThat(question.stem().plain()).isEqualTo("Who?");
        assertThat(question.choices()).containsExactly(Choice.of("a", "one"), Choice.of("b", "two"));
        assertThat(question.key()).isEqualTo("a");
        assertThat(question.id()).startsWith("q-");
    }

    @Test
    void aMultipleChoiceIsMadeAndItsRowsPutInAnotherOrder(FxRobot robot) {
        open(robot, QuestionDraft.blank(QuestionType.MULTIPLE, "", Set.of()));
        set(robot, "stemArea", "哪些？");
        List.of("甲", "乙", "丙").forEach(text -> set(robot, "choiceText" + ("甲乙丙".indexOf(text) + 1), text));
        press(robot, "choiceRemove4");
        select(robot, "choiceKey1");
        select(robot, "choiceKey3");
        robot.interact(() -> robot.lookup("#choiceText3").query().requestFocus());
        robot.press(KeyCode.ALT).push(KeyCode.UP).push(KeyCode.UP).release(KeyCode.ALT);
        press(robot, "editorSaveButton");

        MultipleChoice question = (MultipleChoice) onlySaved();
        assertThat(question.choices()).extracting(choice -> choice.text().plain()).containsExactly("丙", "甲", "乙");
        assertThat(question.keys()).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void aStatementIsMade(FxRobot robot) {
        open(robot, QuestionDraft.blank(QuestionType.TRUE_FALSE, "meetings", Set.of()));
        set(robot, "stemArea", "会议每年召开一次。");
        set(robot, "explanationArea", "是。");
        select(robot, "truthFalse");
        press(robot, "editorSaveButton");

        TrueFalse question = (TrueFalse) onlySaved();
        assertThat(question.isTrue()).isFalse();
        assertThat(question.details().topic()).isEqualTo("meetings");
        assertThat(question.details().explanation()).isEqualTo(Passage.of("是。"));
    }

    @Test
    void aFillQuestionIsMadeWithBlanksPutAtTheCaretAndOverAWord(FxRobot robot) {
        open(robot, QuestionDraft.blank(QuestionType.FILL, "", Set.of()));
        set(robot, "stemArea", "强化队伍等保障，每年次。");
        robot.interact(() -> text(robot, "stemArea").selectRange(2, 4));
        press(robot, "blankButton");
        robot.interact(() -> text(robot, "stemArea").positionCaret("强化{{1}}等保障，每年".length()));
        press(robot, "blankButton");
        assertThat(text(robot, "stemArea").getText()).isEqualTo("强化{{1}}等保障，每年{{2}}次。");
        assertThat(text(robot, "blankAccepted1").getText()).isEqualTo("队伍");
        choose(robot, "blankKind2", BlankDraft.Kind.NUMBER);
        set(robot, "blankNumber2", "１");
        press(robot, "editorSaveButton");

        FillBlank question = (FillBlank) onlySaved();
        assertThat(question.stem()).isEqualTo(Passage.withBlanks("强化{{1}}等保障，每年{{2}}次。"));
        assertThat(question.blanks()).containsExactly(
                new BlankKey.Text(List.of("队伍"), false, List.of()),
                new BlankKey.Number(BigDecimal.ONE, BigDecimal.ZERO));
    }

    @Test
    void aMatchingQuestionIsMadeWithAnExtraSide(FxRobot robot) {
        open(robot, QuestionDraft.blank(QuestionType.MATCHING, "", Set.of()));
        set(robot, "stemArea", "连线");
        press(robot, "pairRemove4");
        press(robot, "pairRemove3");
        set(robot, "pairLeft1", "甲");
        set(robot, "pairRight1", "一");
        set(robot, "pairLeft2", "乙");
        set(robot, "pairRight2", "二");
        press(robot, "extraAddButton");
        set(robot, "extraText1", "三");
        press(robot, "editorSaveButton");

        Matching question = (Matching) onlySaved();
        assertThat(question.pairs()).extracting(pair -> pair.left().plain() + pair.right().plain())
                .containsExactly("甲一", "乙二");
        assertThat(question.distractors()).containsExactly(Passage.of("三"));
    }

    @Test
    void anOrderingQuestionIsMade(FxRobot robot) {
        open(robot, QuestionDraft.blank(QuestionType.ORDERING, "", Set.of()));
        set(robot, "stemArea", "排序");
        List.of("1", "2", "3", "4").forEach(number -> set(robot, "itemText" + number, "第" + number));
        press(robot, "itemDown1");
        press(robot, "editorSaveButton");

        assertThat(((Ordering) onlySaved()).items()).extracting(Passage::plain)
                .containsExactly("第2", "第1", "第3", "第4");
    }

    @Test
    void aShortAnswerIsMade(FxRobot robot) {
        open(robot, QuestionDraft.blank(QuestionType.SHORT, "", Set.of()));
        set(robot, "stemArea", "为什么？");
        set(robot, "answerArea", "因为。");
        set(robot, "pointsArea", "其一\n\n 其二 ");
        press(robot, "editorSaveButton");

        ShortAnswer question = (ShortAnswer) onlySaved();
        assertThat(question.modelAnswer()).isEqualTo(Passage.of("因为。"));
        assertThat(question.points()).containsExactly("其一", "其二");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldWhenSavingIsTriedAndTheFocusGoesThere(FxRobot robot) {
        open(robot, QuestionDraft.blank(QuestionType.SINGLE, "", Set.of()));
        assertThat(robot.lookup(".field-problem").queryAllAs(Label.class)).noneMatch(Node::isVisible);
        set(robot, "stemArea", "谁？");
        set(robot, "choiceText1", "甲");
        press(robot, "editorSaveButton");

        assertThat(saved).isEmpty();
        assertThat(robot.lookup("#choiceText2").query().isFocused()).isTrue();
        assertThat(robot.lookup(".field-problem").queryAllAs(Label.class)).filteredOn(Node::isVisible)
                .extracting(Label::getText).contains("请选中正确的一项。");
    }

    @Test
    void anEmptyFieldHasNoScrollBar(FxRobot robot) {
        open(robot, QuestionDraft.blank(QuestionType.SINGLE, "", Set.of()));

        assertThat(robot.lookup(".growing-area .scroll-bar").queryAllAs(Node.class)).noneMatch(Node::isVisible);
    }

    @Test
    void factsAreChosenFromThePackAndShownWithWhatTheySay(FxRobot robot) {
        StudyPack pack = PackReader.read(Path.of("seeds", "zhejiang-cyberspace-leadership")).pack().orElseThrow();
        open(robot, QuestionDraft.blank(QuestionType.TRUE_FALSE, "", Set.of()), Optional.of(pack));
        set(robot, "stemArea", "会议每年召开一次。");
        select(robot, "truthTrue");
        press(robot, "factsButton");
        DialogContent picker = context.dialogs.contents.get(0);
        robot.interact(() -> {
            ((TextInputControl) picker.content().lookup("#factFilter")).setText("c04");
            ((CheckBox) picker.content().lookup("#factC04")).fire();
            picker.actions().get(1).action().accept(new ClosedDialog());
        });
        assertThat(picker.content().lookup("#factA01")).as("filtered").isNull();
        assertThat(robot.lookup("#factRemoveC04").tryQuery()).isPresent();
        press(robot, "editorSaveButton");

        assertThat(onlySaved().cites()).containsExactly("C04");
    }

    private static final class ClosedDialog implements OpenDialog {
        @Override
        public void close() {
            // the fake dialogs show nothing
        }

        @Override
        public void showProblem(String sentence) {
            throw new AssertionError(sentence);
        }
    }

    @Test
    void leavingAChangedQuestionAsksFirst(FxRobot robot) {
        open(robot, QuestionDraft.blank(QuestionType.SINGLE, "", Set.of()));
        set(robot, "stemArea", "谁？");
        context.dialogs.declining();
        press(robot, "editorCancelButton");
        assertThat(context.dialogs.titles).containsExactly("放弃修改？");
        assertThat(context.dialogs.asked).as("Enter alone drops nothing").allMatch(asked -> asked.isGrave());
        assertThat(timesClosed).isZero();
        assertThat(saved).isEmpty();
    }

    private void open(FxRobot robot, QuestionDraft draft) {
        open(robot, draft, Optional.empty());
    }

    private void open(FxRobot robot, QuestionDraft draft, Optional<StudyPack> pack) {
        Pages pages = new Pages() {
            @Override
            public void open(Page page) {
                root.getChildren().setAll(page.root());
            }

            @Override
            public void close() {
                root.getChildren().clear();
            }
        };
        robot.interact(() -> new QuestionEditor(context.screen(), pages)
                .open(draft, pack, saved::add, () -> timesClosed++));
    }

    private Question onlySaved() {
        assertThat(saved).hasSize(1);
        assertThat(timesClosed).isEqualTo(1);
        return saved.get(0);
    }

    private static void press(FxRobot robot, String id) {
        Node button = robot.lookup("#" + id).query();
        robot.interact(() -> ((ButtonBase) button).fire());
    }

    private static void select(FxRobot robot, String id) {
        Node mark = robot.lookup("#" + id).query();
        robot.interact(() -> {
            if (mark instanceof Toggle toggle) {
                toggle.setSelected(true);
            } else {
                ((ButtonBase) mark).fire();
            }
        });
    }

    private static void set(FxRobot robot, String id, String value) {
        robot.interact(() -> text(robot, id).setText(value));
    }

    private static TextInputControl text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(TextInputControl.class);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(FxRobot robot, String id, T value) {
        robot.interact(() -> ((ComboBox<T>) robot.lookup("#" + id).queryAs(ComboBox.class)).setValue(value));
    }
}
