package org.xuegui.ui.home;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.learning.readiness.Forecast;
import org.xuegui.ui.chart.EstimateWords;
import org.xuegui.ui.control.ProgressRing;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.PracticeStart;
import org.xuegui.ui.route.ScreenContext;

/** 考试日预测: the chance of passing as a ring, the score expected, and the questions that lift most. */
final class ReadyCard extends VBox {

    private final ScreenContext context;
    private final ChangeListener<Optional<ReadyModel.Estimate>> onEstimate = (property, before, now) -> show(now);

    ReadyCard(ScreenContext context, ReadyModel model) {
        this.context = context;
        setId("readyCard");
        getStyleClass().add("ready-card");
        model.estimateProperty().addListener(new WeakChangeListener<>(onEstimate)); // Home is drawn anew at each visit
        show(model.estimateProperty().get());
    }

    private void show(Optional<ReadyModel.Estimate> estimate) {
        estimate.flatMap(ReadyModel.Estimate::outlook).ifPresentOrElse(this::show, () -> getChildren().setAll(
                new WrappedLabel(context.text(
                        estimate.isEmpty() ? "ready.working.text" : "home.ready.none"), "muted")));
    }

    private void show(ReadyOutlook outlook) {
        Forecast forecast = outlook.onTheDay();
        String chance = new EstimateWords(context.texts()).percent(forecast.passProbability());
        long shown = Math.max(1, Math.min(99, Math.round(100 * forecast.passProbability()))); // nothing is certain
        ProgressRing ring = new ProgressRing(forecast.passProbability(), shown + "%");
        VBox words = new VBox(
                label("home.ready.expected", "sub-title", EstimateWords.marks(forecast.expected())),
                label("home.ready.range", "muted",
                        EstimateWords.marks(forecast.low()), EstimateWords.marks(forecast.high())),
                label("home.ready.chance", "muted", chance));
        words.getStyleClass().add("ready-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox figures = new HBox(ring, words);
        figures.getStyleClass().add("ready-figures");
        getChildren().setAll(figures);
        if (outlook.days() > 0) {
            getChildren().add(label("home.ready.planned", "small", EstimateWords.marks(outlook.planned())));
        }
        if (!outlook.first().isEmpty()) {
            getChildren().add(practise(outlook));
        }
    }

    private WrappedLabel label(String key, String style, Object... arguments) {
        WrappedLabel label = new WrappedLabel(context.text(key, arguments), style);
        if (style.equals("small")) {
            label.getStyleClass().add("muted");
        }
        return label;
    }

    private Button practise(ReadyOutlook outlook) {
        Button button = new Button(SmartText.spaced(context.text("home.ready.button", outlook.first().size())));
        button.setId("practiseFirst");
        button.getStyleClass().add("secondary-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> context.navigator().go(
                Destination.Practice.start(new PracticeStart.OfQuestions(outlook.first()))));
        return button;
    }
}
