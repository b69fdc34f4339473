package org.xuegui.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.xuegui.ui.dialog.FakeFilePicker;

/** Walks a running program that has a learner with some history through its screens and stops at each of them. */
final class ScreenTour {

    private final FxRobot robot;
    private final FakeFilePicker files;
    private final Path messyFile;
    private final Consumer<String> stop;

    /**
     * A tour of the program under this robot.
     *
     * @param files the program's file picker
     * @param messyFile a quiz file with problems, to be loaded
     * @param stop is told the name of each stop, on the test's thread, while the screen stands still
     */
    ScreenTour(FxRobot robot, FakeFilePicker files, Path messyFile, Consumer<String> stop) {
        this.robot = robot;
        this.files = files;
        this.messyFile = messyFile;
        this.stop = stop;
    }

    void walk() {
        await("#learnerFoot");
        await(".step");
        stopAt("home");
        study();
        practice();
        examination();
        go("records", "#totals");
        stopAt("records");
        go("settings", "#changePasscode");
        stopAt("settings");
        trainer();
    }

    private void study() {
        go("study", "#pointTitle");
        stopAt("study");
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        write("#searchField", "网信");
        await("#searchResults");
        stopAt("search");
        write("#searchField", "");
        robot.push(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL, KeyCode.SLASH).release(KeyCode.SLASH, KeyCode.CONTROL);
        stopAt("keys");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.F1);
        stopAt("help");
        robot.push(KeyCode.ESCAPE);
    }

    private void practice() {
        go("practice", "#startSequential");
        stopAt("practice-choice");
        click("#startSequential");
        await("#questionPlace");
        stopAt("practice-question");
        boolean isWritten = isShown("#written-answer");
        answerSomehow();
        click("#mainButton");
        if (isWritten) {
            await(".self-marks");
            robot.push(KeyCode.DIGIT1);
        }
        await("#verdict");
        stopAt("practice-feedback");
        click("#finishButton");
        await("#homeButton");
        stopAt("practice-summary");
        practiceLists();
        recite();
    }

    private void practiceLists() {
        visit("#rail-practice", "#openWrongList", "practice-wrong-list", ".practice-list-page");
        visit("#rail-practice", "#openPairs", "practice-pairs", ".practice-list-page");
        visit("#rail-practice", "#chooseFacts", "practice-facts", ".practice-list-page");
        click("#backButton");
    }

    /** Opens a page by the button of another screen and stops there. */
    private void visit(String screen, String button, String name, String sign) {
        click(screen);
        awaitAny(button, "#backButton");
        if (!isShown(button)) {
            click("#backButton");
        }
        click(button);
        await(sign);
        stopAt(name);
    }

    private void recite() {
        click("#way-read");
        click("#startSequential");
        await("#whyPlace");
        stopAt("practice-recite");
        click("#finishButton");
        click("#way-answer");
    }

    /** Answers the question shown, whatever its type. */
    private void answerSomehow() {
        if (isShown("#blank-1")) {
            write("#blank-1", "省委");
        } else if (isShown("#written-answer")) {
            write("#written-answer", "由浙江省委印发。");
        } else if (isShown("#left-1")) {
            operate("#left-1");
            operate("#right-1");
        } else if (isShown("#item-i1")) {
            robot.press(KeyCode.ALT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.ALT);
        } else {
            operate(".option");
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void operate(String query) {
        robot.interact(() -> robot.lookup("#questionPlace " + query).queryAll().iterator().next()
                .executeAccessibleAction(AccessibleAction.FIRE));
    }

    private boolean isShown(String query) {
        return robot.lookup(query).match(ScreenTour::isShown).tryQuery().isPresent();
    }

    private void examination() {
        go("exam", "#offers");
        stopAt("exam-list");
        click("#readyButton");
        await("#goalSet");
        stopAt("exam-ready-goal");
        click("#goalSet");
        await("#forecastCard");
        stopAt("exam-ready");
        click("#readyBack");
        await("#offers");
        click("#composeButton");
        await("#nextButton");
        robot.interact(() -> robot.lookup("#count1").queryAs(Spinner.class).increment(160));
        robot.interact(() -> robot.lookup("#count2").queryAs(Spinner.class).increment(180));
        stopAt("exam-compose");
        click("#backButton");
        await("#offers");
        robot.interact(() -> robot.lookup("#offers .button").queryAllAs(ButtonBase.class)
                .stream().reduce((a, b) -> b).orElseThrow().fire());
        await("#startButton");
        stopAt("exam-rules");
        click("#startButton");
        await("#setAsideButton");
        stopAt("exam-sitting");
        click("#rail-study");
        await("#lockedSentence");
        stopAt("exam-locked");
        click("#backToExam");
        await("#setAsideButton");
        if (isShown("#sheetButton")) {
            click("#sheetButton");
            stopAt("exam-sheet");
        }
        click("#handInButton");
        await("#dialogPrimary");
        stopAt("exam-hand-in");
        click("#dialogPrimary");
        await("#score");
        stopAt("exam-result");
    }

    private void trainer() {
        go("trainer", "#passcodeField");
        stopAt("trainer-gate");
        write("#passcodeField", "1234");
        write("#repeatField", "1234");
        click("#openButton");
        await("#setsTab");
        for (Node tab : robot.lookup(".section-tabs .choice-chip").queryAll()) {
            click("#" + tab.getId());
            stopAt("trainer-" + tab.getId());
        }
        sets();
        marking();
        click("#examsTab");
        click("#addButton");
        await("#rowsBox");
        robot.interact(() -> robot.lookup("#count1").queryAs(Spinner.class).increment(400));
        click("#addRowButton");
        robot.interact(() -> robot.lookup("#count2").queryAs(Spinner.class).increment(400));
        stopAt("trainer-blueprint");
        click("#cancelButton");
        click("#dialogPrimary");
        click("#addFixedButton");
        click("#pickQuestionsButton");
        await("#pickerTable");
        robot.interact(() -> robot.lookup("#pickerTable").queryAs(TableView.class).getSelectionModel().selectRange(2, 6));
        click("#pickButton");
        stopAt("trainer-picker");
        click("#backButton");
        await("#pick1");
        robot.interact(() -> robot.lookup(".page-scroll").match(ScreenTour::isShown).queryAs(ScrollPane.class).setVvalue(1));
        stopAt("trainer-fixed");
        click("#pickShow1");
        await("#pickBackButton");
        stopAt("trainer-pick");
        click("#pickBackButton");
        click("#cancelButton");
        click("#dialogPrimary");
        click("#setsTab");
        click("#pasteButton");
        write("#pasteArea", "1. 由谁召开全省网信工作会议？\nA. 省委\nB. 省委网信办\n答案：A");
        await("#pasteCounts");
        stopAt("trainer-paste");
        write("#pasteArea", "");
        click("#pasteBackButton");
        files.choosing(messyFile);
        click("#loadButton");
        await("#commitButton");
        stopAt("trainer-load");
    }

    private void sets() {
        click("#setsTab");
        click("#coverageButton");
        await("#coverageTable");
        stopAt("trainer-coverage");
        click("#backButton");
        robot.interact(() -> ((TableView<?>) robot.lookup("#table").match(ScreenTour::isShown).query())
                .getSelectionModel().selectFirst());
        click("#previewButton");
        await("#questionTable");
        stopAt("trainer-set");
        click("#newQuestionButton");
        await("#editorState");
        stopAt("trainer-question");
        click("#editorCancelButton");
        click("#backButton");
    }

    private void marking() {
        click("#markingTab");
        await("#startButton");
        click("#startButton");
        await("#marksField");
        stopAt("trainer-marking");
        click("#backButton");
    }

    private void go(String place, String sign) {
        click("#rail-" + place);
        await(sign);
    }

    private void stopAt(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            var root = robot.lookup("#learnerFoot").query().getScene().getRoot();
            root.applyCss();
            root.layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        stop.accept(name);
    }

    private void click(String query) {
        await(query);
        robot.interact(() -> ((ButtonBase) robot.lookup(query).match(ScreenTour::isShown).query()).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(String query, String text) {
        await(query);
        robot.interact(() -> {
            TextInputControl field = robot.lookup(query).queryTextInputControl();
            field.requestFocus();
            field.setText(text);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void await(String query) {
        awaitAny(query);
    }

    private void awaitAny(String... queries) {
        Callable<Boolean> isThere = () -> Stream.of(queries).anyMatch(this::isShown);
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, isThere);
        } catch (TimeoutException e) {
            throw new AssertionError("never came: " + String.join(" or ", queries), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Whether a node and all it lies in are visible. */
    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
