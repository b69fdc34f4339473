package org.xuegui.ui.trainer.sets;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xuegui.quiz.LoadRecord;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.edit.QuizSelection;
import org.xuegui.quiz.edit.SetHead;
import org.xuegui.quiz.library.FactCoverage;
import org.xuegui.quiz.library.QuizLibrary;
import org.xuegui.quiz.load.HealthCheck;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.regulation.StudyPack;
import org.xuegui.regulation.Topic;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.part.ChangeWords;
import org.xuegui.ui.trainer.part.LastChange;
import org.xuegui.ui.trainer.part.SetExport;

/** The list of quiz sets in use: what a trainer sees of them, retirement and undo. */
public final class SetsViewModel {

    private final ScreenContext context;
    private final QuizLibrary library;
    private final SetExport export;
    private final ChangeWords words;
    private final LastChange lastChange;
    private final ObservableList<QuizSetSummary> sets = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<LoadRecord>> undoable =
            new ReadOnlyObjectWrapper<>(this, "undoable", Optional.empty());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private List<StudyPack> packs = List.of();

    /** A view model over this library; sets are exported through these formats. */
    public SetsViewModel(ScreenContext context, QuizLibrary library, QuizFormats formats) {
        this.context = context;
        this.library = library;
        this.export = new SetExport(context, formats);
        this.words = new ChangeWords(context.texts());
        this.lastChange = new LastChange(context, library);
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

    /** Asks for a file and writes these sets into it, several as one. */
    void export(List<QuizSetSummary> chosen) {
        export.ask(chosen.size() == 1 ? chosen.get(0).id() : context.text("edit.export.name"), () -> whole(chosen));
    }

    /** Writes a set to a file and says what became of it: every detail the format could not keep, by question. */
    void export(QuizSetSummary set, Path file, QuizFormat format) {
        export.write(() -> whole(List.of(set)), file, format);
    }

    private QuizSelection whole(List<QuizSetSummary> chosen) {
        return QuizSelection.of(chosen.stream().map(set -> library.findSet(set.id()).orElseThrow()).toList());
    }

    /** Makes an empty set and hands it over once it is there. */
    void addSet(SetHead head, Consumer<QuizSetSummary> onAdded) {
        context.background().write(() -> library.editing().addSet(head))
                .onSuccess(id -> {
                    load();
                    onAdded.accept(new QuizSetSummary(
                            id, head.title(), head.packId(), head.topic(), Map.of(), context.clock().instant(), false));
                })
                .start();
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
                    context.toasts().done(words.undone(record));
                    load();
                })
                .start();
    }

    /** What can be undone, in words; empty where nothing can. */
    Optional<String> describeUndo() {
        return undoable.get().map(words::undo);
    }

    private void undoLast() {
        lastChange.undo(this::load).start();
    }

    private void show(Loaded read) {
        packs = read.packs();
        sets.setAll(read.sets());
        undoable.set(read.undoable());
        loaded.set(true);
    }
}
