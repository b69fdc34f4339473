package org.xuegui.learning.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;
import static org.xuegui.learning.testing.LearningFixture.PACK;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.readiness.ExamGoal;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.marking.Mark;
import org.xuegui.quiz.paper.Blueprint;

class NextStepsTest {

    private final LearningFixture fixture = new LearningFixture();

    @Test
    void aNewLearnerReadsPractisesAndIsExamined() {
        fixture.examinations.save(LearningFixture.blueprint());
        HomeOverview overview = fixture.nextSteps.overview(LEARNER, PACK);
        assertThat(overview.isNewLearner()).isTrue();
        assertThat(overview.steps()).hasSize(3);
        assertThat(overview.steps().get(0)).isInstanceOfSatisfying(NextStep.ContinueStudy.class, step -> {
            assertThat(step.isFirst()).isTrue();
            assertThat(step.point().id()).isEqualTo("kp-committee");
        });
        assertThat(overview.steps().get(1)).isEqualTo(new NextStep.NewQuestions(10, true));
        assertThat(overview.steps().get(2)).isEqualTo(new NextStep.TakeExamination(LearningFixture.blueprint()));
        assertThat(overview.lastResults()).isEmpty();
        assertThat(overview.totals().days()).isZero();
    }

    @Test
    void anOpenExaminationComesFirst() {
        fixture.examinations.save(LearningFixture.blueprint());
        ExaminationSession session = fixture.examinations.start(LEARNER, LearningFixture.blueprint());
        session.respond(0, new Response.Chosen(Set.of("a")));
        HomeOverview overview = fixture.nextSteps.overview(LEARNER, PACK);
        assertThat(overview.isNewLearner()).isFalse();
        assertThat(overview.steps().get(0)).isInstanceOfSatisfying(NextStep.OpenExamination.class, step -> {
            assertThat(step.answered()).isEqualTo(1);
            assertThat(step.questions()).isEqualTo(3);
            assertThat(step.remaining()).isEqualTo(Duration.ofMinutes(10));
        });
        assertThat(overview.steps()).noneMatch(NextStep.TakeExamination.class::isInstance);
    }

    @Test
    void reviewsDueComeBeforeWhatWasBegun() {
        PracticeSession session = fixture.practice.start(LEARNER, new PracticeMode.BySet("reporting-set"), 0);
        fixture.answer(session, true);
        fixture.answer(session, true);
        fixture.clock.advance(Duration.ofDays(1));
        fixture.reviews.change(LEARNER, each -> each.withDailyCap(1));
        assertThat(fixture.nextSteps.steps(LEARNER, PACK).get(0)).isEqualTo(new NextStep.ReviewsDue(1, 1));
        assertThat(fixture.nextSteps.steps(LEARNER, PACK).get(1)).isInstanceOf(NextStep.ContinuePractice.class);
    }

    @Test
    void theExaminationPreparedForIsNamedUntilItsDayIsOver() {
        Blueprint blueprint = LearningFixture.blueprint();
        fixture.examinations.save(blueprint);
        fixture.readiness.prepareFor(LEARNER, new ExamGoal(blueprint.id(), LocalDate.of(2026, 11, 25)));
        assertThat(fixture.nextSteps.steps(LEARNER, PACK).get(0))
                .isEqualTo(new NextStep.PrepareExamination(blueprint.title(), 2));
        fixture.clock.advance(Duration.ofDays(3));
        assertThat(fixture.nextSteps.steps(LEARNER, PACK))
                .noneMatch(NextStep.PrepareExamination.class::isInstance);
    }

    @Test
    void nothingElseIsOfferedDuringAClosedBookExamination() {
        fixture.practice.start(LEARNER, new PracticeMode.Sequential(Optional.empty()), 0);
        fixture.examinations.save(LearningFixture.blueprint());
        fixture.examinations.start(LEARNER, LearningFixture.blueprint());
        assertThat(fixture.nextSteps.steps(LEARNER, PACK))
                .singleElement()
                .isInstanceOf(NextStep.OpenExamination.class);
    }

    @Test
    void practiceWrongQuestionsAndReadingFollow() {
        PracticeSession session = fixture.practice.start(LEARNER, new PracticeMode.Sequential(Optional.empty()), 0);
        fixture.answer(session, false);
        fixture.study.setRead(LEARNER, PACK, "kp-committee", true);
        List<NextStep> steps = fixture.nextSteps.steps(LEARNER, PACK);
        assertThat(steps).hasSize(3);
        assertThat(steps.get(0)).isInstanceOfSatisfying(NextStep.ContinuePractice.class,
                step -> assertThat(step.answered()).isEqualTo(1));
        assertThat(steps.get(1)).isEqualTo(new NextStep.WrongQuestions(1));
        assertThat(steps.get(2)).isInstanceOfSatisfying(NextStep.ContinueStudy.class, step -> {
            assertThat(step.isFirst()).isFalse();
            assertThat(step.positionInTopic()).isEqualTo(2);
        });
        session.finish();
        assertThat(fixture.nextSteps.steps(LEARNER, PACK)).contains(new NextStep.NewQuestions(9, false));
    }

    @Test
    void pairsMixedUpFollowTheWrongQuestionsAndNameTheWorst() {
        PracticeSession session = fixture.practice.start(LEARNER, new PracticeMode.BySet("reporting-set"), 0);
        session.confirm(new Response.Chosen(Set.of("b")), Optional.empty(), Duration.ofSeconds(1));
        List<NextStep> steps = fixture.nextSteps.steps(LEARNER, PACK);
        assertThat(steps.get(1)).isEqualTo(new NextStep.WrongQuestions(1));
        assertThat(steps.get(2)).isEqualTo(new NextStep.ConfusablePairs(1, "请示报告", "同步抄报"));
    }

    @Test
    void whatIsDoneIsNotAskedAgain() {
        fixture.examinations.save(LearningFixture.blueprint());
        List.of("kp-committee", "kp-office", "kp-copy").forEach(id -> fixture.study.setRead(LEARNER, PACK, id, true));
        PracticeSession session = fixture.practice.start(LEARNER, new PracticeMode.RandomOrder(), 0);
        for (int i = 0; i < 10; i++) {
            session.confirm(
                    KeyResponse.of(session.question(session.position()).question()),
                    Optional.of(Mark.of(true)),
                    Duration.ofSeconds(1));
            session.findNextUnanswered().ifPresent(session::goTo);
        }
        session.finish();
        ExaminationSession examination = fixture.examinations.start(LEARNER, LearningFixture.blueprint());
        for (int i = 0; i < 3; i++) {
            examination.respond(i, new Response.Chosen(Set.of("a")));
        }
        examination.handIn();
        HomeOverview overview = fixture.nextSteps.overview(LEARNER, PACK);
        assertThat(overview.steps()).isEmpty();
        assertThat(overview.lastResults()).hasSize(2);
    }

    @Test
    void anExaminationThatCannotBeDrawnIsNotOffered() {
        fixture.examinations.save(LearningFixture.blueprint());
        fixture.quizSets.retireSet("reporting-set");
        assertThat(fixture.nextSteps.steps(LEARNER, PACK)).noneMatch(NextStep.TakeExamination.class::isInstance);
    }
}
