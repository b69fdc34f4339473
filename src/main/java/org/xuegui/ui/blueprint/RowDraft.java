package org.xuegui.ui.blueprint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xuegui.learning.exam.RowLack;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.paper.BlueprintRow;

/** One row of a blueprint while it is edited. Its values are always such that {@link #toRow()} works. */
public final class RowDraft {

    private static final int USUAL_COUNT = 10;
    private static final BigDecimal USUAL_MARKS = BigDecimal.valueOf(2);

    private final ObservableList<String> topics = FXCollections.observableArrayList();
    private final ObservableList<String> sets = FXCollections.observableArrayList();
    private final ObjectProperty<QuestionType> type = new SimpleObjectProperty<>(this, "type", QuestionType.SINGLE);
    private final ObjectProperty<Optional<Difficulty>> difficulty =
            new SimpleObjectProperty<>(this, "difficulty", Optional.empty());
    private final IntegerProperty count = new SimpleIntegerProperty(this, "count", USUAL_COUNT);
    private final ObjectProperty<BigDecimal> marksEach = new SimpleObjectProperty<>(this, "marksEach", USUAL_MARKS);
    private final ObjectProperty<Optional<RowLack>> lack =
            new SimpleObjectProperty<>(this, "lack", Optional.empty());

    /** Ten questions of this type, two marks each. */
    public static RowDraft of(QuestionType type) {
        RowDraft draft = new RowDraft();
        draft.type.set(type);
        return draft;
    }

    /** So many questions of this type. */
    public static RowDraft of(QuestionType type, int count, BigDecimal marksEach) {
        return of(new BlueprintRow(List.of(), List.of(), type, Optional.empty(), count, marksEach));
    }

    /** A draft of this row. */
    public static RowDraft of(BlueprintRow row) {
        RowDraft draft = new RowDraft();
        draft.topics.setAll(row.topics());
        draft.sets.setAll(row.sets());
        draft.type.set(row.type());
        draft.difficulty.set(row.difficulty());
        draft.count.set(row.count());
        draft.marksEach.set(row.marksEach());
        return draft;
    }

    /** Ids of topics drawn from; empty for any. */
    public ObservableList<String> topics() {
        return topics;
    }

    /** Ids of sets drawn from; empty for any. */
    public ObservableList<String> sets() {
        return sets;
    }

    /** The type drawn. */
    public ObjectProperty<QuestionType> typeProperty() {
        return type;
    }

    /** The difficulty drawn; empty for any. */
    public ObjectProperty<Optional<Difficulty>> difficultyProperty() {
        return difficulty;
    }

    /** Number of questions, 1 or more. */
    public IntegerProperty countProperty() {
        return count;
    }

    /** Marks of each question, above 0. */
    public ObjectProperty<BigDecimal> marksEachProperty() {
        return marksEach;
    }

    /** What the sets lack for this row; set by the view model. */
    public ObjectProperty<Optional<RowLack>> lackProperty() {
        return lack;
    }

    /** Everything a change of which changes the blueprint. */
    public Observable[] observables() {
        return new Observable[] {topics, sets, type, difficulty, count, marksEach};
    }

    /** The row as it is drawn by. */
    public BlueprintRow toRow() {
        return new BlueprintRow(List.copyOf(topics), List.copyOf(sets), type.get(), difficulty.get(), count.get(),
                marksEach.get());
    }
}
