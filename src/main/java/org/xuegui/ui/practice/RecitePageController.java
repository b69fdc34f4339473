package org.xuegui.ui.practice;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.Response;
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
import org.xuegui.ui.question.WhyBox;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.route.ScreenLoader;

/** Draws a question with its answer, to be read. */
final class RecitePageController {

    private static final double PAGE_STEP = 0.85;
    private static final double NARROW_EM = 44;
    private static final double LOW_EM = 30;

    private final RecitePageViewModel model;
    private final ScreenContext context;
    private final QuestionViewModel question = new QuestionViewModel();
    private final QuestionView view;
    private final Parent root;

    @FXML private VBox page;
    @FXML private Button previousButton;
    @FXML private Button nextButton;
    @FXML private Label counter;
    @FXML private MasteryBar progress;
    @FXML private FittedScroll scroll;
    @FXML private FlowPane chips;
    @FXML private Button bookmarkButton;
    @FXML private Button reportButton;
    @FXML private StackPane questionPlace;
    @FXML private VBox whyPlace;
    @FXML private Button mainButton;

    RecitePageController(RecitePageViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        this.view = new QuestionView(question, context.texts());
        this.root = ScreenLoader.load(this, "RecitePage", context.texts());
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        Compactness.watch(page, counter, NARROW_EM, LOW_EM);
        questionPlace.getChildren().setAll(view);
        previousButton.setGraphic(Icons.of(Feather.CHEVRON_LEFT));
        previousButton.setAccessibleText(context.text("practice.previous.spoken"));
        nextButton.setGraphic(Icons.of(Feather.CHEVRON_RIGHT));
        nextButton.setAccessibleText(context.text("practice.next.spoken"));
        reportButton.setGraphic(Icons.of(Feather.FLAG));
        model.shownProperty().addListener((property, old, now) -> now.ifPresent(state -> show(old, state)));
    }

    /** Keys of the page. */
    void onKey(KeyEvent event) {
        boolean isPlain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (isPlain && act(event)) {
            event.consume();
        }
    }

    /** Puts the focus where reading goes on. */
    void focus() {
        mainButton.requestFocus();
    }

    private boolean act(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.move(-1);
            case RIGHT -> model.move(1);
            case PAGE_UP -> scroll.scrollBy(-PAGE_STEP);
            case PAGE_DOWN -> scroll.scrollBy(PAGE_STEP);
            case ESCAPE -> model.finish();
            case ENTER, SPACE -> {
                if (FocusedButton.hasFocus(root.getScene(), mainButton, view)) {
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

    @FXML
    private void previous() {
        model.move(-1);
    }

    @FXML
    private void next() {
        model.move(1);
    }

    @FXML
    private void goOn() {
        model.goOn();
    }

    @FXML
    private void finish() {
        model.finish();
    }

    @FXML
    private void toggleBookmark() {
        model.toggleBookmark();
        focus();
    }

    @FXML
    private void report() {
        QuestionTools.askForReport(context, model::report);
    }

    private void show(Optional<RecitePageViewModel.State> before, RecitePageViewModel.State state) {
        counter.setText(SmartText.spaced(context.text("practice.counter.text", state.position() + 1, state.size())));
        progress.setShare((state.position() + 1.0) / state.size());
        previousButton.setDisable(state.position() == 0);
        nextButton.setDisable(state.isLast());
        mainButton.setText(context.text(state.isLast() ? "practice.recite.end.button" : "practice.next.button"));
        QuestionTools.showBookmark(bookmarkButton, state.isBookmarked(), context);
        boolean isSame = before.filter(old -> old.stored().key().equals(state.stored().key())
                && old.position() == state.position()).isPresent();
        if (!isSame) {
            showQuestion(state);
        }
    }

    private void showQuestion(RecitePageViewModel.State state) {
        Question shown = state.stored().question();
        chips.getChildren().setAll(
                new Chip(MarkingWords.typeOf(shown.type(), context.texts()), Chip.Tone.INFO));
        if (!state.topic().isEmpty()) {
            chips.getChildren().add(new Chip(state.topic(), Chip.Tone.PLAIN));
        }
        chips.getChildren().add(new WrappedLabel(context.text("practice.recite.note"), "muted", "small"));
        question.show(ShownQuestion.of(shown, QuestionMode.KEY), new Response.None());
        whyPlace.getChildren().setAll(
                new WhyBox(context.texts(), shown.details().explanation(), state.citations(), model::openKeyPoint));
        scroll.toTop();
        focus();
    }
}
