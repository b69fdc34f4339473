package org.xuegui.ui.practice;

import java.time.Duration;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.practice.PracticeSummary;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.ui.control.Card;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.MasteryBar;
import org.xuegui.ui.control.ProgressRing;
import org.xuegui.ui.control.SideBySide;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.question.AnsweredCard;
import org.xuegui.ui.question.MarkingWords;
import org.xuegui.ui.route.ScreenLoader;

/** Draws what a practice came to. */
final class SummaryPageController {

    private static final double SCORE_SHARE = 0.5;
    private static final double NARROW_EM = 48;
    private static final int MOST_LISTED = 50;

    private final SummaryPageViewModel model;
    private final Texts texts;
    private final AnsweredCard questions;
    private final Parent root;

    @FXML private ScrollPane scroll;
    @FXML private VBox page;
    @FXML private Button againButton;
    @FXML private Button chooseButton;
    @FXML private Button recordsButton;
    @FXML private Button homeButton;

    SummaryPageController(SummaryPageViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.questions = new AnsweredCard(model.questions(), texts, false);
        this.root = ScreenLoader.load(this, "SummaryPage", texts);
    }

    Parent root() {
        return root;
    }

    /** The red button: wrong questions again where there are some, else something else. */
    Button mainButton() {
        return model.hasWrong() ? againButton : chooseButton;
    }

    @FXML
    private void initialize() {
        againButton.managedProperty().bind(againButton.visibleProperty());
        recordsButton.managedProperty().bind(recordsButton.visibleProperty());
        recordsButton.visibleProperty().bind(model.pastProperty());
        homeButton.managedProperty().bind(homeButton.visibleProperty());
        homeButton.visibleProperty().bind(model.pastProperty().not());
        model.summaryProperty().addListener((property, old, now) -> now.ifPresent(this::show));
    }

    @FXML
    private void practiseWrongAgain() {
        model.practiseWrongAgain();
    }

    @FXML
    private void chooseAgain() {
        model.chooseAgain();
    }

    @FXML
    private void goToRecords() {
        model.goToRecords();
    }

    @FXML
    private void goHome() {
        model.goHome();
    }

    private void show(PracticeSummary summary) {
        againButton.setVisible(model.hasWrong());
        againButton.getStyleClass().setAll("button", "primary-button");
        chooseButton.getStyleClass().setAll("button", model.hasWrong() ? "secondary-button" : "primary-button");
        page.getChildren().setAll(
                new SideBySide(score(summary), topics(summary), SCORE_SHARE, NARROW_EM),
                model.pastProperty().get() ? questions : wrong(summary));
        scroll.setVvalue(0);
    }

    private Card score(PracticeSummary summary) {
        int percent = Math.round(100f * summary.right() / Math.max(1, summary.answered()));
        ProgressRing ring = new ProgressRing(percent / 100.0, texts.text("practice.summary.percent", percent));
        FlowPane chips = new FlowPane(
                new Chip("✓ " + texts.text("practice.right.chip", summary.right()), Chip.Tone.OK),
                new Chip("✗ " + texts.text("practice.wrong.chip", summary.wrong()), Chip.Tone.ACCENT));
        if (summary.provisional() > 0) {
            chips.getChildren().add(
                    new Chip(texts.text("practice.summary.provisional", summary.provisional()), Chip.Tone.INFO));
        }
        chips.getStyleClass().add("question-chips");
        VBox words = new VBox(
                new WrappedLabel(texts.text("practice.summary.score", summary.right(), summary.answered()), "sub-title"),
                chips,
                new WrappedLabel(texts.text("practice.summary.total",
                        summary.total(), summary.total() - summary.answered()), "muted", "small"),
                new WrappedLabel(texts.text("practice.summary.time", time(summary.usedTime())), "muted", "small"));
        words.getStyleClass().add("score-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(ring, words);
        row.getStyleClass().add("score-row");
        return Card.titled(texts.text("practice.summary.title"), new WrappedLabel(summary.title(), "muted"), row);
    }

    private Card topics(PracticeSummary summary) {
        Card card = Card.titled(texts.text("practice.summary.topics.title"));
        for (PracticeSummary.TopicLine line : summary.topics()) {
            Label title = new Label(line.title().isEmpty()
                    ? texts.text("practice.summary.topic.other") : line.title());
            title.getStyleClass().add("topic-title");
            MasteryBar bar = new MasteryBar((double) line.right() / line.answered());
            HBox.setHgrow(bar, Priority.ALWAYS);
            bar.setMaxWidth(Double.MAX_VALUE);
            Label count = new Label(texts.text("practice.summary.topic.count", line.right(), line.answered()));
            count.getStyleClass().addAll("muted", "topic-count");
            HBox row = new HBox(title, bar, count);
            row.getStyleClass().add("topic-row");
            card.getChildren().add(row);
        }
        return card;
    }

    private Card wrong(PracticeSummary summary) {
        Card card = Card.titled(texts.text("practice.summary.wrong.title"));
        card.getStyleClass().add("offer-card");
        if (summary.wrongQuestions().isEmpty()) {
            card.getChildren().add(new WrappedLabel(texts.text("practice.summary.wrong.none"), "muted"));
        }
        summary.wrongQuestions().stream().limit(MOST_LISTED).map(this::wrongRow).forEach(card.getChildren()::add);
        int more = summary.wrongQuestions().size() - MOST_LISTED;
        if (more > 0) {
            card.getChildren().add(new WrappedLabel(texts.text("practice.summary.wrong.more", more), "muted"));
        }
        return card;
    }

    private Node wrongRow(StoredQuestion stored) {
        Label sign = new Label("✗");
        sign.getStyleClass().add("wrong-text");
        Chip type = new Chip(MarkingWords.typeOf(stored.question().type(), texts), Chip.Tone.PLAIN);
        WrappedLabel stem = new WrappedLabel(stored.question().stem().plain());
        HBox.setHgrow(stem, Priority.ALWAYS);
        HBox row = new HBox(sign, type, stem);
        row.getStyleClass().addAll("wrong-row", "ruled");
        return row;
    }

    private String time(Duration time) {
        long minutes = time.toMinutes();
        String text = minutes == 0
                ? texts.text("practice.time.seconds", time.toSeconds())
                : texts.text("practice.time.minutes", minutes, time.toSecondsPart());
        return SmartText.spaced(text);
    }
}
