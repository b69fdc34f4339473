package org.xuegui.ui.exam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xuegui.learning.exam.ExaminationResult;
import org.xuegui.learning.study.Citation;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.PracticeStart;
import org.xuegui.ui.route.ScreenContext;

/** What an examination came to: score, parts, questions with what was answered. */
final class ResultPageViewModel {

    private final ScreenContext context;
    private final ExamServices services;
    private final Runnable onList;
    private final ReadOnlyObjectWrapper<Optional<ExaminationResult>> result =
            new ReadOnlyObjectWrapper<>(this, "result", Optional.empty());
    private final BooleanProperty wrongOnly = new SimpleBooleanProperty(this, "wrongOnly", false);
    private final ObservableList<ExaminationResult.QuestionLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<ExaminationResult.QuestionLine> selected =
            new SimpleObjectProperty<>(this, "selected");
    private Map<Integer, List<Citation>> citations = Map.of();

    private record Read(ExaminationResult result, Map<Integer, List<Citation>> citations) {}

    ResultPageViewModel(ScreenContext context, ExamServices services, Runnable onList) {
        this.context = context;
        this.services = services;
        this.onList = onList;
        wrongOnly.addListener((property, old, now) -> fillLines());
    }

    /** What is shown; empty until it was read. */
    ReadOnlyObjectProperty<Optional<ExaminationResult>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Whether only questions without full marks are listed. */
    BooleanProperty wrongOnlyProperty() {
        return wrongOnly;
    }

    /** The questions listed; none where the examination discloses the score only. */
    ObservableList<ExaminationResult.QuestionLine> lines() {
        return lines;
    }

    /** The question looked at; null for none. */
    ObjectProperty<ExaminationResult.QuestionLine> selectedProperty() {
        return selected;
    }

    /** What the question rests on. */
    List<Citation> citationsOf(ExaminationResult.QuestionLine line) {
        return citations.getOrDefault(line.position(), List.of());
    }

    /** Reads the result of this attempt. */
    void load(String attemptId) {
        result.set(Optional.empty());
        context.background().run(() -> read(attemptId)).onSuccess(this::show).start();
    }

    /** Opens a key point. */
    void openKeyPoint(String keyPointId) {
        context.navigator().go(Destination.Study.keyPoint(keyPointId));
    }

    /** Whether questions without full marks may be looked at and practised. */
    boolean hasWrong() {
        return !wrongQuestions().isEmpty();
    }

    /** 练这次的错题. */
    void practiseWrong() {
        if (hasWrong()) {
            context.navigator().go(Destination.Practice.start(new PracticeStart.OfQuestions(wrongQuestions())));
        }
    }

    private List<QuestionKey> wrongQuestions() {
        return result.get().map(ExaminationResult::questions).orElse(List.of()).stream()
                .filter(line -> !line.isRight())
                .map(line -> line.question().key())
                .toList();
    }

    /** To the list of examinations. */
    void goToList() {
        onList.run();
    }

    /** To one's records. */
    void goToRecords() {
        context.navigator().go(new Destination.Records());
    }

    private Read read(String attemptId) {
        ExaminationResult found = services.examinations().result(attemptId);
        return new Read(found, found.questions().stream().collect(Collectors.toMap(
                ExaminationResult.QuestionLine::position,
                line -> services.citations().citationsOf(line.question().key(), line.question().question()))));
    }

    private void show(Read read) {
        citations = read.citations();
        wrongOnly.set(false);
        result.set(Optional.of(read.result()));
        fillLines();
    }

    private void fillLines() {
        List<ExaminationResult.QuestionLine> all =
                result.get().map(ExaminationResult::questions).orElse(List.of());
        ExaminationResult.QuestionLine before = selected.get();
        selected.set(null);
        lines.setAll(all.stream().filter(line -> !wrongOnly.get() || !line.isRight()).toList());
        selected.set(lines.contains(before) ? before : lines.stream().findFirst().orElse(null));
    }
}
