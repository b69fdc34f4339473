package org.xuegui.learning.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.learning.home.NextStep;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.Counting;
import org.xuegui.quiz.paper.Retakes;

class RetakesTest {

    private static final Blueprint TWICE = LearningFixture.blueprint(new Retakes(2, Duration.ofHours(24), Counting.BEST));

    private final LearningFixture fixture = new LearningFixture();

    @Test
    void onlyAsManySittingsAsAllowedBegin() {
        sit(TWICE);
        fixture.clock.advance(Duration.ofHours(24));
        sit(TWICE);
        fixture.clock.advance(Duration.ofDays(30));
        assertThat(standing()).satisfies(used -> {
            assertThat(used.left()).contains(0);
            assertThat(used.mayStart()).isFalse();
        });
        assertThatThrownBy(() -> fixture.examinations.start(LEARNER, TWICE))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("problem.no-sitting-left");
        assertThat(fixture.examinations.findOpen(LEARNER)).isEmpty();
    }

    @Test
    void theNextSittingWaitsForTheDelayToTheMinute() {
        sit(TWICE);
        fixture.clock.advance(Duration.ofHours(24).minusSeconds(1));
        assertThat(standing().notBeforeText(fixture.clock.getZone())).isEqualTo("2026-11-24 10:00");
        assertThatThrownBy(() -> fixture.examinations.start(LEARNER, TWICE))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("problem.retake-too-early");
        fixture.clock.advance(Duration.ofSeconds(1));
        assertThat(standing().mayStart()).isTrue();
        sit(TWICE);
    }

    @Test
    void aMinuteIsShownOnlyOnceItIsReached() {
        fixture.clock.advance(Duration.ofSeconds(20));
        sit(TWICE);
        assertThat(standing().notBeforeText(fixture.clock.getZone())).isEqualTo("2026-11-24 10:01");
    }

    @Test
    void othersAndOtherExaminationsDoNotCount() {
        Blueprint other = new Blueprint(
                "other", TWICE.title(), TWICE.rows(), 10, 60, false, false, false,
                TWICE.markingRule(), TWICE.disclosure());
        sit(other);
        fixture.examinations.start(TypicalLearners.YI.id(), TWICE).handIn();
        assertThat(standing()).isEqualTo(
                new Standing(TWICE, Standing.Access.OPEN, 0, Optional.empty()));
    }

    @Test
    void withoutRulesOneSitsAsOftenAsOneLikes() {
        Blueprint free = LearningFixture.blueprint();
        sit(free);
        sit(free);
        assertThat(fixture.examinations.standing(LEARNER, free).left()).isEmpty();
        assertThat(fixture.examinations.standing(LEARNER, free).mayStart()).isTrue();
    }

    @Test
    void homeDoesNotNameAnExaminationThatMayNotBeSatNow() {
        fixture.examinations.save(TWICE);
        assertThat(fixture.nextSteps.steps(LEARNER, LearningFixture.PACK)).hasAtLeastOneElementOfType(NextStep.TakeExamination.class);
        sit(TWICE);
        assertThat(fixture.nextSteps.steps(LEARNER, LearningFixture.PACK)).doesNotHaveAnyElementsOfTypes(NextStep.TakeExamination.class);
    }

    private Standing standing() {
        return fixture.examinations.standing(LEARNER, TWICE);
    }

    private void sit(Blueprint blueprint) {
        fixture.examinations.start(LEARNER, blueprint).handIn();
    }
}
