package org.xuegui.ui.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.quiz.Response;

class SittingPageViewModelTest {

    private static final Response A = new Response.Chosen(Set.of("a"));

    private final ExamFixture fixture = new ExamFixture();
    private final SittingPageViewModel page = fixture.start();

    private int storedRows() {
        return fixture.learning.attempts.answers(fixture.running.sessionProperty().get().orElseThrow().attempt().id())
                .size();
    }

    @Test
    void aChoiceIsSavedAtOnceAndSaysWhen() {
        assertThat(page.savedProperty().get()).isEqualTo(new SaveState.Unchanged());
        page.answer(A);

        assertThat(storedRows()).isEqualTo(1);
        assertThat(page.savedProperty().get()).isEqualTo(new SaveState.Saved(fixture.learning.clock.instant()));
        assertThat(fixture.sheet().countAnswered()).isEqualTo(1);
    }

    @Test
    void typedTextIsSavedAfterASecondOfRestAndNotBefore() {
        page.answerTyped(A);
        fixture.timers.pass(Duration.ofMillis(700));
        page.answerTyped(new Response.Chosen(Set.of("b")));
        fixture.timers.pass(Duration.ofMillis(900));
        assertThat(page.savedProperty().get()).isEqualTo(new SaveState.Pending());
        assertThat(storedRows()).isZero();

        fixture.timers.pass(Duration.ofMillis(100));
        assertThat(storedRows()).isEqualTo(1);
        assertThat(page.savedProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void typedTextIsSavedBeforeAnotherQuestionIsShown() {
        page.answerTyped(A);
        page.next();

        assertThat(fixture.sheet().position()).isEqualTo(1);
        assertThat(fixture.sheet().cells().get(0).isAnswered()).isTrue();
    }

    @Test
    void typedTextIsSavedWhenTheLearnerGoesToAnotherScreen() {
        page.answerTyped(A);
        fixture.flow.leave();

        assertThat(storedRows()).isEqualTo(1);
    }

    @Test
    void theRedButtonLeadsToTheUnansweredOnesAndThenHandsIn() {
        page.next();
        page.answer(A);
        page.goOn();
        page.answer(A);
        page.goOn();
        assertThat(fixture.sheet().position()).as("first unanswered").isZero();
        page.answer(A);
        page.goOn();

        assertThat(fixture.fakes.dialogs.titles).hasSize(1);
        assertThat(fixture.flow.pageProperty().get()).isEqualTo(ExamFlow.Page.RESULT);
        assertThat(fixture.learning.attempts.findOpen(fixture.fakes.learner.getCurrent().id(),
                AttemptKind.EXAMINATION)).isEmpty();
    }

    @Test
    void handInIsAskedForAndCanBeDeclined() {
        fixture.fakes.dialogs.declining();
        page.askToHandIn();

        assertThat(fixture.flow.pageProperty().get()).isEqualTo(ExamFlow.Page.SITTING);
        assertThat(fixture.running.sessionProperty().get()).isPresent();
    }

    @Test
    void enterPressedOnceTooOftenDoesNotHandInACompletePaper() {
        for (int position = 0; position < fixture.sheet().size(); position++) {
            page.show(position);
            page.answer(A);
        }
        fixture.fakes.dialogs.declining();
        page.goOn();

        assertThat(fixture.fakes.dialogs.asked).singleElement().matches(question -> question.isGrave());
    }

    @Test
    void aQuestionSetAsideKeepsItsAnswer() {
        page.answer(A);
        page.toggleSetAside();
        assertThat(fixture.sheet().isSetAside()).isTrue();
        assertThat(fixture.sheet().response()).isEqualTo(A);
        page.toggleSetAside();
        assertThat(fixture.sheet().countSetAside()).isZero();
    }

    @Test
    void anAnswerTheDiskDoesNotTakeIsKeptAndStoredWhenTriedAgain() {
        fixture.learning.attempts.setFull(true);
        page.answer(A);
        assertThat(page.savedProperty().get()).isInstanceOfSatisfying(SaveState.Failed.class, failed -> {
            assertThat(failed.count()).isEqualTo(1);
            assertThat(failed.failure()).isInstanceOf(UserFacingException.class);
        });
        assertThat(fixture.sheet().response()).isEqualTo(A);

        page.retry();
        assertThat(page.savedProperty().get()).isInstanceOf(SaveState.Failed.class);
        assertThat(storedRows()).isZero();

        fixture.learning.attempts.setFull(false);
        page.retry();
        assertThat(page.savedProperty().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(storedRows()).isEqualTo(1);
        assertThat(fixture.fakes.dialogs.errors).isEmpty();
    }

    @Test
    void theClockRunsOnWhileTheDiskIsFull() {
        fixture.learning.attempts.setFull(true);
        page.answer(A);
        fixture.pass(Duration.ofSeconds(30));
        assertThat(fixture.running.remainingProperty().get()).isEqualTo(Duration.ofMinutes(10).minusSeconds(30));

        fixture.pass(Duration.ofMinutes(10));
        assertThat(fixture.running.remainingProperty().get()).isZero();
        assertThat(fixture.running.sessionProperty().get()).as("waits for the disk").isPresent();
        fixture.learning.attempts.setFull(false);
        fixture.pass(Duration.ofSeconds(1));
        assertThat(fixture.running.sessionProperty().get()).isEmpty();
    }

    @Test
    void anAnswerThatWaitsIsStoredByTheTimeThatPasses() {
        fixture.learning.attempts.setFull(true);
        page.answer(A);
        fixture.pass(Duration.ofSeconds(30));
        assertThat(fixture.fakes.dialogs.errors).as("the notice says it already").isEmpty();

        fixture.learning.attempts.setFull(false);
        fixture.pass(Duration.ofSeconds(1));
        assertThat(page.savedProperty().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(storedRows()).isEqualTo(1);
    }

    @Test
    void answersThatWaitAreStoredBeforeTheNextOne() {
        fixture.learning.attempts.setFull(true);
        page.answer(A);
        page.next();
        page.answer(A);
        assertThat(page.savedProperty().get())
                .isInstanceOfSatisfying(SaveState.Failed.class, failed -> assertThat(failed.count()).isEqualTo(2));

        fixture.learning.attempts.setFull(false);
        page.next();
        page.answer(A);
        assertThat(storedRows()).isEqualTo(3);
        assertThat(page.savedProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void usedTimeThatCannotBeStoredIsToldOnceAndStoredLater() {
        fixture.learning.attempts.setFull(true);
        fixture.pass(Duration.ofSeconds(20));
        assertThat(fixture.fakes.dialogs.errors).hasSize(1);

        fixture.learning.attempts.setFull(false);
        fixture.pass(Duration.ofSeconds(1));
        assertThat(fixture.running.sessionProperty().get().orElseThrow().usedTime()).isEqualTo(Duration.ofSeconds(21));
    }

    @Test
    void nothingIsHandedInWhileAnAnswerWaits() {
        fixture.learning.attempts.setFull(true);
        page.answer(A);
        fixture.running.handIn();
        assertThat(fixture.running.sessionProperty().get()).isPresent();
        assertThat(fixture.fakes.dialogs.errors).hasSize(1);

        fixture.learning.attempts.setFull(false);
        fixture.running.handIn();
        assertThat(fixture.flow.pageProperty().get()).isEqualTo(ExamFlow.Page.RESULT);
    }
}
