package org.xuegui.ui.practice;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.control.PassageView;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.question.VerdictLabel;
import org.xuegui.ui.question.WhyBox;

/** What follows an answer: right or wrong in a word and a sign, the learner's own mark where asked, and why. */
final class FeedbackBox extends VBox {

    private final QuestionPageViewModel model;
    private final Texts texts;

    FeedbackBox(QuestionPageViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("feedback");
        managedProperty().bind(visibleProperty());
    }

    /** Shows the feedback of this state; nothing while the question is being answered. */
    void show(PracticeState state) {
        getChildren().clear();
        setVisible(state.phase() != PracticeState.Phase.ANSWERING);
        if (state.phase() == PracticeState.Phase.SELF_MARKING) {
            addSelfMarking();
        }
        if (state.phase() == PracticeState.Phase.MARKED) {
            state.answer().ifPresent(answer -> getChildren().add(new VerdictLabel(answer.mark(), texts)));
        }
        if (state.phase() == PracticeState.Phase.MARKED) {
            state.pair().ifPresent(note -> getChildren().add(difference(note)));
            getChildren().add(new WhyBox(texts, state.stored().question().details().explanation(),
                    state.citations(), model::openKeyPoint));
        }
    }

    /** Why comes after the mark, so that the model answer stands beside the buttons. */
    private void addSelfMarking() {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("self-marks");
        for (SelfMark mark : SelfMark.values()) {
            String name = mark.name().toLowerCase(Locale.ROOT);
            Button button = new Button((mark.ordinal() + 1) + "　" + texts.text("practice.self." + name));
            button.setId("self-" + name);
            button.getStyleClass().add("secondary-button");
            button.setOnAction(event -> model.selfMark(mark));
            buttons.getChildren().add(button);
        }
        getChildren().addAll(new WrappedLabel(texts.text("practice.self.title"), "strong"), buttons);
    }

    /** What tells two things apart, on a ground of its own. */
    private VBox difference(PairNote note) {
        String key = note.isMixedUp() ? "practice.pair.mixed-up" : "practice.pair.title";
        VBox box = new VBox(
                new WrappedLabel(
                        texts.text(key, note.pair().first().name(), note.pair().second().name()), "strong", "small"),
                new PassageView(note.pair().difference(), "why-text"));
        box.setId("difference");
        box.getStyleClass().add("difference-box");
        return box;
    }
}
