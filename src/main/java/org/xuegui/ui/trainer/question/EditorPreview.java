package org.xuegui.ui.trainer.question;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.draft.DraftQuestion;
import org.xuegui.ui.control.FittedScroll;
import org.xuegui.ui.question.QuestionMode;
import org.xuegui.ui.question.ShownQuestion;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.part.QuestionPreview;

/** The question as a learner will see it, to answer or with its key. */
final class EditorPreview {

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
        FittedScroll scroll = new FittedScroll(preview.root());
        scroll.setFocusTraversable(false);
        card = new BorderPane(scroll);
        card.setTop(head);
        card.getStyleClass().addAll("card", "preview-card");
        card.setMinSize(0, 0);
    }

    Region node() {
        return card;
    }

    void refresh() {
        boolean isSound = viewModel.errors().isEmpty();
        withKey.setDisable(!isSound);
        Question question = DraftQuestion.preview(viewModel.draft());
        QuestionMode mode = isSound && withKey.isSelected() ? QuestionMode.KEY : QuestionMode.PREVIEW;
        preview.show(ShownQuestion.of(question, mode), new Response.None());
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
