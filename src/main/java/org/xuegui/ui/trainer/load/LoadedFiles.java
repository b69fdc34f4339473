package org.xuegui.ui.trainer.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.load.FilePreview;
import org.xuegui.quiz.load.QuestionChanges.Part;
import org.xuegui.quiz.load.QuestionChanges;
import org.xuegui.quiz.load.QuestionMatch;
import org.xuegui.quiz.load.SetPreview;

/** The files as read, and what was decided about their questions; the rows follow. Nothing is loaded by it. */
final class LoadedFiles {

    /** Shows the rows of all files. */
    static final int ALL_FILES = -1;

    private final List<LoadSource> sources = new ArrayList<>();
    private final List<FilePreview> previews = new ArrayList<>();
    private final ObservableList<LoadRow> rows = FXCollections.observableArrayList();
    private final FilteredList<LoadRow> shown = new FilteredList<>(rows);
    private final BooleanProperty onlyProblems = new SimpleBooleanProperty(this, "onlyProblems");
    private final IntegerProperty file = new SimpleIntegerProperty(this, "file", ALL_FILES);
    private final ReadOnlyObjectWrapper<LoadCounts> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", LoadCounts.of(List.of()));
    private List<QuizSetSummary> sets = List.of();
    /** Indexes of the files of which a question was edited. */
    private final Set<Integer> edited = new HashSet<>();

    LoadedFiles() {
        onlyProblems.addListener((only, old, now) -> filter());
        file.addListener((index, old, now) -> filter());
    }

    /** Takes in what was read, in place of what was there; nothing is decided. */
    void replaceAll(List<LoadSource> read, List<FilePreview> asRead, List<QuizSetSummary> into) {
        edited.clear();
        sources.clear();
        sources.addAll(read);
        previews.clear();
        previews.addAll(asRead);
        sets = into;
        refresh();
        showProblemsFirst();
    }

    /** Takes in a file read once more; what was decided about it is forgotten. */
    void readAnew(int fileIndex, LoadSource source, FilePreview read) {
        edited.remove(fileIndex);
        sources.set(fileIndex, source);
        replace(fileIndex, read);
        showProblemsFirst();
    }

    /** Something was decided about a file. */
    void replace(int fileIndex, FilePreview preview) {
        previews.set(fileIndex, preview);
        refresh();
    }

    /** A question of a file was edited. */
    void markEdited(int fileIndex) {
        edited.add(fileIndex);
    }

    /** A file as read and decided. */
    FilePreview preview(int fileIndex) {
        return previews.get(fileIndex);
    }

    /** Where a file came from and how it was read. */
    LoadSource source(int fileIndex) {
        return sources.get(fileIndex);
    }

    /** Whether the file still is the one read from there. */
    boolean isFrom(int fileIndex, LoadSource source) {
        return fileIndex < sources.size() && sources.get(fileIndex) == source;
    }

    /** The sets a file may go into. */
    List<QuizSetSummary> sets() {
        return sets;
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

    /** Rows of the files shown that a person should look at. */
    int problemRows() {
        return (int) rows.stream().filter(ofFile()).filter(LoadRow::isProblem).count();
    }

    /** Rows of the files shown. */
    int allRows() {
        return (int) rows.stream().filter(ofFile()).count();
    }

    /** Whether a question was edited, which leaving without loading would lose. */
    boolean isEdited() {
        return !edited.isEmpty();
    }

    /** Whether a question of this file was edited, which reading it again would lose. */
    boolean isEdited(int fileIndex) {
        return edited.contains(fileIndex);
    }

    /** An offered question is taken for an update, or for a new one. */
    void accept(LoadRow row, boolean isUpdate) {
        SetPreview set = previews.get(row.file()).sets().get(row.set());
        replace(row, set.accepting(with(set.accepted(), row.name(), isUpdate)));
    }

    /** A question is left out, or taken in again. */
    void decline(LoadRow row, boolean isDeclined) {
        SetPreview set = previews.get(row.file()).sets().get(row.set());
        replace(row, set.leavingOut(with(set.leftOut(), row.name(), isDeclined)));
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

    private void showProblemsFirst() {
        onlyProblems.set(rows.stream().anyMatch(row -> row.state() == LoadRow.State.LEFT_OUT));
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

    private void replace(LoadRow row, SetPreview set) {
        replace(row.file(), previews.get(row.file()).withSet(row.set(), set));
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
