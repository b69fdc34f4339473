package org.xuegui.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.practice.Take;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.learning.testing.TypicalPack;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.Response;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.PracticeStart;

class QuestionPageViewModelTest {

    private final PracticeFixture fixture = new PracticeFixture();
    private final QuestionPageViewModel page = fixture.startDuties();

    private void answerRight() {
        page.setResponse(KeyResponse.of(fixture.shown().stored().question()));
        page.confirm();
    }

    private void goTo(QuestionType type) {
        while (fixture.shown().stored().question().type() != type) {
            page.move(1);
        }
    }

    @Test
    void nothingCanBeConfirmedBeforeSomethingIsAnswered() {
        assertThat(page.canConfirmProperty().get()).isFalse();
        page.confirm();
        assertThat(fixture.shown().phase()).isEqualTo(PracticeState.Phase.ANSWERING);
    }

    @Test
    void confirmingShowsTheMarkAtOnceAndEnterGoesOn() {
        page.setResponse(new Response.Chosen(Set.of("b")));
        page.confirmOrGoOn();

        assertThat(fixture.shown().phase()).isEqualTo(PracticeState.Phase.MARKED);
        assertThat(fixture.shown().wrong()).isEqualTo(1);

        page.confirmOrGoOn();
        assertThat(fixture.shown().position()).isEqualTo(1);
        assertThat(fixture.shown().phase()).isEqualTo(PracticeState.Phase.ANSWERING);
    }

    @Test
    void timeIsMeasuredPerQuestion() {
        fixture.learning.clock.advance(Duration.ofSeconds(9));
        answerRight();
        page.goOn();
        fixture.learning.clock.advance(Duration.ofSeconds(4));
        answerRight();

        String attempt = fixture.learning.practice.findOpen(fixture.fakes.learner.getCurrent().id())
                .orElseThrow().id();
        assertThat(fixture.learning.attempts.answers(attempt))
                .extracting(Answer::timeTaken)
                .containsExactly(Duration.ofSeconds(9), Duration.ofSeconds(4));
    }

    @Test
    void undoTakesTheAnswerBackAndAsksAgain() {
        answerRight();
        page.undo();

        assertThat(fixture.shown().phase()).isEqualTo(PracticeState.Phase.ANSWERING);
        assertThat(fixture.shown().answered()).isZero();
        assertThat(fixture.shown().canUndo()).isFalse();
        answerRight();
        assertThat(fixture.shown().right()).isEqualTo(1);
    }

    @Test
    void aShortAnswerIsStoredFirstAndThenMarkedByTheLearner() {
        goTo(QuestionType.SHORT);
        page.setResponse(new Response.Written("省委网信委负责"));
        page.confirm();
        assertThat(fixture.shown().phase()).isEqualTo(PracticeState.Phase.SELF_MARKING);

        page.selfMark(SelfMark.PARTLY);
        assertThat(fixture.shown().phase()).isEqualTo(PracticeState.Phase.MARKED);
        assertThat(fixture.shown().answer().orElseThrow().mark().share()).isEqualByComparingTo("0.5");
    }

    @Test
    void anOrderThatNobodyMovedCanBeConfirmed() {
        goTo(QuestionType.ORDERING);
        assertThat(page.canConfirmProperty().get()).isTrue();

        page.setResponse(new Response.Ordered(fixture.shown().item().order()));
        page.confirm();
        assertThat(fixture.shown().stored().question()).isInstanceOf(Ordering.class);
        assertThat(fixture.shown().phase()).isEqualTo(PracticeState.Phase.MARKED);
    }

    @Test
    void theBookmarkIsStored() {
        page.toggleBookmark();
        assertThat(fixture.shown().isBookmarked()).isTrue();
        assertThat(fixture.learning.bookmarks.questions(fixture.fakes.learner.getCurrent().id()))
                .containsExactly(fixture.shown().stored().key());
        page.toggleBookmark();
        assertThat(fixture.shown().isBookmarked()).isFalse();
    }

    @Test
    void aReportReachesTheTrainer() {
        page.report("选项 B 有错字");

        assertThat(fixture.learning.flags.openFlags()).singleElement()
                .satisfies(flag -> assertThat(flag.comment()).isEqualTo("选项 B 有错字"));
        assertThat(fixture.fakes.toasts.said).hasSize(1);
    }

    @Test
    void theCitationLeadsToTheKeyPoint() {
        assertThat(fixture.shown().citations()).singleElement()
                .satisfies(citation -> assertThat(citation.factId()).isEqualTo("B01"));
        page.openKeyPoint("kp");
        assertThat(fixture.fakes.navigator.visited).containsExactly(Destination.Study.keyPoint("kp"));
    }

    @Test
    void movingStopsAtBothEnds() {
        page.move(-1);
        assertThat(fixture.shown().position()).isZero();
        page.move(6);
        page.move(1);
        assertThat(fixture.shown().position()).isEqualTo(6);
    }

    @Test
    void anAnswerTheDiskDoesNotTakeWaitsAndIsTakenWhenTriedAgain() {
        fixture.learning.attempts.setFull(true);
        answerRight();
        assertThat(page.failureProperty().get()).containsInstanceOf(UserFacingException.class);
        assertThat(fixture.shown().phase()).as("not shown as taken").isEqualTo(PracticeState.Phase.ANSWERING);
        page.retry();
        assertThat(page.failureProperty().get()).isPresent();

        fixture.learning.attempts.setFull(false);
        page.retry();
        assertThat(page.failureProperty().get()).isEmpty();
        assertThat(fixture.shown().phase()).isEqualTo(PracticeState.Phase.MARKED);
        assertThat(fixture.shown().right()).isEqualTo(1);
        assertThat(fixture.fakes.background.failures()).isEmpty();
    }

    @Test
    void anAnswerThatWaitsIsStoredBeforeTheNextStepAndElseTheQuestionStays() {
        fixture.learning.attempts.setFull(true);
        answerRight();
        page.move(1);
        page.pause();
        assertThat(fixture.shown().position()).isZero();
        assertThat(fixture.flow.pageProperty().get()).isEqualTo(PracticeFlow.Page.QUESTION);

        fixture.learning.attempts.setFull(false);
        page.move(1);
        assertThat(fixture.shown().position()).isEqualTo(1);
        assertThat(fixture.shown().answered()).isEqualTo(1);
    }

    @Test
    void anotherAnswerTakesThePlaceOfTheOneThatWaits() {
        fixture.learning.attempts.setFull(true);
        page.setResponse(new Response.Chosen(Set.of("b")));
        page.confirm();
        fixture.learning.attempts.setFull(false);
        answerRight();

        assertThat(fixture.shown().right()).isEqualTo(1);
        assertThat(fixture.shown().answered()).isEqualTo(1);
    }

    @Test
    void anAnswerThatWaitsGoesToThePracticeItWasGivenInWhateverIsOpenedMeanwhile() {
        PracticeSession first = fixture.learning.practice.resume(
                fixture.learning.practice.findOpen(LearningFixture.LEARNER).orElseThrow());
        PracticeSession second = fixture.learning.practice.start(TypicalLearners.YI.id(),
                new PracticeMode.ByTopic(LearningFixture.PACK, TypicalPack.REPORTING), Take.ALL);
        page.open(first);
        fixture.learning.attempts.setFull(true);
        answerRight();
        page.open(second);
        assertThat(page.failureProperty().get()).isPresent();

        fixture.learning.attempts.setFull(false);
        page.retry();
        assertThat(page.failureProperty().get()).isEmpty();
        assertThat(fixture.learning.attempts.answers(first.attempt().id())).hasSize(1);
        assertThat(fixture.learning.attempts.answers(second.attempt().id())).isEmpty();
        assertThat(fixture.shown().answered()).isZero();
        answerRight();
        assertThat(fixture.learning.attempts.answers(second.attempt().id())).hasSize(1);
    }

    @Test
    void undoThatFailedTakesBackTheSameAnswersOnceThereIsRoom() {
        for (int i = 0; i < 3; i++) {
            answerRight();
            page.goOn();
        }
        fixture.learning.attempts.setFull(true);
        page.undo();
        page.undo();
        assertThat(fixture.shown().answered()).isEqualTo(3);

        fixture.learning.attempts.setFull(false);
        page.undo();
        page.undo();
        assertThat(fixture.shown().answered()).isEqualTo(1);
        assertThat(fixture.shown().position()).isEqualTo(1);
    }

    @Test
    void whatIsOpenedElsewhereWaitsForTheAnswerBefore() {
        fixture.learning.attempts.setFull(true);
        answerRight();
        fixture.flow.enter(Optional.of(new PracticeStart.Resume()));
        assertThat(page.failureProperty().get()).isPresent();

        fixture.learning.attempts.setFull(false);
        fixture.flow.enter(Optional.of(new PracticeStart.Resume()));
        assertThat(fixture.shown().answered()).isEqualTo(1);
    }
}
