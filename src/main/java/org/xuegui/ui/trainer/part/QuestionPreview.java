package org.xuegui.ui.trainer.part;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.Response;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.question.QuestionMode;
import org.xuegui.ui.question.QuestionView;
import org.xuegui.ui.question.QuestionViewModel;
import org.xuegui.ui.question.ShownQuestion;
import org.xuegui.ui.route.ScreenContext;

/** A question as a learner sees it, with its key, its explanation and what it cites. */
public final class QuestionPreview {

    private final Texts texts;
    private final QuizWords words;
    private final QuestionViewModel model = new QuestionViewModel();
    private final FlowPane chips = new FlowPane();
    private final VBox above = new VBox();
    private final VBox below = new VBox();
    private final VBox root;

    /** Without a question yet. */
    public QuestionPreview(ScreenContext context) {
        texts = context.texts();
        words = new QuizWords(texts, context.clock());
        chips.getStyleClass().add("chip-row");
        below.getStyleClass().add("preview-below");
        above.getStyleClass().add("preview-above");
        root = new VBox(above, chips, new QuestionView(model, texts), below);
        root.getStyleClass().add("question-preview");
    }

    /** Its node. */
    public Parent root() {
        return root;
    }

    /** Shows this question with its key. */
    public void show(Question question) {
        show(question, List.of());
    }

    /** Shows this question with its key, and above it what a trainer should know of it. */
    public void show(Question question, List<String> remarks) {
        show(ShownQuestion.of(question, QuestionMode.KEY), new Response.None());
        remarks.forEach(remark -> above.getChildren().add(new WrappedLabel(remark, "warn-text", "small")));
    }

    /** Shows nothing. */
    public void clear() {
        root.setVisible(false);
    }

    /** Says quietly, above the question shown, what a trainer should know of it. */
    public void note(String text) {
        above.getChildren().add(new WrappedLabel(text, "muted", "small"));
    }

    /** Shows this question as it was answered, and above it what a trainer should know of it. */
    public void show(ShownQuestion shown, Response response, List<String> remarks) {
        show(shown, response);
        remarks.forEach(remark -> above.getChildren().add(new WrappedLabel(remark, "strong")));
    }

    /** Shows this question as it was answered. */
    public void show(ShownQuestion shown, Response response) {
        Question question = shown.question();
        root.setVisible(true);
        chips.getChildren().setAll(
                new Chip(words.type(question.type()), Chip.Tone.INFO),
                new Chip(words.difficulty(question.details().difficulty()), Chip.Tone.PLAIN));
        question.cites().forEach(fact -> chips.getChildren().add(
                new Chip(texts.text("trainer.questions.fact", fact), Chip.Tone.PLAIN)));
        model.show(shown, response);
        above.getChildren().clear();
        below.getChildren().clear();
        Passage explanation = question.details().explanation();
        if (!explanation.isEmpty()) {
            below.getChildren().addAll(
                    new WrappedLabel(texts.text("trainer.questions.why"), "sub-title"),
                    new WrappedLabel(explanation.plain()));
        }
        if (!question.details().source().isEmpty()) {
            below.getChildren().add(new WrappedLabel(
                    texts.text("trainer.questions.source", question.details().source()), "muted", "small"));
        }
        below.setVisible(!below.getChildren().isEmpty());
        below.setManaged(below.isVisible());
    }
}
