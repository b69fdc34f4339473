package org.xuegui.ui.settings;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xuegui.learning.review.WeightsTrial;
import org.xuegui.learning.review.fit.WeightFitting;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;

/** The learner's own weights: how many reviews there are, how the last fit went, and the buttons for both ways. */
final class WeightsRow extends VBox {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    private final ScreenContext context;
    private final WrappedLabel state = new WrappedLabel("", "small");
    private final WrappedLabel trial = new WrappedLabel("", "small");
    private final Button fit;
    private final Button forget;

    WeightsRow(ScreenContext context, ReviewModel model) {
        this.context = context;
        getStyleClass().add("weights-row");
        state.setId("weightsState");
        trial.setId("weightsTrial");
        trial.managedProperty().bind(trial.visibleProperty());
        fit = button("fitWeights", "settings.weights.fit", model::fit);
        forget = button("forgetWeights", "settings.weights.forget", model::forgetWeights);
        forget.managedProperty().bind(forget.visibleProperty());
        FlowPane buttons = new FlowPane(fit, forget);
        buttons.getStyleClass().add("choice-row");
        getChildren().addAll(state, trial, buttons);
        fit.setDisable(true);
        forget.setVisible(false);
        trial.setVisible(false);
        model.weightsProperty().addListener((property, before, now) -> now.ifPresent(this::show));
        model.weightsProperty().get().ifPresent(this::show);
    }

    private void show(WeightFitting.State now) {
        state.show(context.text(
                now.isEnough() ? "settings.weights.enough" : "settings.weights.too-few",
                now.reviews(), WeightFitting.ENOUGH));
        trial.setVisible(now.lastTrial().isPresent());
        now.lastTrial().ifPresent(last -> trial.show(sentence(last, now.hasOwnWeights())));
        fit.setDisable(!now.isEnough());
        forget.setVisible(now.hasOwnWeights());
    }

    private String sentence(WeightsTrial last, boolean isInUse) {
        String kept = isInUse ? "settings.weights.better" : "settings.weights.given-up";
        return context.text(
                last.isKept() ? kept : "settings.weights.no-better",
                DATE.format(last.at().atZone(context.clock().getZone())),
                last.reviews(), last.heldOut(), loss(last.lossBefore()), loss(last.lossAfter()));
    }

    private static String loss(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private Button button(String id, String key, Runnable onAction) {
        Button button = new Button(context.text(key));
        button.setId(id);
        button.getStyleClass().add("secondary-button");
        button.setOnAction(event -> onAction.run());
        return button;
    }
}
