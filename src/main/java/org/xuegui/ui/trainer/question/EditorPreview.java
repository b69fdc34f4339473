package org.xuegui.ui.trainer.question;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.draft.DraftQuestion;
import org.xuegui.ui.control.FittedScroll;
import org.xuegui.ui.question.QuestionMode;
import org.xuegui.ui.question.ShownQuestion;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.part.QuestionPreview;

/** The question as a learner will see it, to answer or with its key. */
final class EditorPreview {

    /** Width, in em of the title, from which the title has room beside the buttons. */
    private static final double TITLE_WIDTH = 22;

    private final QuestionEditorViewModel viewModel;
    private final QuestionPreview preview;
    private final ToggleGroup modes = new ToggleGroup();
    private final ToggleButton withKey;
    private final BorderPane card;

    EditorPreview(ScreenContext context, QuestionEditorViewModel viewModel) {
        this.viewModel = viewModel;
        preview = new QuestionPreview(context);
        Label title = new Label(context.text("draft.preview"));
        title.getStyleClass().addAll("muted", "small");
        ToggleButton toAnswer = mode("previewAnswering", context.text("draft.preview.learner"));
        withKey = mode("previewKey", context.text("draft.preview.key"));
        toAnswer.setSelected(true);
        FlowPane head = new FlowPane(title, toAnswer, withKey);
        head.getStyleClass().addAll("section-tabs", "editor-preview-head");
        title.managedProperty().bind(Bindings.createBooleanBinding(
                () -> head.getWidth() > TITLE_WIDTH * title.getFont().getSize(),
                head.widthProperty(), title.fontProperty()));
        title.visibleProperty().bind(title.managedProperty());
        FittedScroll scroll = new FittedScroll(preview.root());
        scroll.setFocusTraversable(false);
        card = new BorderPane(scroll);
        card.setTop(head);
        card.getStyleClass().addAll("card", "preview-card", "editor-preview");
        card.setMinSize(0, 0);
    }

    Region node() {
        return card;
    }

    void refresh() {
        boolean isSound = viewModel.errors().isEmpty();
        withKey.setDisable(!isSound);
        Question question = DraftQuestion.preview(viewModel.draft());
        ShownQuestion shown = isSound && withKey.isSelected()
                ? ShownQuestion.of(question, QuestionMode.KEY)
                : ShownQuestion.of(unexplained(question), QuestionMode.PREVIEW);
        preview.show(shown, new Response.None());
    }

    /** Before it is answered a learner is shown neither the explanation nor the source. */
    private static Question unexplained(Question question) {
        QuestionDetails old = question.details();
        return question.withDetails(new QuestionDetails(
                old.id(), old.stem(), Passage.EMPTY, old.difficulty(), old.topic(), old.cites(), ""));
    }

    private ToggleButton mode(String id, String text) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.getStyleClass().setAll("choice-chip");
        button.setToggleGroup(modes);
        button.setOnAction(event -> {
            button.setSelected(true);
            refresh();
        });
        return button;
    }
}
