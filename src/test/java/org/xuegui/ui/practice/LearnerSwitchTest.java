package org.xuegui.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.Take;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.Response;
import org.xuegui.ui.route.PracticeStart;
import org.xuegui.ui.task.HeldBackground;

/** Another learner takes over while work of the first waits for its turn. */
class LearnerSwitchTest {

    private static final String SECOND = "00000000-0000-4000-8000-000000000002";

    private final PracticeFixture fixture = new PracticeFixture();
    private final HeldBackground background = new HeldBackground();
    private final PracticeFlow flow = fixture.newFlow(background);

    @AfterEach
    void nothingFailed() {
        assertThat(background.failures()).isEmpty();
        assertThat(fixture.fakes.dialogs.errors).isEmpty();
    }

    @Test
    void aPracticeIsOfTheLearnerWhoStartedItAndNotShownToAnother() {
        flow.start(new PracticeMode.NotYetDone(), Take.ALL);
        fixture.fakes.switchLearner();
        background.settle();

        assertThat(fixture.learning.practice.findOpen(SECOND)).isEmpty();
        assertThat(fixture.learning.practice.findOpen(LearningFixture.LEARNER)).isPresent();
        assertThat(flow.question().shownProperty().get()).isEmpty();
    }

    @Test
    void aStartFromElsewhereIsOfTheLearnerWhoAskedForIt() {
        flow.enter(Optional.of(new PracticeStart.OfSet("duties-set")));
        fixture.fakes.switchLearner();
        background.settle();

        assertThat(fixture.learning.practice.findOpen(SECOND)).isEmpty();
        assertThat(flow.question().shownProperty().get()).isEmpty();
    }

    @Test
    void aReadingIsNotShownToAnotherLearner() {
        flow.read(new PracticeMode.Sequential(Optional.empty()), true);
        fixture.fakes.switchLearner();
        background.settle();

        assertThat(flow.recite().shownProperty().get()).isEmpty();
        assertThat(fixture.learning.recitations.places(SECOND, List.of(new PracticeMode.Sequential(Optional.empty())))).isEmpty();
    }

    private void answerWrong() {
        fixture.startDuties();
        fixture.flow.question().setResponse(new Response.Chosen(Set.of("d")));
        fixture.flow.question().confirm();
    }

    @Test
    void aSummaryIsNotShownToAnotherLearner() {
        answerWrong();
        flow.resume();
        background.settle();
        flow.question().finish();
        fixture.fakes.switchLearner();
        background.settle();

        assertThat(flow.summary().summaryProperty().get()).isEmpty();
        assertThat(fixture.learning.practice.findOpen(LearningFixture.LEARNER)).as("it ended").isEmpty();
    }

    @Test
    void aListOfWrongQuestionsIsNotShownToAnotherLearner() {
        answerWrong();
        List<WrongListViewModel.Opened> opened = new ArrayList<>();
        flow.wrongList().load();
        background.settle();
        assertThat(flow.wrongList().all()).hasSize(1);

        flow.wrongList().open(flow.wrongList().all().get(0), opened::add);
        flow.wrongList().load();
        flow.wrongList().all().clear();
        fixture.fakes.switchLearner();
        background.settle();

        assertThat(opened).isEmpty();
        assertThat(flow.wrongList().all()).isEmpty();
    }

    @Test
    void aListOfWrongQuestionsIsReadOfTheLearnerWhoLooksAtIt() {
        answerWrong();
        fixture.fakes.switchLearner();
        flow.wrongList().load();
        background.settle();

        assertThat(flow.wrongList().all()).isEmpty();
    }
}
