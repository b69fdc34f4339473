package org.xuegui.ui.practice;

import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.Response;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.dialog.DialogContent;
import org.xuegui.ui.dialog.OpenDialog;
import org.xuegui.ui.question.MarkingWords;
import org.xuegui.ui.question.QuestionMode;
import org.xuegui.ui.question.QuestionView;
import org.xuegui.ui.question.QuestionViewModel;
import org.xuegui.ui.question.ShownQuestion;
import org.xuegui.ui.question.WhyBox;
import org.xuegui.ui.route.ScreenContext;

/** A question of the list with the learner's own last answer, the key, the explanation and the way to the key point. */
final class WrongQuestionDialog {

    private final ScreenContext context;
    private final WrongListViewModel model;

    WrongQuestionDialog(ScreenContext context, WrongListViewModel model) {
        this.context = context;
        this.model = model;
    }

    void show(WrongListViewModel.Opened opened) {
        Question question = opened.answer()
                .map(answer -> answer.question().question())
                .orElse(opened.line().question().question());
        QuestionViewModel shown = new QuestionViewModel();
        QuestionView view = new QuestionView(shown, context.texts());
        opened.answer().ifPresentOrElse(
                answer -> shown.show(
                        new ShownQuestion(question, answer.item().order(), 0, QuestionMode.FEEDBACK),
                        answer.response()),
                () -> shown.show(ShownQuestion.of(question, QuestionMode.KEY), new Response.None()));
        FlowPane chips = new FlowPane(
                new Chip(MarkingWords.typeOf(question.type(), context.texts()), Chip.Tone.INFO),
                new Chip(opened.line().topic().title(), Chip.Tone.PLAIN),
                new WrappedLabel(context.text("practice.wrong-list.times",
                        opened.line().entry().inPractice(), opened.line().entry().inExaminations()), "muted", "small"));
        chips.getChildren().removeIf(node -> node instanceof Chip chip && chip.getText().isEmpty());
        chips.getStyleClass().add("question-chips");
        OpenDialog[] dialog = new OpenDialog[1];
        VBox content = new VBox(chips, view, new WhyBox(
                context.texts(), question.details().explanation(), opened.citations(), point -> {
                    dialog[0].close();
                    model.openKeyPoint(point);
                }));
        content.getStyleClass().add("wrong-question");
        dialog[0] = context.dialogs().open(new DialogContent(
                context.text("practice.wrong-list.open.title"),
                content,
                List.of(
                        new DialogContent.Action(
                                context.text(opened.line().entry().isWrong()
                                        ? "practice.wrong-list.take-off.button"
                                        : "practice.wrong-list.put-back.button"),
                                false,
                                open -> {
                                    open.close();
                                    model.move(opened.line());
                                }),
                        DialogContent.Action.primary(
                                context.text("practice.wrong-list.close.button"), OpenDialog::close))));
    }
}
