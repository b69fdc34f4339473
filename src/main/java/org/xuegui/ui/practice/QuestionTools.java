package org.xuegui.ui.practice;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.ui.control.Icons;
import org.xuegui.ui.dialog.TextPrompt;
import org.xuegui.ui.route.ScreenContext;

/** 收藏 and 报告问题, wherever a question is shown. */
final class QuestionTools {

    private static final int LONGEST_COMMENT = 500;

    private final ScreenContext context;
    private final PracticeServices services;

    QuestionTools(ScreenContext context, PracticeServices services) {
        this.context = context;
        this.services = services;
    }

    /** Sets or removes a bookmark of the current learner; {@code onDone} hears when it is stored. */
    void setBookmark(QuestionKey key, boolean wanted, Runnable onDone) {
        String learnerId = context.learner().getCurrent().id();
        context.background()
                .write(() -> services.bookmarks().setBookmark(learnerId, key, wanted))
                .onSuccess(done -> onDone.run())
                .start();
    }

    /** Stores the current learner's report of a question for the trainer. */
    void report(StoredQuestion stored, String comment) {
        String learnerId = context.learner().getCurrent().id();
        context.background()
                .write(() -> services.flags().flag(learnerId, stored, comment))
                .onSuccess(done -> context.toasts().done(context.text("practice.report.done")))
                .start();
    }

    /** Asks what is wrong with a question. */
    static void askForReport(ScreenContext context, Consumer<String> onEntered) {
        context.dialogs().text(
                new TextPrompt(
                        context.text("practice.report.title"),
                        context.text("practice.report.text"),
                        context.text("practice.report.label"),
                        "",
                        context.text("practice.report.confirm"),
                        true,
                        comment -> comment.length() <= LONGEST_COMMENT
                                ? Optional.empty()
                                : Optional.of(context.text("practice.report.long", LONGEST_COMMENT))),
                onEntered);
    }

    /** Shows on its button whether a question is bookmarked. */
    static void showBookmark(Button button, boolean isBookmarked, ScreenContext context) {
        button.setText(context.text(isBookmarked ? "practice.bookmark.remove" : "practice.bookmark.add"));
        button.setGraphic(Icons.of(Feather.STAR));
        button.getStyleClass().remove("chosen");
        if (isBookmarked) {
            button.getStyleClass().add("chosen");
        }
    }
}
