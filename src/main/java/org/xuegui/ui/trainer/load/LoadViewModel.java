package org.xuegui.ui.trainer.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.library.QuizLibrary;
import org.xuegui.quiz.load.FilePreview;
import org.xuegui.quiz.load.ImportSummary;
import org.xuegui.quiz.load.QuizSetImport;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.SetPreview;
import org.xuegui.regulation.StudyPack;
import org.xuegui.ui.dialog.Confirmation;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.task.RunningWork;

/** Loading files: preview, decisions, one transaction, summary, undo. Nothing changes before {@link #commit}. */
public final class LoadViewModel {

    private final ScreenContext context;
    private final QuizSetImport loading;
    private final QuizLibrary library;
    private final LoadedFiles files = new LoadedFiles();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage", Stage.READING);
    private Optional<ImportSummary> summary = Optional.empty();
    private final ReadOnlyBooleanWrapper readingAgain = new ReadOnlyBooleanWrapper(this, "readingAgain");
    private Optional<RunningWork> rereading = Optional.empty();
    private int asked;
    private int changing;
    private List<StudyPack> packs = List.of();

    /** A view model over these services. */
    public LoadViewModel(ScreenContext context, QuizSetImport loading, QuizLibrary library) {
        this.context = context;
        this.loading = loading;
        this.library = library;
    }

    /** How far the load has come. */
    enum Stage {
        /** The files are being read. */ READING,
        /** A person looks and decides. */ PREVIEW,
        /** The transaction runs. */ LOADING,
        /** It is done and can be undone. */ DONE,
        /** It was undone. */ UNDONE
    }

    private record Read(List<FilePreview> previews, List<QuizSetSummary> sets, List<StudyPack> packs) {}

    /** How far the load has come. */
    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Whether a file is being read once more, or changed; what is shown is how it was before. */
    ReadOnlyBooleanProperty readingAgainProperty() {
        return readingAgain.getReadOnlyProperty();
    }

    /** The files as read, and what was decided about them. */
    LoadedFiles files() {
        return files;
    }

    /** The study packs there are. */
    List<StudyPack> packs() {
        return packs;
    }

    /** What was loaded; empty before. */
    Optional<ImportSummary> summary() {
        return summary;
    }

    /**
     * Reads files; can be cancelled.
     *
     * @param onCancelled what to do when the person cancelled; nothing was changed
     */
    public void read(List<Path> paths, Runnable onCancelled) {
        readFrom(paths.stream().map(LoadSource::of).toList(), onCancelled);
    }

    /** Reads these; can be cancelled. Asks first where that would drop what was edited. */
    void readFrom(List<LoadSource> wanted, Runnable onCancelled) {
        askToLeave(() -> readNow(wanted, onCancelled));
    }

    /** Asks whether what was edited may be dropped; without asking where nothing was. */
    void askToLeave(Runnable leaving) {
        ask(files.isEdited(), "trainer.load.leave", leaving);
    }

    private void ask(boolean isNeeded, String key, Runnable action) {
        if (isNeeded) {
            context.dialogs().confirm(new Confirmation(context.text(key + ".title"), context.text(key + ".text"),
                    context.text(key + ".confirm"), true), action);
        } else {
            action.run();
        }
    }

    private void readNow(List<LoadSource> wanted, Runnable onCancelled) {
        stopReading();
        stage.set(Stage.READING);
        context.background().run(progress -> readAll(wanted, progress))
                .withProgress(context.text("trainer.load.reading"))
                .onSuccess(read -> preview(wanted, read))
                .onCancelled(onCancelled)
                .start();
    }

    private Read readAll(List<LoadSource> wanted, Progress progress) {
        List<FilePreview> read = new ArrayList<>();
        for (LoadSource each : wanted) {
            progress.checkCancelled();
            read.add(each.preview(loading, progress));
        }
        return new Read(read, library.sets(), library.packs());
    }

    private void preview(List<LoadSource> wanted, Read read) {
        packs = read.packs();
        files.replaceAll(wanted, read.previews(), read.sets());
        stage.set(Stage.PREVIEW);
    }

    /**
     * Reads one file once more, in another format or encoding or with other columns; can be cancelled, and
     * then everything is as it was. What was decided about the file's questions is forgotten; asks first where any
     * of them was edited.
     */
    void readAgain(int fileIndex, ReadOptions options) {
        ask(files.isEdited(fileIndex), "trainer.load.reread", () -> readAgainNow(fileIndex, options));
    }

    private void readAgainNow(int fileIndex, ReadOptions options) {
        stopReading();
        int mine = asked;
        LoadSource source = files.source(fileIndex).with(options);
        readingAgain.set(true);
        RunningWork work = context.background().run((Progress progress) -> source.preview(loading, progress))
                .withProgress(context.text("trainer.load.reading"))
                .onSuccess(read -> {
                    if (mine == asked) {
                        files.readAnew(fileIndex, source, read);
                    }
                })
                .onFinished(() -> {
                    if (mine == asked) {
                        stopReading();
                    }
                })
                .start();
        rereading = Optional.of(work).filter(begun -> mine == asked);
        showWaiting();
    }

    /** Reads one file once more, with the answers of this file. */
    void useAnswers(int fileIndex, Path answers) {
        LoadSource source = files.source(fileIndex);
        context.background().run(() -> loading.open(answers.toString()))
                .onSuccess(opened -> {
                    if (files.isFrom(fileIndex, source)) { // else other files were chosen meanwhile
                        readAgain(fileIndex, source.options().withAnswers(opened));
                    }
                })
                .start();
    }

    /**
     * A question of a file is edited; nothing can be loaded until that is taken in.
     *
     * @param change makes of the file's preview the one with the question as edited
     */
    void edit(int fileIndex, UnaryOperator<FilePreview> change, Runnable onDone) {
        change(fileIndex, change, () -> {
            files.markEdited(fileIndex);
            onDone.run();
        });
    }

    /** Changes a file's preview beside the window; where it was changed otherwise meanwhile, this change is made to that. */
    private void change(int fileIndex, UnaryOperator<FilePreview> change, Runnable onDone) {
        LoadSource source = files.source(fileIndex);
        FilePreview before = files.preview(fileIndex);
        changing++;
        showWaiting();
        context.background().run(() -> change.apply(before))
                .onSuccess(after -> {
                    if (!files.isFrom(fileIndex, source)) {
                        return; // the file was read anew, and what was decided about it is forgotten
                    }
                    if (files.preview(fileIndex) == before) {
                        files.replace(fileIndex, after);
                        onDone.run();
                    } else {
                        change(fileIndex, change, onDone);
                    }
                })
                .onFinished(() -> {
                    changing--;
                    showWaiting();
                })
                .start();
    }

    private void showWaiting() {
        readingAgain.set(rereading.isPresent() || changing > 0);
    }

    /** Whatever is being read once more is not waited for. */
    void stopReading() {
        asked++;
        rereading.ifPresent(RunningWork::cancel);
        rereading = Optional.empty();
        showWaiting();
    }

    /** The set of a file goes into this set; an empty id means a new one. */
    void choose(int fileIndex, int setIndex, Optional<String> setId) {
        SetPreview before = files.preview(fileIndex).sets().get(setIndex);
        boolean isSame = setId.map(id -> !before.target().isNew() && id.equals(before.target().id()))
                .orElse(before.target().isNew());
        if (isSame) {
            return;
        }
        change(fileIndex, preview -> {
            SetPreview set = preview.sets().get(setIndex);
            SetPreview into = setId.map(id -> loading.into(set, id)).orElseGet(() -> loading.intoNew(set));
            return preview.withSet(setIndex, into.leavingOut(set.leftOut()));
        }, () -> {});
    }

    /** Loads everything in one transaction; can be cancelled until it begins. */
    void commit() {
        if (readingAgain.get()) {
            return;
        }
        List<FilePreview> decided = files.previews();
        stage.set(Stage.LOADING);
        context.background().write((Progress progress) -> loading.commit(decided, progress))
                .withProgress(context.text("trainer.load.loading"))
                .onSuccess(done -> {
                    summary = Optional.of(done);
                    stage.set(Stage.DONE);
                })
                .onCancelled(() -> {
                    context.toasts().done(context.text("trainer.load.cancelled"));
                    stage.set(Stage.PREVIEW);
                })
                .onFailure(failure -> {
                    stage.set(Stage.PREVIEW);
                    context.dialogs().error(failure);
                })
                .start();
    }

    /** Undoes the load. */
    void undo() {
        String loadId = summary.flatMap(ImportSummary::loadId).orElseThrow();
        context.background().write(() -> loading.undo(loadId))
                .onSuccess(done -> stage.set(Stage.UNDONE))
                .start();
    }

    /** Writes the list of problems to a file. */
    void exportProblems(Path target) {
        List<LoadRow> all = List.copyOf(files.rows());
        context.background().run(() -> new ProblemList(context.texts()).write(all, target))
                .onSuccess(count -> context.toasts().done(
                        context.text("trainer.load.list.written", target.getFileName(), count)))
                .start();
    }
}
