package org.xuegui.ui.trainer.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.library.QuizLibrary;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.load.FilePreview;
import org.xuegui.quiz.load.ImportSummary;
import org.xuegui.quiz.load.QuestionMatch;
import org.xuegui.quiz.load.QuestionChanges;
import org.xuegui.quiz.load.QuestionChanges.Part;
import org.xuegui.quiz.load.QuizSetImport;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.SetPreview;
import org.xuegui.ui.dialog.Confirmation;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.task.RunningWork;

/** Loading files: preview, decisions, one transaction, summary, undo. Nothing changes before {@link #commit}. */
public final class LoadViewModel {

    /** Shows the rows of all files. */
    static final int ALL_FILES = -1;

    private final ScreenContext context;
    private final QuizSetImport loading;
    private final QuizLibrary library;
    private final List<LoadSource> sources = new ArrayList<>();
    private final List<FilePreview> previews = new ArrayList<>();
    private final ObservableList<LoadRow> rows = FXCollections.observableArrayList();
    private final FilteredList<LoadRow> shown = new FilteredList<>(rows);
    private final BooleanProperty onlyProblems = new SimpleBooleanProperty(this, "onlyProblems");
    private final IntegerProperty file = new SimpleIntegerProperty(this, "file", ALL_FILES);
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage", Stage.READING);
    private final ReadOnlyObjectWrapper<LoadCounts> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", LoadCounts.of(List.of()));
    private Optional<ImportSummary> summary = Optional.empty();
    private List<QuizSetSummary> sets = List.of();
    private final ReadOnlyBooleanWrapper readingAgain = new ReadOnlyBooleanWrapper(this, "readingAgain");
    private Optional<RunningWork> rereading = Optional.empty();
    private int asked;
    private int changing;
    /** Indexes of the files of which a question was edited. */
    private final Set<Integer> edited = new HashSet<>();

    /** A view model over these services. */
    public LoadViewModel(ScreenContext context, QuizSetImport loading, QuizLibrary library) {
        this.context = context;
        this.loading = loading;
        this.library = library;
        onlyProblems.addListener((only, old, now) -> filter());
        file.addListener((index, old, now) -> filter());
    }

    /** How far the load has come. */
    enum Stage {
        /** The files are being read. */ READING,
        /** A person looks and decides. */ PREVIEW,
        /** The transaction runs. */ LOADING,
        /** It is done and can be undone. */ DONE,
        /** It was undone. */ UNDONE
    }

    private record Read(List<FilePreview> previews, List<QuizSetSummary> sets) {}

    /** How far the load has come. */
    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** What loading would come to, as decided now. */
    ReadOnlyObjectProperty<LoadCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** The rows the filters let through, by file and line. */
    FilteredList<LoadRow> shownRows() {
        return shown;
    }

    /** All rows, by file and line. */
    ObservableList<LoadRow> rows() {
        return rows;
    }

    /** Whether only rows a person should look at are shown. */
    BooleanProperty onlyProblemsProperty() {
        return onlyProblems;
    }

    /** Index of the file whose rows are shown; {@link #ALL_FILES} for all. */
    IntegerProperty fileProperty() {
        return file;
    }

    /** The files as read, in the order chosen. */
    List<FilePreview> previews() {
        return List.copyOf(previews);
    }

    /** Where the files came from and how they were read, in the order chosen. */
    List<LoadSource> sources() {
        return List.copyOf(sources);
    }

    /** Whether a file is being read once more, or changed; what is shown is how it was before. */
    ReadOnlyBooleanProperty readingAgainProperty() {
        return readingAgain.getReadOnlyProperty();
    }

    /** The sets a file may go into. */
    List<QuizSetSummary> sets() {
        return sets;
    }

    /** What was loaded; empty before. */
    Optional<ImportSummary> summary() {
        return summary;
    }

    /** Rows of the files shown that a person should look at. */
    int problemRows() {
        return (int) rows.stream().filter(ofFile()).filter(LoadRow::isProblem).count();
    }

    /** Rows of the files shown. */
    int allRows() {
        return (int) rows.stream().filter(ofFile()).count();
    }

    /**
     * Reads files; can be cancelled.
     *
     * @param onCancelled what to do when the person cancelled; nothing was changed
     */
    public void read(List<Path> files, Runnable onCancelled) {
        readFrom(files.stream().map(LoadSource::of).toList(), onCancelled);
    }

    /** Reads these; can be cancelled. Asks first where that would drop what was edited. */
    void readFrom(List<LoadSource> wanted, Runnable onCancelled) {
        askToLeave(() -> readNow(wanted, onCancelled));
    }

    /** Asks whether what was edited may be dropped; without asking where nothing was. */
    void askToLeave(Runnable leaving) {
        ask(!edited.isEmpty(), "trainer.load.leave", leaving);
    }

    private void ask(boolean isNeeded, String key, Runnable action) {
        if (isNeeded) {
            context.dialogs().confirm(new Confirmation(context.text(key + ".title"), context.text(key + ".text"),
                    context.text(key + ".confirm")), action);
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
        return new Read(read, library.sets());
    }

    private void preview(List<LoadSource> wanted, Read read) {
        edited.clear();
        sources.clear();
        sources.addAll(wanted);
        previews.clear();
        previews.addAll(read.previews());
        sets = read.sets();
        refresh();
        showProblemsFirst();
        stage.set(Stage.PREVIEW);
    }

    private void showProblemsFirst() {
        onlyProblems.set(rows.stream().anyMatch(row -> row.state() == LoadRow.State.LEFT_OUT));
    }

    /**
     * Reads one file once more, in another format or encoding or with other columns; can be cancelled, and
     * then everything is as it was. What was decided about the file's questions is forgotten; asks first where any
     * of them was edited.
     */
    void readAgain(int fileIndex, ReadOptions options) {
        ask(isEdited(fileIndex), "trainer.load.reread", () -> readAgainNow(fileIndex, options));
    }

    private void readAgainNow(int fileIndex, ReadOptions options) {
        stopReading();
        int mine = asked;
        LoadSource source = sources.get(fileIndex).with(options);
        readingAgain.set(true);
        RunningWork work = context.background().run((Progress progress) -> source.preview(loading, progress))
                .withProgress(context.text("trainer.load.reading"))
                .onSuccess(read -> {
                    if (mine == asked) {
                        edited.remove(fileIndex);
                        sources.set(fileIndex, source);
                        previews.set(fileIndex, read);
                        refresh();
                        showProblemsFirst();
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
        LoadSource source = sources.get(fileIndex);
        context.background().run(() -> loading.open(answers.toString()))
                .onSuccess(file -> {
                    boolean isStill = fileIndex < sources.size() && sources.get(fileIndex).equals(source);
                    if (isStill) { // else other files were chosen meanwhile
                        readAgain(fileIndex, source.options().withAnswers(file));
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
            edited.add(fileIndex);
            onDone.run();
        });
    }

    /** Changes a file's preview beside the window; where it was changed otherwise meanwhile, this change is made to that. */
    private void change(int fileIndex, UnaryOperator<FilePreview> change, Runnable onDone) {
        LoadSource source = sources.get(fileIndex);
        FilePreview before = previews.get(fileIndex);
        changing++;
        showWaiting();
        context.background().run(() -> change.apply(before))
                .onSuccess(after -> {
                    boolean isStill = fileIndex < sources.size() && sources.get(fileIndex) == source;
                    if (!isStill) {
                        return; // the file was read anew, and what was decided about it is forgotten
                    }
                    if (previews.get(fileIndex) == before) {
                        previews.set(fileIndex, after);
                        refresh();
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

    /** Whether a question was edited, which leaving without loading would lose. */
    boolean isEdited() {
        return !edited.isEmpty();
    }

    /** Whether a question of this file was edited, which reading it again would lose. */
    boolean isEdited(int fileIndex) {
        return edited.contains(fileIndex);
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
        SetPreview before = previews.get(fileIndex).sets().get(setIndex);
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

    /** An offered question is taken for an update, or for a new one. */
    void accept(LoadRow row, boolean isUpdate) {
        SetPreview set = previews.get(row.file()).sets().get(row.set());
        replace(row.file(), row.set(), set.accepting(with(set.accepted(), row.name(), isUpdate)));
    }

    /** A question is left out, or taken in again. */
    void decline(LoadRow row, boolean isDeclined) {
        SetPreview set = previews.get(row.file()).sets().get(row.set());
        replace(row.file(), row.set(), set.leavingOut(with(set.leftOut(), row.name(), isDeclined)));
    }

    /** Whether the row's question was offered, decided or not. */
    boolean isOffer(LoadRow row) {
        if (row.set() < 0) {
            return false;
        }
        SetPreview set = previews.get(row.file()).sets().get(row.set());
        for (int i = 0; i < set.matches().size(); i++) {
            if (set.read().questions().get(i).question().id().equals(row.name())) {
                return set.matches().get(i).outcome() == QuestionMatch.Outcome.OFFERED;
            }
        }
        return false;
    }

    /** What the row's question changes of the one the set has; none where it stands for none. */
    Set<Part> changesOf(LoadRow row) {
        return findStored(row)
                .map(stored -> QuestionChanges.between(stored, row.question().orElseThrow()))
                .orElse(Set.of());
    }

    /** The question of the set that the row's question stands for, or might stand for. */
    Optional<Question> findStored(LoadRow row) {
        return row.set() < 0 ? Optional.empty() : previews.get(row.file()).sets().get(row.set())
                .findStored(row.name()).map(StoredQuestion::question);
    }

    /** Loads everything in one transaction; can be cancelled until it begins. */
    void commit() {
        if (readingAgain.get()) {
            return;
        }
        List<FilePreview> decided = previews();
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
        List<LoadRow> all = List.copyOf(rows);
        context.background().run(() -> new ProblemList(context.texts()).write(all, target))
                .onSuccess(count -> context.toasts().done(
                        context.text("trainer.load.list.written", target.getFileName(), count)))
                .start();
    }

    private static Set<String> with(Set<String> ids, String id, boolean isIn) {
        Set<String> changed = new HashSet<>(ids);
        if (isIn) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        return changed;
    }

    private void replace(int fileIndex, int setIndex, SetPreview set) {
        previews.set(fileIndex, previews.get(fileIndex).withSet(setIndex, set));
        refresh();
    }

    private void refresh() {
        List<LoadRow> all = new ArrayList<>();
        for (int i = 0; i < previews.size(); i++) {
            all.addAll(LoadRows.of(i, previews.get(i)));
        }
        rows.setAll(all);
        counts.set(LoadCounts.of(previews));
    }

    private void filter() {
        shown.setPredicate(ofFile().and(row -> !onlyProblems.get() || row.isProblem()));
    }

    private Predicate<LoadRow> ofFile() {
        int wanted = file.get();
        return row -> wanted == ALL_FILES || row.file() == wanted;
    }
}
