package org.xuegui.learning.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.Response;

class ExaminationSessionTest {

    private static final Response A = new Response.Chosen(Set.of("a"));
    private static final Response B = new Response.Chosen(Set.of("b"));
    private final LearningFixture fixture = new LearningFixture();
    private ExaminationSession session;

    @BeforeEach
    void start() {
        session = fixture.examinations.start(LEARNER, LearningFixture.blueprint());
    }

    @Test
    void everyAnswerIsANewRowAndTheLastOneCounts() {
        Instant saved = session.respond(1, A).orElseThrow();
        session.respond(1, B);
        assertThat(saved).isEqualTo(fixture.clock.instant());
        assertThat(rows()).extracting(Answer::response).containsExactly(A, B);
        assertThat(rows()).extracting(Answer::sequence).containsExactly(0, 1);
        assertThat(session.response(1)).isEqualTo(B);
        assertThat(session.unanswered()).containsExactly(0, 2);
    }

    @Test
    void settingAsideKeepsTheAnswerAndAnsweringKeepsItAside() {
        session.setAside(0, true);
        assertThat(session.isAnswered(0)).isFalse();
        session.respond(0, A);
        assertThat(session.isSetAside(0)).isTrue();
        session.setAside(0, false);
        assertThat(session.response(0)).isEqualTo(A);
        assertThat(session.isSetAside(0)).isFalse();
    }

    @Test
    void anAnswerCanBeClearedAgain() {
        session.respond(0, A);
        session.respond(0, new Response.Chosen(Set.of()));
        assertThat(session.unanswered()).containsExactly(0, 1, 2);
    }

    @Test
    void usedTimeIsStoredBeforeFiveSecondsAreUpAndWithEachAnswer() {
        tick(3);
        assertThat(stored().usedTime()).isZero();
        tick(1);
        assertThat(stored().usedTime()).isEqualTo(Duration.ofSeconds(4));
        tick(2);
        session.respond(0, A);
        assertThat(stored().usedTime()).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void howeverTheTicksFallNoMoreThanFiveSecondsAreUnsaved() {
        for (int millis : new int[] {999, 1_000, 1_001, 1_250, 700}) {
            for (int i = 0; i < 20; i++) {
                fixture.clock.advance(Duration.ofMillis(millis));
                Duration now = session.usedTime().plusMillis(millis);
                assertThat(now.minus(stored().usedTime())).isLessThanOrEqualTo(Duration.ofSeconds(5));
                session.tick();
            }
        }
    }

    @Test
    void afterAKillItGoesOnWithAtMostFiveSecondsLost() {
        session.show(2);
        tick(63);
        session.respond(2, A);
        session.setAside(1, true);
        tick(3);
        fixture.clock.advance(Duration.ofDays(1));
        ExaminationSession resumed = fixture.examinations.resume(stored());
        assertThat(resumed.usedTime()).isEqualTo(Duration.ofSeconds(63));
        assertThat(resumed.position()).isEqualTo(2);
        assertThat(resumed.response(2)).isEqualTo(A);
        assertThat(resumed.isSetAside(1)).isTrue();
        assertThat(resumed.item(2)).isEqualTo(session.item(2));
        assertThat(events()).extracting(AttemptEvent::kind).containsExactly(AttemptEvent.Kind.RESUMED);
        resumed.respond(0, B);
        assertThat(rows()).extracting(Answer::sequence).containsExactly(0, 1, 2);
    }

    @Test
    void aGapIsLoggedWithItsLength() {
        fixture.clock.advance(Duration.ofMinutes(30));
        session.tick();
        assertThat(session.usedTime()).isEqualTo(Duration.ofSeconds(5));
        assertThat(events()).containsExactly(new AttemptEvent(
                fixture.clock.instant(), AttemptEvent.Kind.GAP, Duration.ofMinutes(30)));
        assertThat(stored().usedTime()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void atTheEndOfTheTimeItHandsInByItselfAndTellsOnce() {
        AtomicInteger told = new AtomicInteger();
        session.onTimeUp(told::incrementAndGet);
        session.respond(0, A);
        tick(599);
        assertThat(session.handedIn()).isEmpty();
        tick(3);
        assertThat(session.remaining()).isZero();
        assertThat(session.handedIn()).contains(ExaminationSession.HandIn.TIME_UP);
        assertThat(told).hasValue(1);
        assertThat(stored().isOpen()).isFalse();
        assertThat(stored().usedTime()).isEqualTo(Duration.ofMinutes(10));
        assertThat(events()).extracting(AttemptEvent::kind).containsExactly(AttemptEvent.Kind.TIME_UP);
    }

    @Test
    void anAnswerAfterTheTimeIsNotTaken() {
        tick(599);
        fixture.clock.advance(Duration.ofSeconds(2));
        assertThat(session.respond(0, A)).isEmpty();
        assertThat(session.handedIn()).contains(ExaminationSession.HandIn.TIME_UP);
        assertThat(session.setAside(0, true)).isEmpty();
        assertThat(rows()).isEmpty();
    }

    @Test
    void anExaminationResumedAfterItsTimeHandsInAtTheFirstTick() {
        fixture.attempts.checkpoint(session.attempt().id(), Duration.ofMinutes(10), 0);
        ExaminationSession resumed = fixture.examinations.resume(stored());
        resumed.tick();
        assertThat(resumed.handedIn()).contains(ExaminationSession.HandIn.TIME_UP);
    }

    @Test
    void handingInEndsItOnce() {
        session.respond(0, A);
        tick(2);
        session.handIn();
        session.handIn();
        session.tick();
        session.focusLost();
        session.screenLeft();
        assertThat(session.handedIn()).contains(ExaminationSession.HandIn.BY_LEARNER);
        assertThat(events()).extracting(AttemptEvent::kind).containsExactly(AttemptEvent.Kind.HANDED_IN);
        assertThat(stored().endedAt()).contains(fixture.clock.instant());
        assertThat(stored().usedTime()).isEqualTo(Duration.ofSeconds(2));
        assertThat(fixture.examinations.findOpen(LEARNER)).isEmpty();
    }

    @Test
    void leavingTheWindowIsLoggedWithItsLengthAndNothingElse() {
        session.focusRegained();
        session.focusLost();
        session.focusLost();
        fixture.clock.advance(Duration.ofSeconds(3));
        session.focusRegained();
        session.screenLeft();
        assertThat(events()).extracting(AttemptEvent::kind, AttemptEvent::length).containsExactly(
                tuple(AttemptEvent.Kind.FOCUS_LOST, Duration.ZERO),
                tuple(AttemptEvent.Kind.FOCUS_REGAINED, Duration.ofSeconds(3)),
                tuple(AttemptEvent.Kind.SCREEN_LEFT, Duration.ZERO));
        assertThat(session.respond(0, A)).isPresent();
    }

    @Test
    void timeTakenIsTheTimeAQuestionWasShownInAllItsVisits() {
        tick(10);
        session.show(1);
        tick(5);
        session.show(0);
        tick(3);
        session.respond(0, A);
        session.show(1);
        session.respond(1, A);
        assertThat(rows()).extracting(Answer::timeTaken)
                .containsExactly(Duration.ofSeconds(13), Duration.ofSeconds(5));
    }

    @Test
    void timeTakenIsCappedAtTwoMinutes() {
        tick(200);
        session.respond(0, A);
        assertThat(rows()).extracting(Answer::timeTaken).containsExactly(Answer.LONGEST);
    }

    @Test
    void answersOfAnOpenExaminationAreNotCountedAnywhere() {
        session.respond(0, B);
        assertThat(fixture.practice.wrongQuestions(LEARNER)).isEmpty();
        session.handIn();
        assertThat(fixture.practice.wrongQuestions(LEARNER)).hasSize(1);
    }

    @Test
    void oneExaminationAtATime() {
        assertThatThrownBy(() -> fixture.examinations.start(LEARNER, LearningFixture.blueprint()))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("problem.examination-open");
    }

    @Test
    void aHandedInExaminationIsNotResumed() {
        session.handIn();
        assertThatThrownBy(() -> fixture.examinations.resume(stored())).isInstanceOf(IllegalArgumentException.class);
    }

    private void tick(int seconds) {
        for (int i = 0; i < seconds; i++) {
            fixture.clock.advance(Duration.ofSeconds(1));
            session.tick();
        }
    }

    private Attempt stored() {
        return fixture.attempts.find(session.attempt().id()).orElseThrow();
    }

    private List<Answer> rows() {
        return fixture.attempts.answers(session.attempt().id());
    }

    private List<AttemptEvent> events() {
        return fixture.attempts.events(session.attempt().id());
    }
}
