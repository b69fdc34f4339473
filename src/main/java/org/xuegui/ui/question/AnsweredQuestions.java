package org.xuegui.ui.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xuegui.learning.attempt.AnsweredQuestion;
import org.xuegui.learning.study.Citation;

/** The questions of a finished sitting to look through: all or those answered wrong, and the one looked at. */
public final class AnsweredQuestions {

    private final Consumer<String> onKeyPoint;
    private final BooleanProperty wrongOnly = new SimpleBooleanProperty(this, "wrongOnly", false);
    private final ObservableList<AnsweredQuestion> lines = FXCollections.observableArrayList();
    private final ObjectProperty<AnsweredQuestion> selected = new SimpleObjectProperty<>(this, "selected");
    private List<AnsweredQuestion> all = List.of();
    private Map<Integer, List<Citation>> citations = Map.of();

    /** None yet; {@code onKeyPoint} opens the key point of an id. */
    public AnsweredQuestions(Consumer<String> onKeyPoint) {
        this.onKeyPoint = Objects.requireNonNull(onKeyPoint, "onKeyPoint");
        wrongOnly.addListener((property, old, now) -> fill());
    }

    /** Takes the questions of a sitting, all listed, the first one looked at; citations by position. */
    public void show(List<AnsweredQuestion> questions, Map<Integer, List<Citation>> cited) {
        all = List.copyOf(questions);
        citations = Map.copyOf(cited);
        wrongOnly.set(false);
        fill();
    }

    /** All questions of the sitting. */
    public List<AnsweredQuestion> all() {
        return all;
    }

    /** Those without full marks, as far as they are marked. */
    public List<AnsweredQuestion> wrong() {
        return all.stream().filter(AnsweredQuestion::isWrong).toList();
    }

    /** Whether only questions without full marks are listed. */
    public BooleanProperty wrongOnlyProperty() {
        return wrongOnly;
    }

    /** The questions listed. */
    public ObservableList<AnsweredQuestion> lines() {
        return lines;
    }

    /** The question looked at; null for none. */
    public ObjectProperty<AnsweredQuestion> selectedProperty() {
        return selected;
    }

    /** What the question rests on. */
    List<Citation> citationsOf(AnsweredQuestion line) {
        return citations.getOrDefault(line.position(), List.of());
    }

    /** Opens a key point. */
    void openKeyPoint(String keyPointId) {
        onKeyPoint.accept(keyPointId);
    }

    private void fill() {
        AnsweredQuestion before = selected.get();
        selected.set(null);
        lines.setAll(wrongOnly.get() ? wrong() : all);
        selected.set(lines.contains(before) ? before : lines.stream().findFirst().orElse(null));
    }
}
