package org.xuegui.ui.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.xuegui.learning.review.ReviewSettings;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;

/** 复习: how the current learner reviews. Each choice counts at once, from the next review on. */
final class ReviewCard extends VBox {

    private static final int[] CAPS = {20, 50, 100, 200, ReviewSettings.HIGHEST_CAP};

    private final ScreenContext context;
    private final ReviewModel model;
    private boolean isShown;

    ReviewCard(ScreenContext context, ReviewModel model) {
        this.context = context;
        this.model = model;
        getStyleClass().addAll("card", "review-card");
        getChildren().addAll(
                new WrappedLabel(context.text("settings.review.title"), "section-title"),
                new WrappedLabel(context.text("settings.review.text", model.learner().name()), "muted"));
        model.settingsProperty().addListener((property, before, now) -> now.ifPresent(this::showOnce));
        model.load();
    }

    /** Later changes come from these controls themselves. */
    private void showOnce(ReviewSettings settings) {
        if (!isShown) {
            isShown = true;
            getChildren().addAll(
                    new SettingRow(context, "settings.retention.label", new RetentionSlider(context, model, settings)),
                    new SettingRow(context, "settings.cap.label", caps(settings)),
                    new SettingRow(context, "settings.easy.label", new EasyDays(context, model, settings)),
                    new SettingRow(context, "settings.confidence.label", confidence(settings)),
                    new SettingRow(context, "settings.weights.label", new WeightsRow(context, model)));
        }
    }

    private Node caps(ReviewSettings settings) {
        Map<Integer, String> labels = new LinkedHashMap<>();
        IntStream.concat(IntStream.of(CAPS), IntStream.of(settings.dailyCap())).sorted().distinct()
                .forEach(cap -> labels.put(cap, cap == ReviewSettings.HIGHEST_CAP
                        ? context.text("settings.cap.none")
                        : context.text("settings.cap.count", cap)));
        return new ChoiceRow<>("cap", labels, settings.dailyCap(),
                chosen -> model.change(old -> old.withDailyCap(chosen)));
    }

    private Node confidence(ReviewSettings settings) {
        Map<Boolean, String> labels = new LinkedHashMap<>();
        labels.put(true, context.text("settings.confidence.ask"));
        labels.put(false, context.text("settings.confidence.never"));
        return new ChoiceRow<>("confidence", labels, settings.asksConfidence(),
                chosen -> model.change(old -> old.withConfidence(chosen)));
    }
}
