package org.xuegui.learning.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.marking.Mark;

class PracticeSessionTest {

    private final LearningFixture fixture = new LearningFixture();

    @Test
    void anAnswerIsStoredWithItsTimeZoneAndMark() {
        PracticeSession session = start("reporting-set");
        Answer answer = session.confirm(
                KeyResponse.of(session.question(0).question()), Optional.empty(), Duration.ofSeconds(7));
        assertThat(fixture.attempts.answers(session.attempt().id())).containsExactly(answer);
        assertThat(answer.mark().isFull()).isTrue();
        assertThat(answer.at()).isEqualTo(fixture.clock.instant());
        assertThat(answer.zone()).isEqualTo(ZoneOffset.ofHours(8));
        assertThat(answer.timeTaken()).isEqualTo(Duration.ofSeconds(7));
        assertThat(fixture.attempts.find(session.attempt().id()).orElseThrow().usedTime())
                .isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void longAndNegativeTimesAreHeldInBounds() {
        PracticeSession session = start("reporting-set");
        assertThat(session.confirm(new Response.None(), Optional.empty(), Duration.ofHours(3)).timeTaken())
                .isEqualTo(Answer.LONGEST);
        session.goTo(1);
        assertThat(session.confirm(new Response.None(), Optional.empty(), Duration.ofSeconds(-3)).timeTaken())
                .isZero();
    }

    @Test
    void aQuestionIsAnsweredOnceOnly() {
        PracticeSession session = start("reporting-set");
        session.confirm(new Response.None(), Optional.empty(), Duration.ZERO);
        assertThatThrownBy(() -> session.confirm(new Response.None(), Optional.empty(), Duration.ZERO))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void undoTakesBackOneAnswerAfterTheOtherAndKeepsTheRows() {
        PracticeSession session = start("reporting-set");
        fixture.answer(session, true);
        fixture.answer(session, false);
        assertThat(session.undo()).hasValue(1);
        assertThat(session.answerOf(1)).isEmpty();
        assertThat(session.undo()).hasValue(0);
        assertThat(session.countAnswered()).isZero();
        assertThat(session.undo()).isEmpty();
        assertThat(fixture.attempts.answers(session.attempt().id()))
                .extracting(Answer::isWithdrawn)
                .containsExactly(false, false, true, true);
        assertThat(fixture.attempts.answerRecords(LEARNER)).isEmpty();
    }

    @Test
    void anAnswerTakenBackCanBeGivenAnew() {
        PracticeSession session = start("reporting-set");
        fixture.answer(session, false);
        session.undo();
        fixture.answer(session, true);
        assertThat(session.countRight()).isEqualTo(1);
        assertThat(session.countWrong()).isZero();
    }

    @Test
    void aResumedPracticeHasItsAnswersAndStandsAtTheNextQuestion() {
        PracticeSession session = start("reporting-set");
        fixture.answer(session, true);
        session.confirm(new Response.Chosen(Set.of("b")), Optional.empty(), Duration.ofSeconds(2));
        PracticeSession resumed = fixture.practice.resume(fixture.practice.findOpen(LEARNER).orElseThrow());
        assertThat(resumed.position()).isEqualTo(2);
        assertThat(resumed.countRight()).isEqualTo(1);
        assertThat(resumed.answerOf(1)).map(Answer::response).contains(new Response.Chosen(Set.of("b")));
        assertThat(resumed.item(2)).isEqualTo(session.item(2));
        fixture.answer(resumed, true);
        assertThat(resumed.summary().usedTime()).isEqualTo(Duration.ofSeconds(22));
    }

    @Test
    void aResumedPracticeUndoesWhatWasAnsweredBefore() {
        PracticeSession session = start("reporting-set");
        fixture.answer(session, true);
        fixture.answer(session, true);
        PracticeSession resumed = fixture.practice.resume(fixture.practice.findOpen(LEARNER).orElseThrow());
        assertThat(resumed.undo()).hasValue(1);
        PracticeSession again = fixture.practice.resume(fixture.practice.findOpen(LEARNER).orElseThrow());
        assertThat(again.countAnswered()).isEqualTo(1);
        assertThat(again.position()).isEqualTo(1);
    }

    @Test
    void aShortAnswerIsMarkedByTheLearnerAtOnceOrLater() {
        PracticeSession session = fixture.practice.start(
                LEARNER, new PracticeMode.BySet("duties-set"), PracticeService.NO_LIMIT);
        session.goTo(6);
        Answer written = session.confirm(new Response.Written("我的答案"), Optional.empty(), Duration.ofSeconds(9));
        assertThat(written.mark().isProvisional()).isTrue();
        assertThat(session.countWrong()).isZero();
        Mark half = new Mark(new BigDecimal("0.5"), false, List.of());
        session.confirm(new Response.Written("我的答案"), Optional.of(half), Duration.ZERO);
        assertThat(session.answerOf(6)).map(Answer::mark).contains(half);
        assertThat(session.countWrong()).isEqualTo(1);
    }

    @Test
    void anEmptyShortAnswerIsWrongWhateverTheLearnerSays() {
        PracticeSession session = fixture.practice.start(
                LEARNER, new PracticeMode.BySet("duties-set"), PracticeService.NO_LIMIT);
        session.goTo(6);
        Answer empty = session.confirm(new Response.Written(" "), Optional.of(Mark.of(true)), Duration.ZERO);
        assertThat(empty.mark()).isEqualTo(Mark.of(false));
    }

    @Test
    void theSummaryCountsPerTopicAndNamesTheWrongOnes() {
        PracticeSession session = fixture.practice.start(
                LEARNER, new PracticeMode.Sequential(Optional.empty()), PracticeService.NO_LIMIT);
        assertThat(session.size()).isEqualTo(10);
        for (int i = 0; i < 6; i++) {
            fixture.answer(session, i != 1);
        }
        session.goTo(8);
        fixture.answer(session, false);
        PracticeSummary summary = session.summary();
        assertThat(summary.answered()).isEqualTo(7);
        assertThat(summary.right()).isEqualTo(5);
        assertThat(summary.wrong()).isEqualTo(2);
        assertThat(summary.topics()).containsExactly(
                new PracticeSummary.TopicLine("typical-pack", "reporting", "请示报告", 3, 2),
                new PracticeSummary.TopicLine("typical-pack", "duties", "领导职责", 4, 3));
        assertThat(summary.wrongQuestions()).containsExactly(session.question(1), session.question(8));
        assertThat(summary.title()).isEqualTo("顺序练习");
    }

    @Test
    void aFinishedPracticeTakesNothingMoreAndIsNotOpen() {
        PracticeSession session = start("reporting-set");
        fixture.answer(session, true);
        session.finish();
        session.finish();
        assertThat(fixture.practice.findOpen(LEARNER)).isEmpty();
        assertThat(session.canUndo()).isFalse();
        assertThatThrownBy(() -> session.confirm(new Response.None(), Optional.empty(), Duration.ZERO))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theNextUnansweredQuestionIsFoundAfterTheOneShownThenFromTheStart() {
        PracticeSession session = start("reporting-set");
        session.goTo(2);
        fixture.answer(session, true);
        assertThat(session.position()).isZero();
        fixture.answer(session, true);
        fixture.answer(session, true);
        assertThat(session.findNextUnanswered()).isEmpty();
    }

    private PracticeSession start(String setId) {
        return fixture.practice.start(LEARNER, new PracticeMode.BySet(setId), PracticeService.NO_LIMIT);
    }
}
