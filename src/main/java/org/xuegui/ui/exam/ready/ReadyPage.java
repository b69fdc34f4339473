package org.xuegui.ui.exam.ready;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.readiness.Readiness;
import org.xuegui.learning.readiness.ReadinessService;
import org.xuegui.ui.control.Card;
import org.xuegui.ui.control.WrappedLabel;

/** Draws how ready the learner is: the goal, the forecasts, what to study first, the plan. */
public final class ReadyPage {

    private final ReadyPageViewModel model;
    private final Texts texts;
    private final GoalCard goal;
    private final VBox parts = new VBox();
    private final ScrollPane root = new ScrollPane();

    /** A page of this model. */
    public ReadyPage(ReadyPageViewModel model, Texts texts, Runnable onBack) {
        this.model = model;
        this.texts = texts;
        this.goal = new GoalCard(model, texts, onBack);
        parts.getStyleClass().add("exam-page");
        root.setContent(parts);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("screen");
        model.stateProperty().addListener((state, old, now) -> show(now));
        show(model.stateProperty().get());
    }

    /** The page's node. */
    public Parent root() {
        return root;
    }

    private void show(Optional<ReadyState> state) {
        if (state.isEmpty()) {
            parts.getChildren().setAll(goal.node(), sentence(texts.text("ready.working.text")));
            return;
        }
        ReadyState shown = state.get();
        goal.show(shown);
        parts.getChildren().setAll(goal.node());
        shown.answer().ifPresentOrElse(
                answer -> show(shown, answer),
                () -> parts.getChildren().add(shown.isStopped() ? stopped() : sentence(texts.text("ready.working.text"))));
    }

    private void show(ReadyState shown, ReadinessService.Answer answer) {
        if (answer instanceof ReadinessService.Answer.Ready ready) {
            showReady(shown, ready.readiness());
        } else if (answer instanceof ReadinessService.Answer.CannotBeDrawn cannot) {
            parts.getChildren().add(sentence(texts.text("ready.too-few.text", cannot.title())));
        } else if (answer instanceof ReadinessService.Answer.TooFar far) {
            parts.getChildren().add(sentence(
                    texts.text("ready.too-far.text", far.title(), ReadinessService.MOST_DAYS)));
        } else {
            parts.getChildren().add(sentence(texts.text(
                    shown.offers().isEmpty() ? "ready.no-examination.text" : "ready.no-goal.text")));
        }
    }

    private Node stopped() {
        Button again = new Button(texts.text("ready.stopped.button"));
        again.setId("estimateAgain");
        again.getStyleClass().add("secondary-button");
        again.setOnAction(event -> model.load());
        return new Card(new WrappedLabel(texts.text("ready.stopped.text"), "muted"), again);
    }

    private void showReady(ReadyState shown, Readiness readiness) {
        parts.getChildren().add(new ForecastCard(texts, readiness).node());
        if (!shown.first().isEmpty()) {
            parts.getChildren().add(new FirstCard(texts, shown.first(), readiness, model::practiseFirst).node());
        } else if (readiness.days() >= 0) {
            parts.getChildren().add(sentence(texts.text("ready.first.none")));
        }
        if (!readiness.plan().isEmpty()) {
            parts.getChildren().add(new PlanCard(texts, readiness.plan()).node());
        }
        parts.getChildren().add(new WrappedLabel(
                texts.text("ready.how.text", readiness.all(), readiness.asked()), "muted", "small"));
    }

    private static Node sentence(String text) {
        return new Card(new WrappedLabel(text, "muted"));
    }
}
