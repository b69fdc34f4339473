package org.xuegui.ui.trainer.sets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xuegui.base.file.AtomicFile;
import org.xuegui.base.file.WriteFailure;
import org.xuegui.base.problem.Problem;
import org.xuegui.quiz.ChangeKind;
import org.xuegui.quiz.LoadRecord;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.library.FactCoverage;
import org.xuegui.quiz.library.QuizLibrary;
import org.xuegui.quiz.load.HealthCheck;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.WriteResult;
import org.xuegui.regulation.StudyPack;
import org.xuegui.regulation.Topic;
import org.xuegui.ui.route.ScreenContext;

/** The list of quiz sets in use: what a trainer sees of them, retirement and undo. */
public final class SetsViewModel {

    private static final int MOST_LOSSES_LISTED = 100;

    private final ScreenContext context;
    private final QuizLibrary library;
    private final QuizFormats formats;
    private final ObservableList<QuizSetSummary> sets = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<LoadRecord>> undoable =
            new ReadOnlyObjectWrapper<>(this, "undoable", Optional.empty());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private List<StudyPack> packs = List.of();

    /** A view model over this library; sets are exported through these formats. */
    public SetsViewModel(ScreenContext context, QuizLibrary library, QuizFormats formats) {
        this.context = context;
        this.library = library;
        this.formats = formats;
    }

    private record Loaded(List<QuizSetSummary> sets, List<StudyPack> packs, Optional<LoadRecord> undoable) {}

    /** Sets in use, by title. */
    ObservableList<QuizSetSummary> sets() {
        return sets;
    }

    /** The last load or retirement that can be undone. */
    ReadOnlyObjectProperty<Optional<LoadRecord>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether the list has been read at least once. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** The study packs, for the coverage. */
    List<StudyPack> packs() {
        return packs;
    }

    /** The set's topic as learners know it; empty where it has none. */
    String topicOf(QuizSetSummary set) {
        return packs.stream()
                .filter(pack -> pack.id().equals(set.packId()))
                .findFirst()
                .flatMap(pack -> pack.findTopic(set.topic()))
                .map(Topic::title)
                .orElse("");
    }

    /** Reads the list anew. */
    void load() {
        context.background()
                .run(() -> new Loaded(library.sets(), library.packs(), library.findUndoable()))
                .onSuccess(this::show)
                .start();
    }

    /** Reads the questions of a set. */
    void readQuestions(QuizSetSummary set, Consumer<List<StoredQuestion>> onRead) {
        context.background().run(() -> library.questionsOf(set.id())).onSuccess(onRead).start();
    }

    /** Checks the health of a set. */
    void readHealth(QuizSetSummary set, Consumer<SetHealth> onRead) {
        context.background().run(() -> health(library.questionsOf(set.id()))).onSuccess(onRead).start();
    }

    private SetHealth health(List<StoredQuestion> stored) {
        List<Question> questions = stored.stream().map(StoredQuestion::question).toList();
        return new SetHealth(questions, HealthCheck.of(
                questions, index -> context.text("trainer.health.question", index + 1)));
    }

    /** Works out the coverage of a pack by one set, or by all where none is named. */
    void readCoverage(StudyPack pack, Optional<String> setId, Consumer<FactCoverage> onRead) {
        context.background().run(() -> library.coverage(pack, setId)).onSuccess(onRead).start();
    }

    /** Writes a set to a file and says what became of it: every detail the format could not keep, by question. */
    void export(QuizSetSummary set, Path file, QuizFormat format) {
        context.background().run(() -> write(set, file, format))
                .withProgress(context.text("trainer.sets.export.title"))
                .onSuccess(losses -> tellExported(set, file, losses))
                .start();
    }

    private void tellExported(QuizSetSummary set, Path file, List<Problem> losses) {
        if (losses.isEmpty()) {
            context.toasts().done(context.text("trainer.sets.exported", file.getFileName(), set.total()));
            return;
        }
        String list = losses.stream()
                .limit(MOST_LOSSES_LISTED)
                .map(loss -> context.text("trainer.sets.export.loss",
                        loss.place().detail(), context.texts().text(loss.message())))
                .collect(Collectors.joining("\n"));
        String more = losses.size() > MOST_LOSSES_LISTED
                ? "\n" + context.text("trainer.sets.export.losses.more", losses.size() - MOST_LOSSES_LISTED) : "";
        context.dialogs().info(
                context.text("trainer.sets.export.losses", file.getFileName(), losses.size()), list + more);
    }

    private List<Problem> write(QuizSetSummary set, Path file, QuizFormat format) {
        WriteResult result = formats.write(library.findSet(set.id()).orElseThrow(), format);
        try {
            AtomicFile.write(file, out -> out.write(result.content()));
        } catch (IOException e) {
            throw WriteFailure.of(file, e);
        }
        return result.losses();
    }

    /** Takes a set out of use. */
    void retire(QuizSetSummary set) {
        context.background().write(() -> library.retire(set.id()))
                .onSuccess(done -> {
                    context.toasts().done(context.text("trainer.sets.retired", set.title()),
                            context.text("trainer.undo.button"), this::undoLast);
                    load();
                })
                .start();
    }

    /** Undoes this load or retirement. */
    void undo(LoadRecord record) {
        context.background().write(() -> library.undo(record.id()))
                .onSuccess(done -> {
                    context.toasts().done(context.text(
                            isRetirement(record) ? "trainer.sets.undone.retirement" : "trainer.sets.undone.load",
                            isRetirement(record) ? titlesOf(record) : record.fileName()));
                    load();
                })
                .start();
    }

    /** What can be undone, in words; empty where nothing can. */
    Optional<String> describeUndo() {
        return undoable.get().map(record -> isRetirement(record)
                ? context.text("trainer.sets.undo.retirement", titlesOf(record))
                : context.text("trainer.sets.undo.load", record.fileName(), titlesOf(record)));
    }

    private static boolean isRetirement(LoadRecord record) {
        return record.kind() == ChangeKind.SET_RETIRED;
    }

    private void undoLast() {
        context.background().run(library::findUndoable)
                .onSuccess(record -> record.ifPresent(this::undo))
                .start();
    }

    private String titlesOf(LoadRecord record) {
        return String.join(context.text("trainer.list.separator"), record.setTitles());
    }

    private void show(Loaded read) {
        packs = read.packs();
        sets.setAll(read.sets());
        undoable.set(read.undoable());
        loaded.set(true);
    }
}
