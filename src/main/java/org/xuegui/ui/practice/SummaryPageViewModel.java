package org.xuegui.ui.practice;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeService;
import org.xuegui.learning.practice.PracticeSummary;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.ScreenContext;

/** What a practice came to, and the ways on. */
final class SummaryPageViewModel {

    private final ScreenContext context;
    private final ChoicePageViewModel.Starter starter;
    private final Runnable onChooseAgain;
    private final ReadOnlyObjectWrapper<Optional<PracticeSummary>> summary =
            new ReadOnlyObjectWrapper<>(this, "summary", Optional.empty());

    SummaryPageViewModel(ScreenContext context, ChoicePageViewModel.Starter starter, Runnable onChooseAgain) {
        this.context = context;
        this.starter = starter;
        this.onChooseAgain = onChooseAgain;
    }

    /** What is shown; empty before a practice ended. */
    ReadOnlyObjectProperty<Optional<PracticeSummary>> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Shows this summary. */
    void show(PracticeSummary practice) {
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
            starter.start(
                    new PracticeMode.Chosen(
                            practice.wrongQuestions().stream().map(StoredQuestion::key).toList(), practice.title()),
                    PracticeService.NO_LIMIT);
        }
    }

    /** Back to the choice of what to practise. */
    void chooseAgain() {
        onChooseAgain.run();
    }

    /** 回首页. */
    void goHome() {
        context.navigator().go(new Destination.Home());
    }
}
