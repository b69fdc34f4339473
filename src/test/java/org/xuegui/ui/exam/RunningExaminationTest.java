package org.xuegui.ui.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.OpeningWindow;
import org.xuegui.quiz.paper.SittingRules;
import org.xuegui.ui.route.ClosedBook;
import org.xuegui.ui.task.ManualTimers;

class RunningExaminationTest {

    private static final Learner YI = new Learner("00000000-0000-4000-8000-000000000002", "学员乙", Optional.empty());

    private final ExamFixture fixture = new ExamFixture();

    private String attemptId() {
        return fixture.running.sessionProperty().get().orElseThrow().attempt().id();
    }

    @Test
    void timeRunsOnAnyScreen() {
        fixture.start();
        fixture.flow.leave();
        fixture.pass(Duration.ofSeconds(30));

        assertThat(fixture.running.remainingProperty().get()).isEqualTo(Duration.ofMinutes(10).minusSeconds(30));
    }

    @Test
    void theBookIsClosedFromTheStartUntilHandIn() {
        fixture.start();
        assertThat(fixture.fakes.closedBook.isInForce()).isTrue();
        fixture.running.handIn();
        assertThat(fixture.fakes.closedBook.isInForce()).isFalse();
    }

    @Test
    void aRestartGoesOnWithTheUsedTimeOfTheLastCheckpoint() {
        fixture.start().answer(new Response.Chosen(Set.of("a")));
        fixture.pass(Duration.ofSeconds(62));
        fixture.learning.clock.advance(Duration.ofHours(3));
        fixture.restart();

        assertThat(fixture.running.sessionProperty().get()).isPresent();
        assertThat(fixture.running.remainingProperty().get())
                .isBetween(Duration.ofSeconds(600 - 62), Duration.ofSeconds(600 - 57));
        assertThat(fixture.fakes.closedBook.isInForce()).isTrue();
        fixture.flow.enter(Optional.empty());
        fixture.flow.list().resume();
        assertThat(fixture.sheet().countAnswered()).isEqualTo(1);
    }

    @Test
    void handsItselfInAtTheEndAndSaysSoOnAnyScreen() {
        fixture.start();
        fixture.flow.leave();
        fixture.pass(Duration.ofMinutes(10));

        assertThat(fixture.running.sessionProperty().get()).isEmpty();
        assertThat(fixture.fakes.closedBook.isInForce()).isFalse();
        assertThat(fixture.fakes.toasts.said).hasSize(1);
        fixture.fakes.toasts.pressLastAction();
        assertThat(fixture.fakes.navigator.visited).hasSize(1);
    }

    @Test
    void aSittingInViewIsReplacedByItsResultWhenTheTimeIsUp() {
        fixture.start();
        fixture.pass(Duration.ofMinutes(10));

        assertThat(fixture.flow.pageProperty().get()).isEqualTo(ExamFlow.Page.RESULT);
        assertThat(fixture.flow.result().resultProperty().get()).isPresent();
    }

    @Test
    void anotherLearnerIsFreeWhileTheTimeOfTheFirstRunsOn() {
        fixture.start();
        Learner jia = fixture.fakes.learner.getCurrent();
        fixture.fakes.learner.switchTo(YI);
        assertThat(fixture.fakes.closedBook.isInForce()).isFalse();
        assertThat(fixture.running.sessionProperty().get()).isEmpty();
        fixture.pass(Duration.ofSeconds(60));

        fixture.fakes.learner.switchTo(jia);
        assertThat(fixture.running.remainingProperty().get()).isEqualTo(Duration.ofMinutes(9));
        assertThat(fixture.fakes.closedBook.isInForce()).isTrue();
    }

    @Test
    void anotherNameIsNoWayToAFirstPasscodeUntilTheExaminationIsHandedIn() {
        fixture.start();
        Learner jia = fixture.fakes.learner.getCurrent();
        fixture.fakes.learner.switchTo(YI);
        assertThat(fixture.fakes.closedBook.anyoneProperty().get()).isPresent();
        fixture.fakes.learner.switchTo(jia);
        fixture.running.handIn();
        assertThat(fixture.fakes.closedBook.anyoneProperty().get()).isEmpty();
    }

    @Test
    void anotherNameIsNoWayToAFirstPasscodeAfterARestartEither() {
        fixture.start();
        Learner jia = fixture.fakes.learner.getCurrent();
        fixture.fakes.learner.switchTo(YI);
        ClosedBook closedBook = new ClosedBook();
        RunningExamination restarted = new RunningExamination(fixture.learning.examinations, fixture.fakes.background,
                fixture.timers, fixture.fakes.learner, closedBook);
        assertThat(closedBook.isInForce()).isFalse();
        assertThat(closedBook.anyoneProperty().get()).contains(LearningFixture.blueprint().title());

        fixture.fakes.learner.switchTo(jia);
        restarted.handIn();
        assertThat(closedBook.anyoneProperty().get()).isEmpty();
    }

    @Test
    void whatALearnerLeftOpenBeforeARestartIsHandedInWhenItsWindowEnds() {
        Instant closes = fixture.learning.clock.instant().plus(Duration.ofMinutes(5));
        fixture.start(LearningFixture.blueprint().withSitting(
                SittingRules.USUAL.within(new OpeningWindow(Optional.empty(), Optional.of(closes)))));
        String jia = fixture.fakes.learner.getCurrent().id();
        fixture.fakes.learner.switchTo(YI);
        ClosedBook closedBook = new ClosedBook();
        ManualTimers timers = new ManualTimers();
        new RunningExamination(
                fixture.learning.examinations, fixture.fakes.background, timers, fixture.fakes.learner, closedBook);
        fixture.learning.clock.advance(Duration.ofMinutes(4));
        timers.pass(Duration.ofSeconds(1));
        assertThat(closedBook.anyoneProperty().get()).isPresent();
        fixture.learning.clock.advance(Duration.ofMinutes(1));
        timers.pass(Duration.ofSeconds(1));

        assertThat(fixture.learning.attempts.findOpen(jia, AttemptKind.EXAMINATION)).isEmpty();
        assertThat(closedBook.anyoneProperty().get()).isEmpty();
    }

    @Test
    void anExaminationThatGoesOnHandsItselfInWhenTheSameWindowEndsForOneLeftOpen() {
        Instant closes = fixture.learning.clock.instant().plus(Duration.ofMinutes(5));
        Blueprint rules = LearningFixture.blueprint().withSitting(
                SittingRules.USUAL.within(new OpeningWindow(Optional.empty(), Optional.of(closes))));
        fixture.start(rules);
        fixture.fakes.learner.switchTo(YI);
        ManualTimers timers = new ManualTimers();
        RunningExamination restarted = new RunningExamination(fixture.learning.examinations,
                fixture.fakes.background, timers, fixture.fakes.learner, new ClosedBook());
        ExaminationSession sat = fixture.learning.examinations.start(YI.id(), rules);
        restarted.begin(sat);
        for (int second = 0; second < 300; second++) {
            fixture.learning.clock.advance(Duration.ofSeconds(1));
            timers.pass(Duration.ofSeconds(1));
        }

        assertThat(sat.handedIn()).contains(ExaminationSession.HandIn.WINDOW_CLOSED);
        assertThat(fixture.learning.attempts.find(sat.attempt().id()).orElseThrow().usedTime())
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void theResultOfOneLearnerIsNotOfferedToAnother() {
        fixture.start();
        fixture.fakes.learner.switchTo(YI);
        fixture.pass(Duration.ofMinutes(10));

        assertThat(fixture.fakes.toasts.said).isEmpty();
    }

    @Test
    void leavingWindowAndScreenIsLogged() {
        SimpleBooleanProperty focus = new SimpleBooleanProperty(true);
        fixture.running.watch(focus);
        fixture.start();
        focus.set(false);
        fixture.pass(Duration.ofSeconds(3));
        focus.set(true);
        fixture.flow.leave();

        assertThat(fixture.learning.attempts.events(attemptId()))
                .extracting(AttemptEvent::kind)
                .containsExactly(
                        AttemptEvent.Kind.FOCUS_LOST,
                        AttemptEvent.Kind.FOCUS_REGAINED,
                        AttemptEvent.Kind.SCREEN_LEFT);
    }
}
