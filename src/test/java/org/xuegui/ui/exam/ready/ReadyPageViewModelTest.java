package org.xuegui.ui.exam.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.learning.readiness.ExamGoal;
import org.xuegui.learning.readiness.ReadinessService;
import org.xuegui.learning.review.ReviewService;
import org.xuegui.learning.testing.InMemoryExamGoals;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.NoStoredCards;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.task.HeldBackground;

class ReadyPageViewModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 18);

    private final LearningFixture learning = new LearningFixture();
    private final FakeContext fakes = new FakeContext();
    private final HeldBackground background = new HeldBackground();
    private final ReadyPageViewModel model = new ReadyPageViewModel(
            fakes.screen(Texts.in(Texts.CHINESE), learning.clock, background),
            learning.readiness, learning.examinations);

    @BeforeEach
    void prepare() {
        learning.examinations.save(LearningFixture.blueprint());
        learning.readiness.prepareFor(LearningFixture.LEARNER, new ExamGoal(LearningFixture.blueprint().id(), DAY));
    }

    private ReadyState shown() {
        return model.stateProperty().get().orElseThrow();
    }

    @Test
    void theGoalIsShownAtOnceAndTheEstimateKeepsNobodyWaiting() {
        model.load();
        background.read();
        assertThat(shown().goal()).isPresent();
        assertThat(shown().answer()).isEmpty();
        assertThat(background.reads() + background.writes()).isZero();
        assertThat(background.computations()).isEqualTo(1);

        background.compute();
        assertThat(shown().answer()).isPresent();
        assertThat(shown().first()).isNotEmpty();
    }

    @Test
    void aCancelledEstimateSaysSoAndIsMadeAgain() {
        model.load();
        background.read();
        background.latest().cancel();
        background.compute();
        assertThat(shown().isStopped()).isTrue();
        assertThat(shown().answer()).isEmpty();

        model.load();
        background.settle();
        assertThat(shown().isStopped()).isFalse();
        assertThat(shown().answer()).isPresent();
    }

    @Test
    void anEstimateNobodyWaitsForAnyMoreIsNotMade() {
        model.load();
        background.read();
        model.load();
        background.compute();
        assertThat(model.stateProperty().get()).as("the first was dropped").isEmpty();
        background.settle();
        assertThat(shown().answer()).isPresent();

        model.load();
        background.read();
        model.stop();
        background.settle();
        assertThat(shown().answer()).isEmpty();
    }

    @Test
    void anEstimateIsNotShownToAnotherLearner() {
        model.load();
        background.read();
        fakes.switchLearner();
        background.settle();
        assertThat(shown().answer()).isEmpty();
    }

    @Test
    void aFailureIsSaidAndTheEstimateCanBeMadeAgain() {
        ReviewService unreadable = new ReviewService(damaged(), learning.pools, learning.quizSets,
                new NoStoredCards(), learning.reviewSettings, learning.clock);
        InMemoryExamGoals goals = new InMemoryExamGoals();
        goals.save(LearningFixture.LEARNER, new ExamGoal(LearningFixture.blueprint().id(), DAY));
        ReadyPageViewModel failing = new ReadyPageViewModel(
                fakes.screen(Texts.in(Texts.CHINESE), learning.clock, background),
                new ReadinessService(goals, learning.blueprintRepository, learning.pools, unreadable, learning.clock),
                learning.examinations);
        failing.load();
        background.settle();

        assertThat(fakes.dialogs.errors).hasSize(1);
        assertThat(failing.stateProperty().get().orElseThrow().isStopped()).isTrue();
    }

    private static AttemptRepository damaged() {
        return (AttemptRepository) Proxy.newProxyInstance(
                ReadyPageViewModelTest.class.getClassLoader(), new Class<?>[] {AttemptRepository.class},
                (proxy, method, arguments) -> {
                    throw new IllegalStateException("damaged");
                });
    }
}
