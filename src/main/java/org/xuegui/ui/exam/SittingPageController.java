package org.xuegui.ui.exam;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.Question;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.Compactness;
import org.xuegui.ui.control.FittedScroll;
import org.xuegui.ui.control.FocusedButton;
import org.xuegui.ui.control.Icons;
import org.xuegui.ui.control.MasteryBar;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.question.MarkingWords;
import org.xuegui.ui.question.QuestionMode;
import org.xuegui.ui.question.QuestionView;
import org.xuegui.ui.question.QuestionViewModel;
import org.xuegui.ui.question.ShownQuestion;
import org.xuegui.ui.question.UnsavedNotice;
import org.xuegui.ui.question.VerdictLabel;
import org.xuegui.ui.question.WhyBox;
import org.xuegui.ui.route.ScreenLoader;

/** Draws the sitting. In a narrow window timer and answer sheet fold into a strip above the question. */
final class SittingPageController {

    private static final double NARROW_EM = 50;
    private static final double LOW_EM = 30;
    private static final double PAGE_STEP = 0.85;

    private final SittingPageViewModel model;
    private final Texts texts;
    private final ZoneId zone;
    private final QuestionViewModel question = new QuestionViewModel();
    private final QuestionView view;
    private final AnswerSheet sheet;
    private final UnsavedNotice notice;
    private final BooleanProperty isSheetAsked = new SimpleBooleanProperty(this, "sheetAsked");
    private final Parent root;
    private BooleanBinding isNarrow;

    @FXML private VBox page;
    @FXML private HBox strip;
    @FXML private Label stripTimer;
    @FXML private Label stripCounts;
    @FXML private Button sheetButton;
    @FXML private VBox questionColumn;
    @FXML private FittedScroll scroll;
    @FXML private FlowPane chips;
    @FXML private Button setAsideButton;
    @FXML private StackPane questionPlace;
    @FXML private VBox feedback;
    @FXML private Button previousButton;
    @FXML private Label saved;
    @FXML private Button nextButton;
    @FXML private Button mainButton;
    @FXML private VBox sideCard;
    @FXML private Label timeTitle;
    @FXML private Label timer;
    @FXML private MasteryBar timeBar;
    @FXML private FittedScroll sheetScroll;
    @FXML private WrappedLabel counts;
    @FXML private Button handInButton;

    SittingPageController(SittingPageViewModel model, Texts texts, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        this.zone = zone;
        this.view = new QuestionView(question, texts);
        this.sheet = new AnswerSheet(texts, this::choose);
        this.notice = new UnsavedNotice(texts, model::retry);
        this.root = ScreenLoader.load(this, "SittingPage", texts);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        questionPlace.getChildren().setAll(view);
        sheetScroll.setContent(sheet);
        questionColumn.getChildren().add(1, notice);
        setAsideButton.setGraphic(Icons.of(Feather.FLAG));
        question.setOnCommit(model::answer);
        question.setOnTyping(model::answerTyped);
        question.setOnConfirm(model::goOn);
        feedback.managedProperty().bind(feedback.visibleProperty());
        fold();
        model.canConfirmProperty().addListener((property, was, is) ->
                model.sheetProperty().get().ifPresent(this::showButtons));
        model.sheetProperty().addListener((property, old, now) -> now.ifPresent(state -> show(old, state)));
        model.savedProperty().addListener((property, old, now) -> showSaved(now));
        model.remainingProperty().addListener((property, old, now) -> showTime(now));
    }

    private void fold() {
        isNarrow = Bindings.createBooleanBinding(
                () -> page.getWidth() < NARROW_EM * saved.getFont().getSize(),
                page.widthProperty(), saved.fontProperty());
        strip.visibleProperty().bind(isNarrow);
        sideCard.visibleProperty().bind(isNarrow.not().or(isSheetAsked));
        questionColumn.visibleProperty().bind(isNarrow.not().or(isSheetAsked.not()));
        Compactness.watch(page, saved, NARROW_EM, LOW_EM);
        for (Node node : new Node[] {timeTitle, timer, timeBar}) {
            node.visibleProperty().bind(isNarrow.not());
            node.managedProperty().bind(node.visibleProperty());
        }
        for (Node node : new Node[] {strip, sideCard, questionColumn, nextButton, handInButton}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        isNarrow.addListener((property, was, is) -> sideCard.setMaxWidth(
                is ? Double.MAX_VALUE : Region.USE_PREF_SIZE));
        isSheetAsked.addListener((property, was, is) ->
                sheetButton.setText(texts.text(is ? "exam.sheet.back" : "exam.sheet.title")));
    }

    /** Keys of the page; never called while a text is typed. */
    void onKey(KeyEvent event) {
        boolean isPlain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (isPlain && act(event.getCode())) {
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
            case LEFT -> model.previous();
            case RIGHT -> model.next();
            case M -> model.toggleSetAside();
            case PAGE_UP -> scroll.scrollBy(-PAGE_STEP);
            case PAGE_DOWN -> scroll.scrollBy(PAGE_STEP);
            case ENTER -> {
                if (isOnOtherButton()) {
                    return false;
                }
                model.goOn();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean isOnOtherButton() {
        return FocusedButton.hasFocus(root.getScene(), mainButton, view);
    }

    @FXML
    private void toggleSheet() {
        isSheetAsked.set(!isSheetAsked.get());
    }

    @FXML
    private void toggleSetAside() {
        model.toggleSetAside();
        questionPlace.requestFocus();
    }

    @FXML
    private void previous() {
        model.previous();
    }

    @FXML
    private void next() {
        model.next();
    }

    @FXML
    private void goOn() {
        model.goOn();
    }

    @FXML
    private void handIn() {
        model.askToHandIn();
    }

    private void choose(int position) {
        isSheetAsked.set(false);
        model.show(position);
    }

    private void show(Optional<SheetState> before, SheetState state) {
        boolean isSame = before.filter(old -> old.position() == state.position()
                && old.stored().equals(state.stored())
                && old.item().equals(state.item())
                && old.mark().equals(state.mark())
                && old.size() == state.size()).isPresent();
        if (!isSame) {
            showQuestion(state);
        }
        sheet.show(state);
        counts.show(texts.text("exam.sheet.counts",
                state.countAnswered(), state.countUnanswered(), state.countSetAside()));
        stripCounts.setText(SmartText.spaced(texts.text("exam.sheet.counts.short",
                state.position() + 1, state.size(), state.countUnanswered())));
        setAsideButton.setText(texts.text(
                state.isSetAside() ? "exam.sitting.set-aside.on" : "exam.sitting.set-aside"));
        setAsideButton.getStyleClass().remove("chosen");
        if (state.isSetAside()) {
            setAsideButton.getStyleClass().add("chosen");
        }
        showButtons(state);
        showTime(model.remainingProperty().get());
    }

    private void showButtons(SheetState state) {
        boolean isComplete = state.isComplete();
        boolean isLast = state.position() == state.size() - 1;
        previousButton.setDisable(state.position() == 0);
        nextButton.setVisible(isComplete && !isLast);
        boolean canConfirm = model.canConfirmProperty().get();
        mainButton.setText(texts.text(canConfirm ? "exam.sitting.confirm.button"
                : isComplete ? "exam.sitting.hand-in.button" : "exam.sitting.next.button"));
        mainButton.setDisable(
                !canConfirm && !isComplete && isLast && state.unanswered().equals(List.of(state.position())));
        handInButton.setVisible(!isComplete);
    }

    private void showQuestion(SheetState state) {
        Question shown = state.stored().question();
        String type = MarkingWords.typeOf(shown.type(), texts);
        String marks = MarkingWords.plain(state.item().marks());
        chips.getChildren().setAll(new Chip(texts.text("exam.sitting.type-marks", type, marks), Chip.Tone.INFO));
        MarkingWords.ruleOf(shown.type(), model.blueprint().markingRule(), state.item().marks(), texts)
                .ifPresent(rule -> chips.getChildren().add(new WrappedLabel(rule, "muted", "small")));
        question.show(
                new ShownQuestion(shown, state.item().order(), state.position() + 1,
                        state.mark().isPresent() ? QuestionMode.FEEDBACK : QuestionMode.ANSWERING),
                state.response());
        feedback.setVisible(state.mark().isPresent());
        feedback.getChildren().setAll(state.mark().stream()
                .flatMap(mark -> Stream.of(new VerdictLabel(mark, texts),
                        new WhyBox(texts, shown.details().explanation(), List.of(), keyPoint -> {})))
                .toList());
        if (state.mark().isPresent()) {
            scroll.toEnd();
        } else {
            scroll.toTop();
        }
        focus();
    }

    private void showTime(Duration left) {
        String text = ExamWords.clock(left);
        timer.setText(text);
        timer.setAccessibleText(texts.text("exam.sheet.spoken", text));
        stripTimer.setText(text);
        questionPlace.setDisable(left.isZero()); // where it cannot be handed in yet, as on a full disk
        model.sheetProperty().get().ifPresent(state -> timeBar.setShare(
                (double) left.toMillis() / model.blueprint().timeAllowed().toMillis()));
    }

    private void showSaved(SaveState state) {
        saved.setText(savedText(state));
        if (state instanceof SaveState.Failed failed) {
            notice.show(failed.count(), failed.failure());
        } else {
            notice.hide();
        }
    }

    private String savedText(SaveState state) {
        if (state instanceof SaveState.Saved done) {
            return texts.text("exam.sitting.saved", ExamWords.time(done.at(), zone));
        }
        if (state instanceof SaveState.Pending) {
            return texts.text("exam.sitting.saving");
        }
        return state instanceof SaveState.Failed ? texts.text("exam.sitting.unsaved") : "";
    }

}
