package org.xuegui.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.ui.dialog.Confirmation;
import org.xuegui.ui.dialog.TextPrompt;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.Place;

@ExtendWith(ApplicationExtension.class)
class ShellUiTest {

    private Stage window;
    private ShellStage stage;

    @Start
    void start(Stage window) {
        this.window = window;
        stage = new ShellStage(window, Optional.of(TypicalLearners.JIA));
    }

    @Test
    void aScreenIsMadeAtItsFirstVisitAndKept(FxRobot robot) {
        assertThat(stage.made).containsExactly(Place.HOME);
        robot.clickOn("#rail-study").clickOn("#rail-home").clickOn("#rail-study");

        assertThat(stage.made).containsExactly(Place.HOME, Place.STUDY);
        assertThat(stage.screen(Place.STUDY).shown).hasSize(2);
        assertThat(stage.screen(Place.HOME).left).isEqualTo(2);
        assertThat(robot.lookup("#screenTitle").queryAs(Label.class).getText()).isEqualTo("STUDY");
    }

    @Test
    void altAndADigitGoesToThePlaceAndBackComesBack(FxRobot robot) {
        robot.press(KeyCode.ALT, KeyCode.DIGIT5).release(KeyCode.DIGIT5, KeyCode.ALT);
        assertThat(robot.lookup("#screen-records").tryQuery()).isPresent();

        robot.interact(stage.shell::back);
        assertThat(robot.lookup("#screen-home").tryQuery()).isPresent();
        assertThat(stage.shell.hasBack()).isFalse();
    }

    @Test
    void keysReachTheScreenExceptWhileTyping(FxRobot robot) {
        StubScreen home = stage.screen(Place.HOME);
        robot.interact(() -> robot.lookup("#rail-home").query().requestFocus());
        robot.push(KeyCode.M);
        assertThat(home.keys).hasSize(1);

        robot.interact(home.field::requestFocus);
        robot.push(KeyCode.M);
        assertThat(home.keys).hasSize(1);

        robot.push(KeyCode.ESCAPE).push(KeyCode.M);
        assertThat(home.field.isFocused()).isFalse();
        assertThat(home.keys).hasSize(2);
    }

    @Test
    void pageKeysScrollTheScreenWhileAButtonBesideHasTheFocus(FxRobot robot) {
        Region tall = new Region();
        tall.setMinHeight(5000);
        ScrollPane pane = new ScrollPane(tall);
        Button beside = new Button("beside");
        robot.interact(() -> {
            ((StackPane) stage.screen(Place.HOME).field.getParent()).getChildren().addAll(0, List.of(pane, beside));
            beside.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();

        robot.push(KeyCode.PAGE_DOWN);
        assertThat(pane.getVvalue()).isPositive();

        robot.push(KeyCode.PAGE_UP);
        assertThat(pane.getVvalue()).isZero();
    }

    @Test
    void theFocusStaysInTheScreenWhenTheFocusedControlLeavesIt(FxRobot robot) {
        StubScreen home = stage.screen(Place.HOME);
        robot.interact(home.field::requestFocus);
        robot.interact(() -> ((StackPane) home.field.getParent()).getChildren().remove(home.field));
        WaitForAsyncUtils.waitForFxEvents();

        robot.push(KeyCode.M);

        assertThat(window.getScene().getFocusOwner()).isNotInstanceOf(Button.class);
        assertThat(home.keys).hasSize(1);
    }

    @Test
    void searchFindsAsOneTypesAndEnterGoesThere(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.interact(() -> robot.lookup("#searchField").queryTextInputControl().setText("办公室负责"));
        waitUntilVisible(robot, "#searchResults");
        robot.push(KeyCode.ENTER);

        Destination shown = stage.screen(Place.STUDY).shown.get(0);
        assertThat(shown).isEqualTo(Destination.Study.keyPoint("kp-office"));
        assertThat(robot.lookup("#searchResults").query().getParent().isVisible()).isFalse();
    }

    @Test
    void aClosedBookReplacesSearchAndStudyByASentence(FxRobot robot) {
        robot.interact(() -> stage.closedBook.begin("网信工作规定综合卷"));
        assertThat(robot.lookup("#searchField").tryQuery()).isEmpty();

        robot.clickOn("#rail-study");
        assertThat(robot.lookup("#lockedSentence").queryAs(Labeled.class).getText()).contains("网信工作规定综合卷");
        assertThat(stage.made).doesNotContain(Place.STUDY);

        robot.clickOn("#backToExam");
        assertThat(stage.screen(Place.EXAM).shown).hasSize(1);

        robot.interact(stage.closedBook::end);
        assertThat(robot.lookup("#searchField").tryQuery()).isPresent();
    }

    @Test
    void aScreenInViewIsLockedWhileTheBookIsClosedAndComesBackAfterwards(FxRobot robot) {
        robot.clickOn("#rail-study");
        robot.interact(() -> stage.closedBook.begin("网信工作规定综合卷"));
        assertThat(robot.lookup("#lockedSentence").tryQuery()).isPresent();
        assertThat(stage.screen(Place.STUDY).left).isEqualTo(1);

        robot.interact(stage.closedBook::end);
        assertThat(robot.lookup("#screen-study").tryQuery()).isPresent();
    }

    @Test
    void aLearnerRenamedElsewhereIsNamedAtTheRail(FxRobot robot) {
        robot.clickOn("#rail-trainer");
        robot.interact(() -> stage.learner.switchTo(new Learner(TypicalLearners.JIA.id(), "学员己", Optional.empty())));

        assertThat(robot.lookup("#learnerFoot").queryButton().getAccessibleText()).startsWith("学员己");
        assertThat(robot.lookup("#screen-trainer").tryQuery()).isPresent();
    }

    @Test
    void afterTheLearnerIsDeletedTheNextOneBeginsAtHome(FxRobot robot) {
        robot.clickOn("#rail-trainer");
        robot.interact(() -> stage.learner.switchTo(TypicalLearners.YI));

        assertThat(robot.lookup("#screen-home").tryQuery()).isPresent();
        assertThat(stage.made).containsExactly(Place.HOME, Place.TRAINER, Place.HOME);
        assertThat(stage.chosen).containsExactly(TypicalLearners.YI);
        assertThat(stage.shell.hasBack()).isFalse();
    }

    @Test
    void afterTheLastLearnerIsDeletedANameIsAskedForAgain(FxRobot robot) {
        robot.interact(stage.learner::clear);

        assertThat(robot.lookup("#welcomeStart").tryQuery()).isPresent();
    }

    @Test
    void aDialogKeepsTheFocusAndGivesItBack(FxRobot robot) {
        Node before = stage.screen(Place.HOME).field;
        robot.interact(before::requestFocus);
        robot.interact(() -> stage.shell.dialogs().confirm(new Confirmation("删除？", "不能恢复。", "删除"), () -> { }));
        Node primary = robot.lookup("#dialogPrimary").query();
        assertThat(primary.isFocused()).isTrue();

        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        Node owner = window.getScene().getFocusOwner();
        assertThat(owner).isInstanceOf(Button.class);
        assertThat(robot.lookup(".dialog-buttons .button").queryAll()).contains(owner);

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#dialogPrimary").tryQuery()).isEmpty();
        assertThat(before.isFocused()).isTrue();
    }

    @Test
    void tabGoesRoundInADialogInBothDirections(FxRobot robot) {
        robot.interact(() -> stage.shell.dialogs().confirm(new Confirmation("删除？", "不能恢复。", "删除"), () -> { }));
        Node last = robot.lookup("#dialogPrimary").query();
        robot.push(KeyCode.TAB);
        Node first = window.getScene().getFocusOwner();
        assertThat(first).isInstanceOf(Button.class).isNotEqualTo(last);
        robot.push(KeyCode.TAB);
        assertThat(last.isFocused()).isTrue();
        robot.push(KeyCode.TAB).push(new KeyCodeCombination(KeyCode.TAB, KeyCombination.SHIFT_DOWN));
        assertThat(last.isFocused()).isTrue();
    }

    @Test
    void aLongDialogIsReadToItsEndByKeyboard(FxRobot robot) {
        robot.push(KeyCode.F1);
        ScrollPane scroll = robot.lookup(".dialog-scroll").queryAs(ScrollPane.class);
        assertThat(scroll.getVvalue()).isZero();
        robot.push(KeyCode.DOWN);
        double line = scroll.getVvalue();
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(line).isPositive().isLessThan(scroll.getVvalue());
        for (int page = 0; page < 30; page++) {
            robot.push(KeyCode.PAGE_DOWN);
        }
        assertThat(scroll.getVvalue()).isEqualTo(1);
        robot.push(KeyCode.PAGE_UP);
        assertThat(scroll.getVvalue()).isLessThan(1);
    }

    @Test
    void aQuestionIsAnsweredWithoutTheMouse(FxRobot robot) {
        List<String> entered = new ArrayList<>();
        Function<String, Optional<String>> check =
                text -> text.isEmpty() ? Optional.of("请填写。") : Optional.empty();
        TextPrompt prompt = new TextPrompt("改名", "", "名称", "", "保存", false, check);
        robot.interact(() -> stage.shell.dialogs().text(prompt, entered::add));
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup(".dialog .field-problem").queryAs(Label.class).getText()).isEqualTo("请填写。");

        robot.push(KeyCode.A).push(KeyCode.ENTER);
        assertThat(entered).containsExactly("a");
    }

    @Test
    void enterConfirms(FxRobot robot) {
        int[] confirmed = {0};
        robot.interact(() ->
                stage.shell.dialogs().confirm(new Confirmation("交卷？", "还有 2 题未答。", "交卷"), () -> confirmed[0]++));
        robot.push(KeyCode.ENTER);

        assertThat(confirmed[0]).isEqualTo(1);
        assertThat(robot.lookup("#dialogPrimary").tryQuery()).isEmpty();
    }

    @Test
    void switchingTheLearnerMakesTheScreensAnew(FxRobot robot) {
        robot.clickOn("#learnerFoot").clickOn("学员丙");

        assertThat(stage.learner.getCurrent()).isEqualTo(TypicalLearners.BING);
        assertThat(stage.chosen).containsExactly(TypicalLearners.BING);
        assertThat(stage.made).containsExactly(Place.HOME, Place.HOME);
        assertThat(robot.lookup(".learner-name").queryAs(Label.class).getText()).isEqualTo("学员丙");
    }

    @Test
    void aLearnerIsAdded(FxRobot robot) {
        robot.clickOn("#learnerFoot").clickOn("#dialogPrimary");
        robot.interact(() -> robot.lookup("#learnerName").queryTextInputControl().setText("学员丁"));
        robot.clickOn("#dialogPrimary");

        assertThat(stage.learner.getCurrent().name()).isEqualTo("学员丁");
        assertThat(stage.learning.learners.learners()).hasSize(TypicalLearners.all().size() + 1);
    }

    @Test
    void helpAndKeysOpenByKey(FxRobot robot) {
        robot.push(KeyCode.F1);
        assertThat(robot.lookup(".help-page").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL, KeyCode.SLASH).release(KeyCode.SLASH, KeyCode.CONTROL);
        assertThat(robot.lookup(".keys-page").tryQuery()).isPresent();
    }

    @Test
    void aNarrowWindowShowsIconsAlone(FxRobot robot) {
        double wide = robot.lookup(".rail").query().getLayoutBounds().getWidth();
        robot.interact(() -> stage.shell.setEm(30));
        robot.interact(() -> window.getScene().getRoot().layout());

        assertThat(robot.lookup(".brand-name").query().isVisible()).isFalse();
        assertThat(robot.lookup(".rail").query().getLayoutBounds().getWidth()).isLessThan(wide);
        assertThat(robot.lookup("#rail-study").queryAs(Button.class).getAccessibleText()).isEqualTo("学习");
    }

    @Test
    void goingSomewhereTakesTheFocusThere(FxRobot robot) {
        robot.clickOn("#rail-study").push(KeyCode.ENTER);

        assertThat(stage.screen(Place.STUDY).keys).hasSize(1);
        assertThat(stage.screen(Place.STUDY).shown).hasSize(1);
    }

    private static void waitUntilVisible(FxRobot robot, String query) {
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS,
                    () -> robot.lookup(query).query().getParent().isVisible());
        } catch (TimeoutException e) {
            throw new AssertionError(query + " did not appear", e);
        }
    }
}
