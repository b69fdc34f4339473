package org.xuegui.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.TypicalQuestions;

@ExtendWith(ApplicationExtension.class)
class QuestionUiTest {

    private QuestionStage stage;

    @Start
    void start(Stage window) {
        stage = new QuestionStage(window);
    }

    private Response response() {
        return stage.model.response();
    }

    private static Response chosen(String... ids) {
        return new Response.Chosen(Set.of(ids));
    }

    private void press(FxRobot robot, KeyCode... codes) {
        for (KeyCode code : codes) {
            robot.press(code).release(code);
        }
    }

    private void altPress(FxRobot robot, KeyCode code) {
        robot.press(KeyCode.ALT, code).release(code, KeyCode.ALT);
    }

    private void setText(FxRobot robot, String query, String text) {
        TextInputControl field = robot.lookup(query).query();
        robot.interact(() -> {
            field.requestFocus();
            field.setText(text);
        });
    }

    @Test
    void clickChoosesOneChoice(FxRobot robot) {
        stage.ask(robot, TypicalQuestions.SINGLE, "d", "c", "b", "a");
        robot.clickOn("每年一次").clickOn("每五年一次");

        assertThat(response()).isEqualTo(chosen("d"));
        assertThat(stage.committed).containsExactly(chosen("a"), chosen("d"));
        assertThat(chosenRows(robot)).containsExactly("A");
    }

    @Test
    void letterMeansTheChoiceAsShown(FxRobot robot) {
        stage.ask(robot, TypicalQuestions.SINGLE, "d", "c", "b", "a");
        press(robot, KeyCode.B);

        assertThat(response()).isEqualTo(chosen("c"));
    }

    @Test
    void arrowsAndSpaceChooseSeveral(FxRobot robot) {
        stage.ask(robot, TypicalQuestions.MULTIPLE);
        press(robot, KeyCode.DOWN, KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE, KeyCode.UP, KeyCode.UP,
                KeyCode.SPACE, KeyCode.D);

        assertThat(response()).isEqualTo(chosen("c", "d"));
        assertThat(chosenRows(robot)).containsExactly("C", "D");
    }

    @Test
    void clickChoosesSeveralAndTakesBack(FxRobot robot) {
        stage.ask(robot, TypicalQuestions.MULTIPLE);
        robot.clickOn("各市党委").clickOn("各县属企业").clickOn("各市党委");

        assertThat(response()).isEqualTo(chosen("d"));
    }

    @Test
    void statementIsJudgedByMouseAndByLetter(FxRobot robot) {
        stage.ask(robot, TypicalQuestions.TRUE_FALSE);
        robot.clickOn("正确");
        assertThat(response()).isEqualTo(new Response.Judged(true));

        press(robot, KeyCode.B);
        assertThat(response()).isEqualTo(new Response.Judged(false));
    }

    @Test
    void blanksAreTypedAndEnterGoesOnAndConfirms(FxRobot robot) {
        stage.ask(robot, TypicalQuestions.FILL);
        robot.clickOn("#blank-1").write("6b");
        assertThat(response()).isEqualTo(new Response.Filled(List.of("6b", "", "")));
        assertThat(stage.typed).hasSize(2);
        assertThat(stage.committed).isEmpty();

        press(robot, KeyCode.ENTER);
        assertThat(stage.committed).containsExactly(new Response.Filled(List.of("6b", "", "")));
        press(robot, KeyCode.DIGIT7, KeyCode.TAB);
        setText(robot, "#blank-3", "事先");
        press(robot, KeyCode.ENTER);

        assertThat(response()).isEqualTo(new Response.Filled(List.of("6b", "7", "事先")));
        assertThat(stage.committed).endsWith(response());
        assertThat(stage.confirmations).isEqualTo(1);
    }

    @Test
    void escapeLeavesTheFieldAndItsTextIsCommitted(FxRobot robot) {
        stage.ask(robot, TypicalQuestions.FILL);
        robot.clickOn("#blank-2").write("27");
        press(robot, KeyCode.ESCAPE);

        assertThat(robot.lookup("#blank-2").query().isFocused()).isFalse();
        assertThat(stage.committed).containsExactly(new Response.Filled(List.of("", "27", "")));
    }

    @Test
    void offeredTextsArePickedFromAList(FxRobot robot) {
        BlankKey.Text key = new BlankKey.Text(List.of("事先"), false, List.of("事先", "事后", "同步"));
        stage.ask(robot, TypicalQuestions.fill("f", "{{1}}征求意见，人数 {{2}}。", key, TypicalQuestions.number(3)));
        ComboBox<String> box = robot.lookup("#blank-1").query();
        robot.interact(() -> box.getSelectionModel().select("事后"));
        assertThat(stage.committed).containsExactly(new Response.Filled(List.of("事后", "")));

        robot.interact(box::requestFocus);
        press(robot, KeyCode.DOWN);
        assertThat(response()).isEqualTo(new Response.Filled(List.of("同步", "")));
        press(robot, KeyCode.ENTER);
        assertThat(robot.lookup("#blank-2").query().isFocused()).isTrue();
    }

    @Test
    void pairsAreClickedTogether(FxRobot robot) {
        stage.ask(robot, TypicalQuestions.MATCHING, "x1", "r2", "r1");
        robot.clickOn("#right-3").clickOn("#right-1").clickOn("#left-2").clickOn("#right-2");

        assertThat(response()).isEqualTo(new Response.Matched(Map.of("l1", "r1", "l2", "r2")));
        robot.clickOn("#left-1").clickOn("#right-2");
        assertThat(response()).isEqualTo(new Response.Matched(Map.of("l1", "r2")));
        robot.clickOn("#left-1 .unpair-button");
        assertThat(response()).isEqualTo(new Response.Matched(Map.of()));
    }

    @Test
    void pairsAreMadeByLetterAndDigit(FxRobot robot) {
        stage.ask(robot, TypicalQuestions.MATCHING, "x1", "r2", "r1");
        press(robot, KeyCode.B, KeyCode.DIGIT2, KeyCode.A, KeyCode.NUMPAD3);
        assertThat(response()).isEqualTo(new Response.Matched(Map.of("l2", "r2", "l1", "r1")));

        press(robot, KeyCode.B, KeyCode.DELETE);
        assertThat(response()).isEqualTo(new Response.Matched(Map.of("l1", "r1")));
    }

    @Test
    void itemsAreMovedByButtons(FxRobot robot) {
        stage.ask(robot, TypicalQuestions.ORDERING, "i2", "i1", "i4", "i3");
        assertThat(response().isEmpty()).isTrue();
        robot.clickOn("#item-i1 .order-up").clickOn("#item-i4 .order-down");

        assertThat(response()).isEqualTo(KeyResponse.of(TypicalQuestions.ORDERING));
    }

    @Test
    void itemsAreMovedByAltAndArrows(FxRobot robot) {
        stage.ask(robot, TypicalQuestions.ORDERING, "i4", "i1", "i2", "i3");
        press(robot, KeyCode.DOWN);
        altPress(robot, KeyCode.UP);
        assertThat(stage.committed).isEmpty();
        altPress(robot, KeyCode.DOWN);
        altPress(robot, KeyCode.DOWN);
        altPress(robot, KeyCode.DOWN);

        assertThat(response()).isEqualTo(KeyResponse.of(TypicalQuestions.ORDERING));
        assertThat(robot.lookup("#item-i4").query().isFocused()).isTrue();
    }

    @Test
    void altAndAnArrowAloneBeginAtTheFirstOrTheLastItem(FxRobot robot) {
        stage.ask(robot, TypicalQuestions.ORDERING, "i2", "i1", "i4", "i3");
        altPress(robot, KeyCode.DOWN);
        assertThat(robot.lookup("#item-i2").query().isFocused()).isTrue();
        stage.ask(robot, TypicalQuestions.ORDERING, "i1", "i2", "i4", "i3");
        altPress(robot, KeyCode.UP);

        assertThat(response()).isEqualTo(KeyResponse.of(TypicalQuestions.ORDERING));
    }

    @Test
    void itemsAreDragged(FxRobot robot) {
        stage.ask(robot, TypicalQuestions.ORDERING, "i2", "i1", "i3", "i4");
        Bounds other = robot.lookup("#item-i1").query().localToScreen(
                robot.lookup("#item-i1").query().getLayoutBounds());
        robot.drag("#item-i2").moveTo(other.getCenterX(), other.getMaxY() - 5).drop();

        assertThat(response()).isEqualTo(KeyResponse.of(TypicalQuestions.ORDERING));
    }

    @Test
    void orderNobodyMovedIsTakenOnConfirming(FxRobot robot) {
        stage.ask(robot, TypicalQuestions.ORDERING, "i2", "i1", "i3", "i4");
        robot.interact(stage.model::takeOrder);

        assertThat(response()).isEqualTo(new Response.Ordered(List.of("i2", "i1", "i3", "i4")));
    }

    @Test
    void shortAnswerIsWrittenAndSubmittedWithControlEnter(FxRobot robot) {
        stage.ask(robot, TypicalQuestions.SHORT);
        robot.clickOn("#written-answer").write("a");
        press(robot, KeyCode.ENTER, KeyCode.B);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

        assertThat(response()).isEqualTo(new Response.Written("a\nb"));
        assertThat(stage.committed).containsExactly(new Response.Written("a\nb"));
        assertThat(stage.confirmations).isEqualTo(1);
    }

    @Test
    void tabLeavesTheShortAnswer(FxRobot robot) {
        stage.ask(robot, TypicalQuestions.SHORT);
        setText(robot, "#written-answer", "答");
        press(robot, KeyCode.TAB);

        assertThat(response()).isEqualTo(new Response.Written("答"));
    }

    @Test
    void feedbackMarksEveryChoiceWithAWord(FxRobot robot) {
        stage.show(robot, ShownQuestion.of(TypicalQuestions.MULTIPLE, QuestionMode.FEEDBACK), chosen("a", "d"));

        assertThat(verdicts(robot)).containsExactly("✓ 您选对了", "✓ 正确，漏选", "✓ 正确，漏选", "✗ 您的选择");
        robot.clickOn("各县属企业");
        press(robot, KeyCode.B);
        assertThat(response()).isEqualTo(chosen("a", "d"));
        assertThat(stage.committed).isEmpty();
    }

    @Test
    void aTrainerIsToldOfTheLearnersAnswer(FxRobot robot) {
        stage.show(robot, ShownQuestion.of(TypicalQuestions.MULTIPLE, QuestionMode.OF_LEARNER), chosen("a", "d"));
        assertThat(verdicts(robot)).containsExactly("✓ 学员选对", "✓ 正确，漏选", "✓ 正确，漏选", "✗ 学员的选择");
    }

    @Test
    void aBlankOfAnyOrderNamesEveryKey(FxRobot robot) {
        FillBlank fill = new FillBlank(
                new QuestionDetails("f-2", Passage.withBlanks("{{1}}和{{2}}"), Passage.EMPTY, Difficulty.EASY, "",
                        List.of(), ""),
                List.of(new BlankKey.Text(List.of("指导"), false, List.of()),
                        new BlankKey.Text(List.of("监督"), false, List.of())),
                List.of(), true);
        stage.show(robot, ShownQuestion.of(fill, QuestionMode.FEEDBACK), new Response.Filled(List.of("监督", "")));

        assertThat(texts(robot)).contains("✓ 第 1 空：正确", "✗ 第 2 空：错误，正确答案是“指导 或 监督”");
    }

    @Test
    void feedbackSaysWhatIsRightInBlanksPairsAndItems(FxRobot robot) {
        stage.show(robot, ShownQuestion.of(TypicalQuestions.FILL, QuestionMode.FEEDBACK),
                new Response.Filled(List.of("六", "28", "")));
        assertThat(texts(robot)).contains("✓ 六", "✗ 28", "✗ 未填", "✓ 第 1 空：正确", "✗ 第 2 空：错误，正确答案是“27”");

        stage.show(robot, ShownQuestion.of(TypicalQuestions.MATCHING, QuestionMode.FEEDBACK),
                new Response.Matched(Map.of("l1", "r1", "l2", "x1")));
        assertThat(verdicts(robot)).containsExactly("✓ 连对了", "✗ 连错了");
        assertThat(texts(robot)).contains("正确：属地责任");

        stage.show(robot, ShownQuestion.of(TypicalQuestions.ORDERING, QuestionMode.FEEDBACK),
                new Response.Ordered(List.of("i1", "i3", "i2", "i4")));
        assertThat(verdicts(robot)).containsExactly("✓ 位置正确", "✗ 应为第 3 项", "✗ 应为第 2 项", "✓ 位置正确");

        stage.show(robot, ShownQuestion.of(TypicalQuestions.SHORT, QuestionMode.FEEDBACK), new Response.None());
        assertThat(texts(robot)).contains("您的作答", "参考答案", "得分点", "1. 任免");
    }

    @Test
    void everyTypeIsShownInEveryMode(FxRobot robot) {
        for (Question question : TypicalQuestions.ALL) {
            for (QuestionMode mode : QuestionMode.values()) {
                stage.show(robot, new ShownQuestion(question, List.of(), 7, mode), new Response.None());
                assertThat(allTexts(robot)).as(question.type() + " " + mode).anyMatch(text -> text.startsWith("7. "));
                if (mode == QuestionMode.KEY) {
                    assertThat(response()).isEqualTo(KeyResponse.of(question));
                }
            }
        }
    }

    @Test
    void previewCannotBeAnswered(FxRobot robot) {
        stage.show(robot, ShownQuestion.of(TypicalQuestions.SINGLE, QuestionMode.PREVIEW), new Response.None());
        robot.clickOn("每年一次");
        press(robot, KeyCode.A, KeyCode.DOWN, KeyCode.SPACE);
        assertThat(response().isEmpty()).isTrue();

        stage.show(robot, ShownQuestion.of(TypicalQuestions.FILL, QuestionMode.PREVIEW), new Response.None());
        robot.clickOn("#blank-1").write("6");
        assertThat(((TextField) robot.lookup("#blank-1").query()).getText()).isEmpty();
    }

    @Test
    void givenResponseIsShownWithoutBeingCommitted(FxRobot robot) {
        Response given = new Response.Filled(List.of("6", "27", "事先"));
        stage.show(robot, ShownQuestion.of(TypicalQuestions.FILL, QuestionMode.ANSWERING), given);

        assertThat(((TextField) robot.lookup("#blank-3").query()).getText()).isEqualTo("事先");
        assertThat(stage.committed).isEmpty();
        assertThat(stage.typed).isEmpty();
    }

    @Test
    void onlyRowsOfAnAnswerableQuestionTakeTheFocus(FxRobot robot) {
        stage.ask(robot, TypicalQuestions.SINGLE);
        assertThat(robot.lookup(".option").queryAllAs(Node.class)).allMatch(Node::isFocusTraversable);

        stage.show(robot, ShownQuestion.of(TypicalQuestions.SINGLE, QuestionMode.FEEDBACK), chosen("a"));
        assertThat(robot.lookup(".option").queryAllAs(Node.class)).noneMatch(Node::isFocusTraversable);
    }

    private static List<String> chosenRows(FxRobot robot) {
        return robot.lookup(".option").queryAllAs(Node.class).stream()
                .filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")))
                .map(row -> ((Labeled) row.lookup(".option-badge")).getText())
                .toList();
    }

    private static List<String> verdicts(FxRobot robot) {
        return robot.lookup(".option-verdict").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .map(label -> label.getText().replace("\u2009", "")).toList();
    }

    private static List<String> allTexts(FxRobot robot) {
        return robot.lookup(".question-stem .passage-text").queryAllAs(Text.class).stream().map(Text::getText).toList();
    }
}
