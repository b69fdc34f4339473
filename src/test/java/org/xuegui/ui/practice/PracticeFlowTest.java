package org.xuegui.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalPack;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.Response;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.PracticeStart;

class PracticeFlowTest {

    private final PracticeFixture fixture = new PracticeFixture();
    private final PracticeFlow flow = fixture.flow;

    private void answerWrong(PracticeFlow where) {
        where.question().setResponse(new Response.Chosen(Set.of("d")));
        where.question().confirm();
    }

    @Test
    void beginsWithTheChoice() {
        flow.enter(Optional.empty());

        assertThat(flow.pageProperty().get()).isEqualTo(PracticeFlow.Page.CHOICE);
        ChoicePageViewModel.Choice choice = flow.choice().choiceProperty().get().orElseThrow();
        assertThat(choice.offers().modes()).hasSize(6);
        assertThat(choice.offers().open()).isEmpty();
    }

    @Test
    void theLengthChosenLimitsTheQuestions() {
        flow.choice().lengthProperty().set(PracticeLength.ALL);
        flow.enter(Optional.of(new PracticeStart.NotYetDone()));
        assertThat(fixture.shown().size()).isEqualTo(10);
    }

    @Test
    void eachStartFromElsewhereFindsItsQuestions() {
        flow.enter(Optional.of(new PracticeStart.OfTopic(TypicalPack.REPORTING)));
        assertThat(fixture.shown().size()).isEqualTo(3);
        flow.enter(Optional.of(new PracticeStart.OfQuestions(List.of(new QuestionKey("duties-set", "q2")))));
        assertThat(fixture.shown().stored().key().questionId()).isEqualTo("q2");
    }

    @Test
    void aModeWithoutQuestionsSaysSoAndShowsTheChoice() {
        flow.enter(Optional.of(new PracticeStart.Wrong()));

        assertThat(fixture.fakes.dialogs.errors).hasSize(1);
        assertThat(flow.pageProperty().get()).isEqualTo(PracticeFlow.Page.CHOICE);
    }

    @Test
    void afterARestartThePracticeIsOfferedAndGoesOnWhereItStopped() {
        fixture.startDuties();
        answerWrong(flow);

        PracticeFlow restarted = fixture.newFlow();
        restarted.enter(Optional.empty());
        assertThat(restarted.choice().choiceProperty().get().orElseThrow().offers().open()).hasSize(1);
        restarted.choice().goOn(restarted.choice().choiceProperty().get().orElseThrow().offers().open().get(0));

        PracticeState shown = restarted.question().shownProperty().get().orElseThrow();
        assertThat(shown.position()).isEqualTo(1);
        assertThat(shown.wrong()).isEqualTo(1);
    }

    @Test
    void aPastPracticeIsLookedAtQuestionByQuestion() {
        fixture.startDuties();
        answerWrong(flow);
        flow.question().move(1);
        String attemptId = fixture.learning.attempts.findOpen(LearningFixture.LEARNER, AttemptKind.PRACTICE)
                .orElseThrow().id();
        flow.question().finish();
        flow.enter(Optional.empty());

        flow.enter(Optional.of(new PracticeStart.Past(attemptId)));

        assertThat(flow.pageProperty().get()).isEqualTo(PracticeFlow.Page.SUMMARY);
        SummaryPageViewModel summary = flow.summary();
        assertThat(summary.pastProperty().get()).isTrue();
        assertThat(summary.summaryProperty().get().orElseThrow().wrong()).isEqualTo(1);
        assertThat(summary.questions().lines()).as("those answered").singleElement()
                .satisfies(line -> assertThat(line.response()).isEqualTo(new Response.Chosen(Set.of("d"))));
        assertThat(summary.hasWrong()).isTrue();
        summary.goToRecords();
        assertThat(fixture.fakes.navigator.visited).endsWith(new Destination.Records());
    }

    @Test
    void aPastPracticeThatIsGoneIsSaid() {
        flow.enter(Optional.of(new PracticeStart.Past("gone")));
        assertThat(fixture.fakes.dialogs.errors).hasSize(1);
        assertThat(flow.pageProperty().get()).isEqualTo(PracticeFlow.Page.CHOICE);
    }

    @Test
    void comingBackFromAnotherScreenShowsTheSameQuestion() {
        fixture.startDuties();
        flow.question().move(2);
        flow.leave();
        flow.enter(Optional.empty());

        assertThat(flow.pageProperty().get()).isEqualTo(PracticeFlow.Page.QUESTION);
        assertThat(fixture.shown().position()).isEqualTo(2);
    }

    @Test
    void anotherLearnerDoesNotSeeThePracticeOfTheFirst() {
        fixture.startDuties();
        flow.leave();
        fixture.fakes.switchLearner();
        flow.enter(Optional.empty());

        assertThat(flow.pageProperty().get()).isEqualTo(PracticeFlow.Page.CHOICE);
        assertThat(flow.choice().choiceProperty().get().orElseThrow().offers().open()).isEmpty();
    }

    @Test
    void endsWithASummaryFromWhichTheWrongOnesArePractisedAgain() {
        fixture.startDuties();
        answerWrong(flow);
        flow.question().finish();

        assertThat(flow.pageProperty().get()).isEqualTo(PracticeFlow.Page.SUMMARY);
        assertThat(flow.summary().summaryProperty().get().orElseThrow().wrong()).isEqualTo(1);
        flow.summary().practiseWrongAgain();
        assertThat(fixture.shown().size()).isEqualTo(1);
        assertThat(fixture.shown().stored().key().questionId()).isEqualTo("q1");
    }

    @Test
    void aPracticeWithoutAnAnswerEndsWithoutASummary() {
        fixture.startDuties();
        flow.question().finish();

        assertThat(flow.pageProperty().get()).isEqualTo(PracticeFlow.Page.CHOICE);
    }

    @Test
    void lengthHidingAndReadingAreAsChosenAfterARestart() {
        ChoicePageViewModel choice = fixture.flow.choice();
        choice.lengthProperty().set(PracticeLength.FIFTY);
        choice.hidesKnownProperty().set(true);
        choice.readsProperty().set(true);

        ChoicePageViewModel again = fixture.newFlow().choice();
        assertThat(again.lengthProperty().get()).isEqualTo(PracticeLength.FIFTY);
        assertThat(again.hidesKnownProperty().get()).isTrue();
        assertThat(again.readsProperty().get()).isTrue();
    }
}
