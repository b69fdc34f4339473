package org.xuegui.learning.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.xuegui.learning.testing.QuestionBuilder.question;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.task.CancelledException;
import org.xuegui.base.task.Progress;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.review.ReviewService;
import org.xuegui.learning.testing.InMemoryExamGoals;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.NoStoredCards;
import org.xuegui.learning.testing.TypicalPack;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.paper.Blueprint;

class ReadinessServiceTest {

    private static final String LEARNER = LearningFixture.LEARNER;

    private final LearningFixture fixture = new LearningFixture();
    private final ReadinessService service = fixture.readiness;
    private final Blueprint blueprint = LearningFixture.blueprint();

    @BeforeEach
    void offerTheExamination() {
        fixture.examinations.save(blueprint);
    }

    private Readiness readyFor(LocalDate day) {
        service.prepareFor(LEARNER, new ExamGoal(blueprint.id(), day));
        return ((ReadinessService.Answer.Ready) service.readiness(LEARNER, Progress.NONE)).readiness();
    }

    private void practise(boolean isRight) {
        PracticeSession session = fixture.practice.start(
                LEARNER, new PracticeMode.ByTopic(TypicalPack.ID, TypicalPack.REPORTING), 20);
        for (int i = 0; i < session.size(); i++) {
            fixture.answer(session, isRight);
        }
        session.finish();
    }

    @Test
    void withoutAGoalThereIsNothingToBeReadyFor() {
        assertThat(service.readiness(LEARNER, Progress.NONE)).isEqualTo(new ReadinessService.Answer.NoGoal());
        readyFor(LocalDate.of(2026, 12, 18));
        service.stopPreparing(LEARNER);
        assertThat(service.readiness(LEARNER, Progress.NONE)).isEqualTo(new ReadinessService.Answer.NoGoal());
    }

    @Test
    void anExaminationTheSetsCannotFillSaysSo() {
        fixture.storedSets.put(new QuizSet(
                "reporting-set", "请示报告题库", TypicalPack.ID, TypicalPack.REPORTING,
                List.of(question("r1").topic(TypicalPack.REPORTING).single())));
        service.prepareFor(LEARNER, new ExamGoal(blueprint.id(), LocalDate.of(2026, 12, 18)));
        assertThat(service.readiness(LEARNER, Progress.NONE)).isInstanceOf(ReadinessService.Answer.CannotBeDrawn.class);
    }

    @Test
    void practiceRaisesTheScoreAndTimeLowersItAndThePlanBringsItBack() {
        LocalDate day = LocalDate.of(2026, 12, 20);
        Readiness before = readyFor(day);
        practise(true);
        Readiness after = readyFor(day);
        assertThat(after.today().expected()).isGreaterThan(before.today().expected());
        assertThat(after.untouched().expected()).isLessThan(after.today().expected());
        assertThat(after.planned().expected()).isGreaterThan(after.untouched().expected());
        assertThat(after.planned().passProbability()).isGreaterThan(after.untouched().passProbability());
        assertThat(after.asked()).isEqualTo(3);
        assertThat(after.all()).isEqualTo(3);
        assertThat(after.days()).isEqualTo(27);
    }

    @Test
    void theSameAnswersGiveTheSameFigures() {
        practise(false);
        LocalDate day = LocalDate.of(2026, 12, 1);
        assertThat(readyFor(day)).isEqualTo(readyFor(day));
    }

    @Test
    void noDayOfThePlanHoldsMoreThanTheLearnerTakes() {
        fixture.reviews.change(LEARNER, settings -> settings.withDailyCap(2));
        Readiness readiness = readyFor(LocalDate.of(2026, 12, 3));
        assertThat(readiness.plan()).hasSize(10).allSatisfy(day -> assertThat(day.total()).isBetween(0, 2));
        assertThat(readiness.plan().get(0)).isEqualTo(new PlanDay(LocalDate.of(2026, 11, 23), 0, 2));
        assertThat(readiness.shortest().lifts()).hasSizeBetween(1, 2);
    }

    @Test
    void theShortestListNamesWhatAddsMostAndWhatItAdds() {
        practise(true);
        fixture.clock.advance(Duration.ofDays(30));
        Readiness readiness = readyFor(LocalDate.of(2026, 12, 24));
        List<Double> marks = readiness.shortest().lifts().stream().map(Lift::marks).toList();
        assertThat(marks).isNotEmpty().isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(readiness.shortest().marks())
                .isCloseTo(marks.stream().mapToDouble(Double::doubleValue).sum(), within(1e-9));
    }

    @Test
    void onTheDayItselfNothingIsPlannedAndTheForecastIsTodays() {
        practise(true);
        Readiness readiness = readyFor(LocalDate.of(2026, 11, 23));
        assertThat(readiness.days()).isZero();
        assertThat(readiness.plan()).isEmpty();
        assertThat(readiness.untouched()).isEqualTo(readiness.today());
        assertThat(readyFor(LocalDate.of(2026, 11, 20)).days()).isEqualTo(-3);
    }

    @Test
    void aYearIsPlannedAtMostAndLaterDaysAreRefusedWithASentence() {
        LocalDate last = LocalDate.of(2027, 11, 23);
        assertThat(readyFor(last).plan()).hasSize(365);
        assertThatThrownBy(() -> service.prepareFor(LEARNER, new ExamGoal(blueprint.id(), last.plusDays(1))))
                .isInstanceOfSatisfying(UserFacingException.class, refused ->
                        assertThat(Texts.in(Texts.CHINESE).text(refused.text())).contains("第 365 天"));
        assertThat(service.goal(LEARNER).orElseThrow().day()).isEqualTo(last);
    }

    @Test
    void aDayThatIsTooFarSinceTheClockWasSetBackIsNotPlannedFor() {
        readyFor(LocalDate.of(2027, 11, 23));
        fixture.clock.advance(Duration.ofDays(-2));
        assertThat(service.readiness(LEARNER, Progress.NONE))
                .isEqualTo(new ReadinessService.Answer.TooFar(blueprint.title()));
    }

    @Test
    void theEstimateStopsWhereverItIsCancelled() {
        practise(true);
        readyFor(LocalDate.of(2026, 12, 18));
        AtomicInteger asked = new AtomicInteger();
        service.readiness(LEARNER, new CancelledAt(asked, Integer.MAX_VALUE));
        for (int at = 0; at < asked.get(); at += asked.get() / 10) {
            Progress cancelled = new CancelledAt(new AtomicInteger(), at);
            assertThatThrownBy(() -> service.readiness(LEARNER, cancelled)).isInstanceOf(CancelledException.class);
        }
        assertThat(asked.get()).as("papers, days, sittings").isGreaterThan(200 + 25 + 3 * 1000);
    }

    /** Counts how often the work asks, and is cancelled from so many times on. */
    private record CancelledAt(AtomicInteger asked, int at) implements Progress {
        @Override
        public void report(long done, long total) {
            // how far it is, is not looked at
        }

        @Override
        public boolean isCancelled() {
            return asked.getAndIncrement() >= at;
        }
    }

    @Test
    void anAnswerTakenBackWhileTheEstimateReadsLeavesItWhole() {
        practise(true);
        AtomicInteger reads = new AtomicInteger();
        AttemptRepository attempts = (AttemptRepository) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AttemptRepository.class}, (proxy, method, arguments) -> {
                    Object read = method.invoke(fixture.attempts, arguments);
                    boolean isLater = method.getName().equals("answerRecords") && reads.getAndIncrement() > 0;
                    return isLater ? List.of() : read;
                });
        ReviewService reviews = new ReviewService(attempts, fixture.pools, fixture.quizSets, new NoStoredCards(),
                fixture.reviewSettings, fixture.clock);
        InMemoryExamGoals goals = new InMemoryExamGoals();
        goals.save(LEARNER, new ExamGoal(blueprint.id(), LocalDate.of(2026, 12, 18)));
        ReadinessService.Answer answer =
                new ReadinessService(goals, fixture.blueprintRepository, fixture.pools, reviews, fixture.clock)
                        .readiness(LEARNER, Progress.NONE);

        assertThat(((ReadinessService.Answer.Ready) answer).readiness().asked()).isEqualTo(3);
    }
}
