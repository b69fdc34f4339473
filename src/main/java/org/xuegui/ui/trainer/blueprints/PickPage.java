package org.xuegui.ui.trainer.blueprints;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xuegui.learning.exam.PickedQuestion;
import org.xuegui.quiz.Question;
import org.xuegui.ui.control.FittedScroll;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.compare.ComparisonView;
import org.xuegui.ui.trainer.part.TopicWords;

/** A question of a fixed paper in full, beside the new version where its set has one, to keep or to take over. */
final class PickPage {

    private final ScreenContext context;
    private final Runnable onBack;
    private final VBox root;

    /**
     * A page.
     *
     * @param topics words for topics
     * @param number the question's place, from 1
     * @param onBack goes back to the paper
     */
    PickPage(ScreenContext context, TopicWords topics, PickDraft pick, int number, Runnable onBack) {
        this.context = context;
        this.onBack = onBack;
        PickedQuestion state = pick.at(number);
        ComparisonView comparison = new ComparisonView(context, topics);
        Question kept = state.kept().question();
        if (state.isOutdated()) {
            comparison.show(kept, context.text("trainer.picks.kept"),
                    state.now().orElseThrow().question(), context.text("trainer.picks.newer"));
        } else {
            comparison.show(kept, context.text(state.isRetired() ? "trainer.picks.retired" : "trainer.picks.unchanged"));
        }
        VBox card = new VBox(new FittedScroll(comparison));
        card.getStyleClass().addAll("card", "preview-card");
        VBox.setVgrow(card, Priority.ALWAYS);
        card.setMinHeight(0);
        root = new VBox(card, bar(pick, state));
        root.getStyleClass().add("trainer-page");
    }

    Parent root() {
        return root;
    }

    /** Puts the focus on the way back. */
    void takeFocus() {
        root.lookup("#pickBackButton").requestFocus();
    }

    private HBox bar(PickDraft pick, PickedQuestion state) {
        Button back = button("pickBackButton",
                state.isOutdated() ? "trainer.picks.keep" : "trainer.back.button", "secondary-button");
        back.setOnAction(event -> onBack.run());
        HBox bar = new HBox(back, new WrappedLabel(
                state.isOutdated() ? context.text("trainer.picks.keep.text") : "", "muted", "small"));
        HBox.setHgrow(bar.getChildren().get(1), Priority.ALWAYS);
        bar.getStyleClass().add("action-bar");
        if (state.isOutdated()) {
            Button takeOver = button("pickTakeOverButton", "trainer.picks.take-over", "primary-button");
            takeOver.setOnAction(event -> {
                pick.takeOver();
                onBack.run();
            });
            bar.getChildren().add(takeOver);
        }
        return bar;
    }

    private Button button(String id, String key, String style) {
        Button button = new Button(context.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(style);
        return button;
    }
}
