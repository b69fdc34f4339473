package org.xuegui.ui.home;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xuegui.learning.home.NextStep;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.Place;
import org.xuegui.ui.route.ScreenContext;

/** The things to do, each with its button; the first button is the red one. */
final class StepList {

    private final ScreenContext context;
    private final List<StepText> steps;

    StepList(ScreenContext context, List<NextStep> steps) {
        this.context = context;
        this.steps = steps.stream().map(step -> StepText.of(step, context.texts())).toList();
    }

    /** Each with a sign of its kind. */
    VBox byKind() {
        return list(steps, false);
    }

    /** Counted from one, for the learner's start. */
    VBox numbered() {
        List<StepText> all = new ArrayList<>(steps);
        if (steps.stream().noneMatch(step -> step.destination().place() == Place.EXAM)) {
            all.add(StepText.firstExamination(context.texts()));
        }
        return list(all, true);
    }

    private VBox list(List<StepText> shown, boolean isNumbered) {
        VBox list = new VBox();
        list.getStyleClass().add("step-list");
        for (int i = 0; i < shown.size(); i++) {
            StepText step = shown.get(i);
            String sign = isNumbered ? Integer.toString(i + 1) : step.sign();
            list.getChildren().add(row(step, sign, i));
        }
        if (shown.isEmpty()) {
            list.getChildren().add(new EmptyState(
                    context.text("home.today.none"),
                    context.text("home.today.none-step"),
                    () -> context.navigator().go(Destination.of(Place.PRACTICE))));
        }
        return list;
    }

    private HBox row(StepText step, String sign, int index) {
        Label tile = new Label(sign);
        tile.getStyleClass().addAll("step-sign", "step-sign-" + step.tone());
        WrappedLabel title = new WrappedLabel(step.title(), "strong");
        WrappedLabel detail = new WrappedLabel(step.detail(), "muted", "small");
        VBox words = new VBox(title, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button button = new Button(step.button());
        button.setId("step-" + step.id());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(index == 0 ? "primary-button" : "secondary-button");
        button.setOnAction(event -> context.navigator().go(step.destination()));
        HBox row = new HBox(tile, words, button);
        row.getStyleClass().add("step");
        return row;
    }
}
