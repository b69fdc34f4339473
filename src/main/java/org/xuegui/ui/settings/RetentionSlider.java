package org.xuegui.ui.settings;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.learning.review.ReviewSettings;
import org.xuegui.learning.review.Workload;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;

/** Desired retention, 70 … 97 %, and the workload it costs. While the thumb is dragged it is only tried. */
final class RetentionSlider extends VBox {

    private static final double HUNDRED = 100;
    private static final int LEAST = 70;
    private static final int MOST = 97;

    private final ScreenContext context;
    private final ReviewModel model;
    private final Slider slider;
    private final Label percent = new Label();
    private final WrappedLabel cost = new WrappedLabel("", "small");

    RetentionSlider(ScreenContext context, ReviewModel model, ReviewSettings settings) {
        this.context = context;
        this.model = model;
        this.slider = new Slider(LEAST, MOST, Math.round(settings.retention() * HUNDRED));
        slider.setId("retention");
        slider.setBlockIncrement(1);
        slider.setAccessibleText(context.text("settings.retention.label"));
        percent.setId("retentionPercent");
        percent.getStyleClass().addAll("strong", "retention-percent");
        cost.setId("workload");
        HBox row = new HBox(slider, percent);
        row.getStyleClass().add("slider-row");
        HBox.setHgrow(slider, Priority.ALWAYS);
        getStyleClass().add("retention-slider");
        getChildren().addAll(row, cost);
        slider.valueProperty().addListener((property, before, now) -> look(before.doubleValue(), now.doubleValue()));
        slider.valueChangingProperty().addListener((property, was, isDragged) -> {
            if (!isDragged) {
                keep();
            }
        });
        model.workloadProperty().addListener((property, before, now) -> showCost(now));
        showPercent();
        showCost(model.workloadProperty().get());
    }

    private int chosen() {
        return (int) Math.round(slider.getValue());
    }

    private void look(double before, double now) {
        if (Math.round(before) == Math.round(now)) {
            return;
        }
        showPercent();
        if (slider.isValueChanging()) {
            model.simulate(chosen());
        } else {
            keep();
        }
    }

    private void keep() {
        double kept = chosen() / HUNDRED; // now: the thumb may be elsewhere when it is written
        model.change(old -> old.withRetention(kept));
    }

    private void showPercent() {
        percent.setText(chosen() + "%");
    }

    private void showCost(Optional<Workload> workload) {
        cost.show(workload.map(this::sentence).orElseGet(() -> context.text("settings.workload.running")));
    }

    private String sentence(Workload workload) {
        if (workload.most() == 0) {
            return context.text("settings.workload.none");
        }
        return context.text("settings.workload.text",
                workload.perDay().size(),
                Math.round(workload.mean()),
                workload.most(),
                Math.round(workload.remembered() * HUNDRED));
    }
}
