package org.xuegui.learning.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.xuegui.learning.testing.QuestionBuilder.question;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeService;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalPack;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetChange;

class ReviewServiceTest {

    private static final QuestionKey R1 = new QuestionKey("reporting-set", "r1");
    private static final QuestionKey R2 = new QuestionKey("reporting-set", "r2");
    private static final QuestionKey R3 = new QuestionKey("reporting-set", "r3");

    private final LearningFixture fixture = new LearningFixture();

    private Deck deck() {
        return fixture.reviews.deck(LearningFixture.LEARNER);
    }

    private PracticeSession practise(QuestionKey... keys) {
        return fixture.practice.start(
                LearningFixture.LEARNER, new PracticeMode.Chosen(List.of(keys), ""), PracticeService.NO_LIMIT);
    }

    @Test
    void aQuestionAnsweredIsACardAndFadesFromThenOn() {
        assertThat(deck().recall(R1, fixture.clock.instant())).isEmpty();
        fixture.answer(practise(R1), true);
        Deck deck = deck();
        assertThat(deck.cards()).containsOnlyKeys(R1);
        assertThat(deck.recall(R1, fixture.clock.instant())).hasValue(1);
        assertThat(deck.recall(R1, fixture.clock.instant().plus(Duration.ofDays(10))).orElseThrow())
                .isCloseTo(Fsrs.DEFAULT.recall(10, Weights.DEFAULT.get(2)), within(1e-9));
    }

    @Test
    void anAnswerTakenBackIsNone() {
        PracticeSession session = practise(R1);
        fixture.answer(session, false);
        session.undo();
        assertThat(deck().cards()).isEmpty();
    }

    @Test
    void aQuestionOutOfUseIsNoCard() {
        fixture.answer(practise(R1), true);
        fixture.quizSets.retireSet("reporting-set");
        assertThat(deck().find(R1)).isEqualTo(Optional.empty());
    }

    @Test
    void aQuestionChangedInSubstanceIsNoCardUntilAnsweredAnew() {
        fixture.answer(practise(R1), true);
        fixture.clock.advance(Duration.ofDays(1));
        assertThat(due().cards()).hasSize(1);
        fixture.quizSets.applyLoad(change(question("r1").topic(TypicalPack.REPORTING).cites("D01").isTrue()));
        assertThat(deck().cards()).isEmpty();
        assertThat(due().cards()).isEmpty();
        fixture.answer(practise(R1), true);
        assertThat(deck().find(R1).orElseThrow().reviews()).isEqualTo(1);
    }

    @Test
    void theMostEndangeredComeFirstAndTheCapHolds() {
        fixture.answer(practise(R1), true);
        fixture.answer(practise(R2), false);
        fixture.answer(practise(R3), true);
        assertThat(due().cards()).isEmpty();
        fixture.clock.advance(Duration.ofDays(1));
        assertThat(due().cards()).extracting(each -> each.card().key()).startsWith(R2).hasSize(3);
        assertThat(due().cards()).isSortedAccordingTo(Comparator.comparingDouble(DueCard::recall));
        assertThat(due().cards().get(0).days()).isEqualTo(1);
        assertThat(due().cards().get(0).wasRight()).isFalse();

        fixture.reviews.change(LearningFixture.LEARNER, each -> each.withDailyCap(2));
        assertThat(due().cards()).hasSize(2);
        assertThat(due().waiting()).isEqualTo(1);
        fixture.answer(practise(R2), true);
        assertThat(due().reviewed()).isEqualTo(1);
        assertThat(due().cards()).hasSize(1);
        fixture.answer(practise(due().cards().get(0).card().key()), true);
        assertThat(due().cards()).isEmpty();
        assertThat(due().waiting()).isEqualTo(1);
        fixture.clock.advance(Duration.ofDays(1));
        assertThat(due().cards()).isNotEmpty();
    }

    @Test
    void theStepsOfACardAskedTodayAreBeyondTheCap() {
        fixture.answer(practise(R1), true);
        fixture.clock.advance(Duration.ofDays(1));
        fixture.reviews.change(LearningFixture.LEARNER, each -> each.withDailyCap(1));
        fixture.answer(practise(R1), false);
        assertThat(due().cards()).isEmpty();
        fixture.clock.advance(Duration.ofMinutes(1));
        assertThat(due().cards()).hasSize(1);
    }

    @Test
    void aDeckWithoutDueCardsSaysWhenTheNextComes() {
        assertThat(due().nextDay()).isEmpty();
        PracticeSession session = practise(R1);
        fixture.answer(session, true);
        assertThat(due().nextDay()).hasValue(LocalDate.of(2026, 11, 23)); // its second step, in ten minutes
        fixture.clock.advance(Duration.ofMinutes(10));
        fixture.answer(practise(R1), true);
        assertThat(due().nextDay()).hasValue(LocalDate.of(2026, 11, 25));
    }

    @Test
    void settingsChangeOnlyWhenTheyDiffer() {
        fixture.reviews.change(LearningFixture.LEARNER, each -> each.withDailyCap(100));
        assertThat(fixture.reviewSettings.timeline(LearningFixture.LEARNER)).isEmpty();
        fixture.reviews.change(LearningFixture.LEARNER, each -> each.withRetention(0.8));
        assertThat(fixture.reviews.settings(LearningFixture.LEARNER).retention()).isEqualTo(0.8);
    }

    @Test
    void daysAlreadyChosenStayWhenTheRetentionChangesAndTheNextReviewGoesByIt() {
        for (int i = 0; i < 2; i++) {
            fixture.answer(practise(R1), true);
            fixture.clock.advance(Duration.ofMinutes(10));
        }
        LocalDate chosen = due().nextDay().orElseThrow();
        fixture.reviews.change(LearningFixture.LEARNER, each -> each.withRetention(0.7));
        assertThat(due().nextDay()).hasValue(chosen);

        fixture.clock.advance(Duration.ofDays(2));
        fixture.answer(practise(R1), true);
        fixture.clock.advance(Duration.ofMinutes(1));
        LocalDate seldom = due().nextDay().orElseThrow();
        assertThat(seldom).as("at a retention of 70 %").isAfter(chosen.plusDays(30));
        fixture.reviews.change(LearningFixture.LEARNER, each -> each.withRetention(0.97));
        assertThat(due().nextDay()).hasValue(seldom);
    }

    @Test
    void aChangeTakesEffectAlsoAfterTheClockWasSetBack() {
        fixture.reviews.change(LearningFixture.LEARNER, each -> each.withRetention(0.8));
        fixture.clock.advance(Duration.ofDays(-400));
        fixture.reviews.change(LearningFixture.LEARNER, each -> each.withRetention(0.95));

        assertThat(fixture.reviews.settings(LearningFixture.LEARNER).retention()).isEqualTo(0.95);
    }

    /** Each change waits for the one before: begun in the midst of it, it still rests on it. */
    @Test
    void ofTwoChangesAtOnceNoneIsLost() throws InterruptedException {
        Thread second = new Thread(() -> fixture.reviews.change(LearningFixture.LEARNER, each -> each.withDailyCap(7)));
        fixture.reviews.change(LearningFixture.LEARNER, each -> {
            second.start();
            while (second.getState() != Thread.State.BLOCKED && second.getState() != Thread.State.TERMINATED) {
                Thread.onSpinWait();
            }
            return each.withRetention(0.8);
        });
        second.join();

        ReviewSettings both = fixture.reviews.settings(LearningFixture.LEARNER);
        assertThat(both.retention()).isEqualTo(0.8);
        assertThat(both.dailyCap()).isEqualTo(7);
    }

    private DueList due() {
        return fixture.reviews.due(LearningFixture.LEARNER);
    }

    private static QuizSetChange change(Question changed) {
        QuizSet set = new QuizSet("reporting-set", "请示报告题库", TypicalPack.ID, TypicalPack.REPORTING, List.of(changed));
        return new QuizSetChange(
                List.of(new QuizSetChange.SetChange(set, List.of("r1"), Set.of(), Set.of())), "a.yaml", "");
    }
}
