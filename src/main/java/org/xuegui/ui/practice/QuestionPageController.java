package org.xuegui.ui.practice;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.xuegui.learning.review.DueCard;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.Compactness;
import org.xuegui.ui.control.FittedScroll;
import org.xuegui.ui.control.FocusedButton;
import org.xuegui.ui.control.Icons;
import org.xuegui.ui.control.IfRoom;
import org.xuegui.ui.control.MasteryBar;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.question.MarkingWords;
import org.xuegui.ui.question.QuestionMode;
import org.xuegui.ui.question.QuestionView;
import org.xuegui.ui.question.QuestionViewModel;
import org.xuegui.ui.question.ShownQuestion;
import org.xuegui.ui.question.UnsavedNotice;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.route.ScreenLoader;

/** Draws the question page and passes keys and clicks on. */
final class QuestionPageController {

    private static final double PAGE_STEP = 0.85;
    private static final double NARROW_EM = 44;
    private static final double LOW_EM = 30;

    private final QuestionPageViewModel model;
    private final ScreenContext context;
    private final QuestionViewModel question = new QuestionViewModel();
    private final QuestionView view;
    private final FeedbackBox feedback;
    private final ConfidenceRow confidence;
    private final KeyHints hints;
    private final UnsavedNotice notice;
    private final Parent root;

    @FXML private VBox page;
    @FXML private Button previousButton;
    @FXML private Button nextButton;
    @FXML private Label counter;
    @FXML private MasteryBar progress;
    @FXML private Label rightChip;
    @FXML private Label wrongChip;
    @FXML private FittedScroll scroll;
    @FXML private FlowPane chips;
    @FXML private Button bookmarkButton;
    @FXML private Button reportButton;
    @FXML private StackPane questionPlace;
    @FXML private VBox feedbackPlace;
    @FXML private Button pauseButton;
    @FXML private Button undoButton;
    @FXML private HBox bottom;
    @FXML private Button mainButton;

    QuestionPageController(QuestionPageViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        this.view = new QuestionView(question, context.texts());
        this.feedback = new FeedbackBox(model, context.texts());
        this.confidence = new ConfidenceRow(context.texts(), model::setConfidence);
        this.hints = new KeyHints(context.texts());
        this.notice = new UnsavedNotice(context.texts(), model::retry);
        this.notice.getStyleClass().add("practice-column");
        this.root = ScreenLoader.load(this, "QuestionPage", context.texts());
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        Compactness.watch(page, counter, NARROW_EM, LOW_EM);
        questionPlace.getChildren().setAll(view);
        feedbackPlace.getChildren().setAll(confidence, feedback);
        page.getChildren().add(page.getChildren().indexOf(bottom), notice);
        bottom.getChildren().add(bottom.getChildren().size() - 1, new IfRoom(hints));
        previousButton.setGraphic(Icons.of(Feather.CHEVRON_LEFT));
        previousButton.setAccessibleText(context.text("practice.previous.spoken"));
        nextButton.setGraphic(Icons.of(Feather.CHEVRON_RIGHT));
        nextButton.setAccessibleText(context.text("practice.next.spoken"));
        reportButton.setGraphic(Icons.of(Feather.FLAG));
        pauseButton.setAccessibleText(context.text("practice.pause.spoken"));
        undoButton.setAccessibleText(context.text("practice.undo.spoken"));
        question.responseProperty().addListener((property, old, now) -> model.setResponse(now));
        question.setOnConfirm(this::confirmOrGoOn);
        mainButton.disableProperty().bind(Bindings.createBooleanBinding(
                () -> phase() == PracticeState.Phase.ANSWERING && !model.canConfirmProperty().get(),
                model.canConfirmProperty(), model.shownProperty()));
        mainButton.managedProperty().bind(mainButton.visibleProperty());
        model.shownProperty().addListener((property, old, now) -> now.ifPresent(state -> show(old, state)));
        model.failureProperty().addListener((property, old, now) ->
                now.ifPresentOrElse(failure -> notice.show(1, failure), notice::hide));
    }

    /** Keys of the page; never called while a text is typed. */
    void onKey(KeyEvent event) {
        boolean isPlain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            model.undo();
            event.consume();
        } else if (isPlain && act(event.getCode())) {
            event.consume();
        } else if (event.getCode() != KeyCode.SPACE || !isOnOtherButton()) {
            view.onKey(event);
        }
    }

    /** Puts the focus where answering begins. */
    void focus() {
        scroll.applyCss(); // before its first layout a scroll pane's content is not in the scene
        questionPlace.requestFocus();
        view.focusFirst();
    }

    private boolean act(KeyCode key) {
        switch (key) {
            case LEFT -> model.move(-1);
            case RIGHT -> model.move(1);
            case PAGE_UP -> scroll.scrollBy(-PAGE_STEP);
            case PAGE_DOWN -> scroll.scrollBy(PAGE_STEP);
            case ENTER -> {
                if (isOnOtherButton()) {
                    return false;
                }
                confirmOrGoOn();
            }
            case DIGIT1, DIGIT2, DIGIT3, NUMPAD1, NUMPAD2, NUMPAD3 -> {
                return actOnDigit(key.name().charAt(key.name().length() - 1) - '1');
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** 1 … 3 mark a short answer, or say how sure the answer is; in matching they belong to the pairs. */
    private boolean actOnDigit(int index) {
        Optional<PracticeState> state = model.shownProperty().get();
        if (phase() == PracticeState.Phase.SELF_MARKING) {
            model.selfMark(SelfMark.values()[index]);
            return true;
        }
        boolean isMatching = state.filter(each -> each.stored().question().type() == QuestionType.MATCHING).isPresent();
        if (isMatching || state.filter(PracticeState::asksConfidence).isEmpty()) {
            return false;
        }
        confidence.choose(Confidence.values()[index]);
        return true;
    }

    private boolean isOnOtherButton() {
        return FocusedButton.hasFocus(root.getScene(), mainButton, view);
    }

    @FXML
    private void previous() {
        model.move(-1);
    }

    @FXML
    private void next() {
        model.move(1);
    }

    @FXML
    private void toggleBookmark() {
        model.toggleBookmark();
        questionPlace.requestFocus();
    }

    @FXML
    private void report() {
        QuestionTools.askForReport(context, model::report);
    }

    @FXML
    private void finish() {
        model.finish();
    }

    @FXML
    private void pause() {
        model.pause();
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void confirmOrGoOn() {
        if (phase() == PracticeState.Phase.ANSWERING) {
            question.takeOrder();
        }
        model.confirmOrGoOn();
    }

    private PracticeState.Phase phase() {
        return model.shownProperty().get().map(PracticeState::phase).orElse(PracticeState.Phase.MARKED);
    }

    private void show(Optional<PracticeState> before, PracticeState state) {
        showCounts(state);
        QuestionTools.showBookmark(bookmarkButton, state.isBookmarked(), context);
        boolean isSame = before.filter(old -> old.stored().key().equals(state.stored().key())
                && old.position() == state.position()
                && old.phase() == state.phase()
                && old.answer().equals(state.answer())).isPresent();
        if (!isSame) {
            showQuestion(state);
        }
    }

    private void showCounts(PracticeState state) {
        counter.setText(SmartText.spaced(context.text("practice.counter.text", state.position() + 1, state.size())));
        progress.setShare((double) state.answered() / state.size());
        rightChip.setText(SmartText.spaced(context.text("practice.right.chip", state.right())));
        wrongChip.setText(SmartText.spaced(context.text("practice.wrong.chip", state.wrong())));
        previousButton.setDisable(state.position() == 0);
        nextButton.setDisable(state.position() == state.size() - 1);
        undoButton.setDisable(!state.canUndo());
    }

    private WrappedLabel why(DueCard due) {
        WrappedLabel sentence = new WrappedLabel(ReviewWords.why(due, context.texts()), "muted", "small");
        sentence.setId("whyToday");
        return sentence;
    }

    private void showQuestion(PracticeState state) {
        boolean isAnswering = state.phase() == PracticeState.Phase.ANSWERING;
        Question shown = state.stored().question();
        chips.getChildren().setAll(new Chip(MarkingWords.typeOf(shown.type(), context.texts()), Chip.Tone.INFO));
        if (!state.topic().isEmpty()) {
            chips.getChildren().add(new Chip(state.topic(), Chip.Tone.PLAIN));
        }
        MarkingWords.ruleOf(shown.type(), state.rule(), context.texts())
                .filter(rule -> isAnswering)
                .map(rule -> shown.type() == QuestionType.SHORT ? context.text("practice.self.rule") : rule)
                .ifPresent(rule -> chips.getChildren().add(new WrappedLabel(rule, "muted", "small", "rule")));
        state.review().flatMap(ReviewNote::why)
                .filter(why -> isAnswering)
                .ifPresent(why -> chips.getChildren().add(why(why)));
        confidence.show(state.asksConfidence());
        question.show(
                new ShownQuestion(shown, state.item().order(), 0,
                        isAnswering ? QuestionMode.ANSWERING : QuestionMode.FEEDBACK),
                state.response());
        feedback.show(state);
        hints.show(state);
        mainButton.setVisible(state.phase() != PracticeState.Phase.SELF_MARKING);
        mainButton.setText(context.text(isAnswering ? "practice.confirm.button"
                : state.isLastAnswered() ? "practice.result.button" : "practice.next.button"));
        if (isAnswering) {
            scroll.toTop();
        } else {
            scroll.toEnd();
        }
        focus();
    }
}
