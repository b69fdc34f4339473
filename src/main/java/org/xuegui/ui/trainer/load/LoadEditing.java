package org.xuegui.ui.trainer.load;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.draft.QuestionDraft;
import org.xuegui.quiz.draft.RejectedDraft;
import org.xuegui.quiz.library.QuizLibrary;
import org.xuegui.quiz.load.FilePreview;
import org.xuegui.quiz.load.QuizSetImport;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.ReadSet;
import org.xuegui.quiz.load.RejectedQuestion;
import org.xuegui.quiz.load.SetPreview;
import org.xuegui.regulation.StudyPack;
import org.xuegui.ui.route.ScreenContext;

/** Changes a question of the preview before it is loaded, or completes one that could not be loaded as it stood. */
public final class LoadEditing {

    private final ScreenContext context;
    private final QuizSetImport loading;
    private final QuizLibrary library;
    private final LoadViewModel viewModel;

    /** Over the preview of this view model. */
    public LoadEditing(ScreenContext context, QuizSetImport loading, QuizLibrary library, LoadViewModel viewModel) {
        this.context = context;
        this.loading = loading;
        this.library = library;
        this.viewModel = viewModel;
    }

    /** What the editor begins with, and the pack whose topics and facts it offers. */
    record Start(QuestionDraft draft, Optional<StudyPack> pack) {}

    /** Whether enough of the row's question was read to edit it. */
    static boolean isEditable(LoadRow row) {
        return row.question().isPresent() || row.rejected().isPresent();
    }

    /** Prepares the editing of the row's question. */
    void begin(LoadRow row, Consumer<Start> onReady) {
        FilePreview preview = viewModel.files().previews().get(row.file());
        QuestionDraft draft = row.question().map(QuestionDraft::of)
                .orElseGet(() -> RejectedDraft.of(row.rejected().orElseThrow(), takenIds(preview, row)));
        String packId = packOf(preview, row);
        context.background()
                .run(() -> library.packs().stream().filter(pack -> pack.id().equals(packId)).findFirst())
                .onSuccess(pack -> onReady.accept(new Start(draft, pack)))
                .start();
    }

    /** Takes the question as edited into the preview; {@code onDone} gets its id once it is there. */
    void save(LoadRow row, Question question, Consumer<String> onDone) {
        viewModel.edit(row.file(), preview -> row.question().isPresent()
                ? loading.change(preview, row.set(), readOf(preview, row), question)
                : loading.complete(preview, row.rejected().orElseThrow(), question),
                () -> onDone.accept(question.id()));
    }

    private static ReadQuestion readOf(FilePreview preview, LoadRow row) {
        return preview.sets().get(row.set()).read().questions().stream()
                .filter(read -> read.question().id().equals(row.name()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> takenIds(FilePreview preview, LoadRow row) {
        ReadSet set = preview.setFor(row.rejected().orElseThrow());
        return set.questions().stream().map(read -> read.question().id()).collect(Collectors.toSet());
    }

    private static String packOf(FilePreview preview, LoadRow row) {
        if (row.set() >= 0) {
            return preview.sets().get(row.set()).target().packId();
        }
        RejectedQuestion rejected = row.rejected().orElseThrow();
        ReadSet set = preview.setFor(rejected);
        return preview.findPreview(set).map(SetPreview::target).map(target -> target.packId()).orElse(set.packId());
    }
}
