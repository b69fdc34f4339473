package org.xuegui.ui.exam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.learning.attempt.AnsweredQuestion;
import org.xuegui.learning.exam.ExaminationResult;
import org.xuegui.learning.study.Citation;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.ui.question.AnsweredQuestions;
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
    private final AnsweredQuestions questions;

    private record Read(ExaminationResult result, Map<Integer, List<Citation>> citations) {}

    ResultPageViewModel(ScreenContext context, ExamServices services, Runnable onList) {
        this.context = context;
        this.services = services;
        this.onList = onList;
        this.questions = new AnsweredQuestions(
                id -> context.navigator().go(Destination.Study.keyPoint(id)));
    }

    /** What is shown; empty until it was read. */
    ReadOnlyObjectProperty<Optional<ExaminationResult>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** The questions to look through; none where the examination discloses the score only. */
    AnsweredQuestions questions() {
        return questions;
    }

    /** Reads the result of this attempt. */
    void load(String attemptId) {
        result.set(Optional.empty());
        context.background().run(() -> read(attemptId)).onSuccess(this::show).start();
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
        return questions.wrong().stream().map(line -> line.question().key()).toList();
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
                AnsweredQuestion::position,
                line -> services.citations().citationsOf(line.question().key(), line.question().question()))));
    }

    private void show(Read read) {
        questions.show(read.result().questions(), read.citations());
        result.set(Optional.of(read.result()));
    }
}
