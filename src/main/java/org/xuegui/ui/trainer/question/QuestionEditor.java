package org.xuegui.ui.trainer.question;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.draft.QuestionDraft;
import org.xuegui.regulation.StudyPack;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.part.Pages;

/** The way into the question editor. */
public final class QuestionEditor {

    private final ScreenContext context;
    private final Pages pages;

    /** An editor shown as a page among these. */
    public QuestionEditor(ScreenContext context, Pages pages) {
        this.context = Objects.requireNonNull(context, "context");
        this.pages = Objects.requireNonNull(pages, "pages");
    }

    /**
     * Shows the editor in place of the page shown now.
     *
     * @param draft what to begin with: {@link QuestionDraft#blank} for a new question, {@link QuestionDraft#of} for an
     *     existing one
     * @param pack the study pack whose topics and facts can be chosen; empty for none
     * @param onSave gets the question when the person saves one without an error
     * @param onClosed shows again what was shown before, after saving and after leaving without it
     */
    public void open(QuestionDraft draft, Optional<StudyPack> pack, Consumer<Question> onSave, Runnable onClosed) {
        QuestionEditorViewModel viewModel = new QuestionEditorViewModel(context.texts(), draft, pack);
        QuestionEditorPage page = new QuestionEditorPage(context, viewModel, onSave, onClosed);
        boolean isFromNothing = draft.isNew() && draft.stem().isEmpty();
        String title = context.text(isFromNothing ? "draft.new.title" : "draft.change.title");
        pages.open(new Pages.Page(title, page.root(), page::leave));
        page.takeFocus();
    }
}
