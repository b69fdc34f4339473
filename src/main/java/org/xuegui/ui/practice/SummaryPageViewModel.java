package org.xuegui.ui.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.learning.attempt.AnsweredQuestion;
import org.xuegui.learning.practice.PastPractice;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeSummary;
import org.xuegui.learning.practice.Take;
import org.xuegui.learning.study.Citation;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.ui.question.AnsweredQuestions;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.ScreenContext;

/** What a practice came to, and the ways on. */
final class SummaryPageViewModel {

    private final ScreenContext context;
    private final PracticeWays ways;
    private final AnsweredQuestions questions;
    private final ReadOnlyBooleanWrapper past = new ReadOnlyBooleanWrapper(this, "past");
    private final ReadOnlyObjectWrapper<Optional<PracticeSummary>> summary =
            new ReadOnlyObjectWrapper<>(this, "summary", Optional.empty());

    SummaryPageViewModel(ScreenContext context, PracticeWays ways) {
        this.context = context;
        this.ways = ways;
        this.questions = new AnsweredQuestions(id -> context.navigator().go(Destination.Study.keyPoint(id)));
    }

    /** A past practice with what its questions rest on, by position. */
    record Past(PastPractice practice, Map<Integer, List<Citation>> citations) {

        /** Reads it; call from a background thread. */
        static Past read(PracticeServices services, String attemptId) {
            PastPractice practice = services.practice().past(attemptId);
            return new Past(practice, practice.answered().stream().collect(Collectors.toMap(
                    AnsweredQuestion::position,
                    line -> services.citations().citationsOf(line.question().key(), line.question().question()))));
        }
    }

    /** What is shown; empty before a practice ended. */
    ReadOnlyObjectProperty<Optional<PracticeSummary>> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Whether it is one of one's records, with its questions to look through, and not the one that just ended. */
    ReadOnlyBooleanProperty pastProperty() {
        return past.getReadOnlyProperty();
    }

    /** The questions of a past practice. */
    AnsweredQuestions questions() {
        return questions;
    }

    /** Shows the summary of the practice that just ended. */
    void show(PracticeSummary practice) {
        past.set(false);
        summary.set(Optional.of(practice));
    }

    /** Shows a practice of one's records. */
    void show(Past found) {
        past.set(true);
        questions.show(found.practice().answered(), found.citations());
        PracticeSummary practice = found.practice().summary();
        summary.set(Optional.empty()); // the same summary is drawn anew
        summary.set(Optional.of(practice));
    }

    /** Whether something was answered wrong. */
    boolean hasWrong() {
        return summary.get().filter(practice -> !practice.wrongQuestions().isEmpty()).isPresent();
    }

    /** 再练错题. */
    void practiseWrongAgain() {
        if (hasWrong()) {
            PracticeSummary practice = summary.get().orElseThrow();
            ways.start(
                    new PracticeMode.Chosen(
                            practice.wrongQuestions().stream().map(StoredQuestion::key).toList(), practice.title()),
                    Take.ALL);
        }
    }

    /** Back to the choice of what to practise. */
    void chooseAgain() {
        ways.show(PracticeFlow.Page.CHOICE);
    }

    /** To one's records. */
    void goToRecords() {
        context.navigator().go(new Destination.Records());
    }

    /** 回首页. */
    void goHome() {
        context.navigator().go(new Destination.Home());
    }
}
