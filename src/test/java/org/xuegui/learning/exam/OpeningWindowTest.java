package org.xuegui.learning.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.home.NextStep;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.OpeningWindow;
import org.xuegui.quiz.paper.PaperJson;
import org.xuegui.quiz.paper.SittingRules;

class OpeningWindowTest {

    private final LearningFixture fixture = new LearningFixture();
    private final Instant opens = fixture.clock.instant().plus(Duration.ofMinutes(10));
    private final Instant closes = opens.plus(Duration.ofMinutes(15));
    private final Blueprint tenMinutes = LearningFixture.blueprint().withSitting(
            SittingRules.USUAL.within(new OpeningWindow(Optional.of(opens), Optional.of(closes))));

    @Test
    void itBeginsFromItsOpeningUntilJustBeforeItsEnd() {
        pass(Duration.ofMinutes(10).minusSeconds(1));
        assertRefused("problem.examination-not-open");
        pass(Duration.ofSeconds(1));
        start().handIn();
        pass(Duration.ofMinutes(15).minusSeconds(1));
        start().handIn();
        pass(Duration.ofSeconds(1));
        assertRefused("problem.examination-over");
    }

    @Test
    void theTimeLeftIsTheEarlierOfTheTwoEnds() {
        pass(Duration.ofMinutes(10));
        ExaminationSession early = start();
        assertThat(early.remaining()).isEqualTo(Duration.ofMinutes(10));
        assertThat(early.isCutShort()).isFalse();
        early.handIn();
        pass(Duration.ofMinutes(12));
        ExaminationSession late = start();
        assertThat(late.remaining()).isEqualTo(Duration.ofMinutes(3));
        assertThat(late.isCutShort()).isTrue();
    }

    @Test
    void whoStillSitsAtItsEndIsHandedInWithTheAnswersGivenBefore() {
        pass(Duration.ofMinutes(22));
        ExaminationSession session = start();
        answer(session, 0);
        pass(Duration.ofMinutes(3));
        assertThat(answer(session, 1)).as("too late").isEmpty();
        assertThat(session.handedIn()).contains(ExaminationSession.HandIn.WINDOW_CLOSED);
        ExaminationResult result = fixture.examinations.result(session.attempt().id());
        assertThat(result.score().orElseThrow().answered()).isEqualTo(1);
        assertThat(result.events()).extracting(AttemptEvent::kind).contains(AttemptEvent.Kind.WINDOW_CLOSED);
    }

    @Test
    void aClosedProgramHandsInAtItsNextStartAsOfTheEndWithTheTimeUsedUntilThen() {
        pass(Duration.ofMinutes(10));
        ExaminationSession session = start();
        pass(Duration.ofSeconds(4));
        answer(session, 0);
        assertThat(fixture.examinations.handInClosed()).isEmpty();

        pass(Duration.ofDays(1));
        assertThat(fixture.examinations.handInClosed()).extracting(Attempt::id).containsExactly(session.attempt().id());
        assertThat(fixture.examinations.findOpen(LEARNER)).isEmpty();
        ExaminationResult result = fixture.examinations.result(session.attempt().id());
        assertThat(result.attempt().endedAt()).contains(closes);
        assertThat(result.attempt().usedTime()).isEqualTo(Duration.ofSeconds(4));
        assertThat(result.score().orElseThrow().right()).isEqualTo(1);
    }

    @Test
    void whatWasLeftOpenPastItsEndStopsNoOtherExamination() {
        pass(Duration.ofMinutes(10));
        start();
        pass(Duration.ofDays(1));
        assertThat(fixture.examinations.start(LEARNER, LearningFixture.blueprint()).remaining())
                .isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aPaperKeepsTheWindowItWasDrawnIn() {
        pass(Duration.ofMinutes(10));
        ExaminationSession session = start();
        fixture.examinations.save(LearningFixture.blueprint());
        assertThat(session.windowEnd()).contains(closes);
        assertThat(PaperJson.readBlueprint(PaperJson.write(tenMinutes))).isEqualTo(tenMinutes);
        assertThat(PaperJson.write(LearningFixture.blueprint())).doesNotContain("opens", "closes");
    }

    @Test
    void homeNamesItOnlyWhileItIsOpen() {
        fixture.examinations.save(tenMinutes);
        assertThat(isNamedAtHome()).isFalse();
        pass(Duration.ofMinutes(10));
        assertThat(isNamedAtHome()).isTrue();
        pass(Duration.ofMinutes(15));
        assertThat(isNamedAtHome()).isFalse();
    }

    private boolean isNamedAtHome() {
        return fixture.nextSteps.steps(LEARNER, LearningFixture.PACK).stream()
                .anyMatch(NextStep.TakeExamination.class::isInstance);
    }

    private Optional<Instant> answer(ExaminationSession session, int index) {
        return session.respond(index, KeyResponse.of(session.question(index).question()));
    }

    private void assertRefused(String key) {
        assertThatThrownBy(this::start).isInstanceOf(UserFacingException.class).hasMessageContaining(key);
    }

    private ExaminationSession start() {
        return fixture.examinations.start(LEARNER, tenMinutes);
    }

    private void pass(Duration time) {
        fixture.clock.advance(time);
    }
}
