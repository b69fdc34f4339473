package org.xuegui.learning.review.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.task.Progress;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.review.Weights;
import org.xuegui.learning.review.WeightsTrial;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.marking.Mark;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Paper;
import org.xuegui.quiz.paper.PaperItem;

class WeightFittingTest {

    private final LearningFixture fixture = new LearningFixture();
    private final Random random = new Random(5);

    @Test
    void tooFewReviewsAreRefusedInWords() {
        assertThat(fixture.weightFitting.state(LEARNER).isEnough()).isFalse();
        assertThatThrownBy(() -> fixture.weightFitting.fit(LEARNER, Progress.NONE))
                .isInstanceOfSatisfying(UserFacingException.class, failure ->
                        assertThat(failure.text().key()).isEqualTo("problem.too-few-reviews"));
        assertThat(fixture.weightFitting.fitIfDue(LEARNER, Progress.NONE)).isEmpty();
    }

    @Test
    @Timeout(60)
    void whoForgetsMuchFasterGetsOwnWeightsOnceAndCanGoBack() {
        forgetEveryOtherTime(90);
        assertThat(fixture.weightFitting.state(LEARNER).isEnough()).isTrue();
        WeightsTrial trial = fixture.weightFitting.fitIfDue(LEARNER, Progress.NONE).orElseThrow();
        assertThat(trial.isKept()).isTrue();
        assertThat(trial.lossAfter()).isLessThan(trial.lossBefore());
        assertThat(fixture.weightFitting.state(LEARNER).lastTrial()).hasValue(trial);
        assertThat(fixture.weightFitting.state(LEARNER).hasOwnWeights()).isTrue();
        assertThat(fixture.weightFitting.fitIfDue(LEARNER, Progress.NONE)).as("no more reviews since").isEmpty();

        fixture.weightFitting.forget(LEARNER);
        assertThat(fixture.reviews.settings(LEARNER).weights()).isEqualTo(Weights.DEFAULT);
    }

    /** A practice of all ten questions every day; each answer is right by the toss of a coin. */
    private void forgetEveryOtherTime(int days) {
        List<PaperItem> items = fixture.pools.current().all().stream()
                .map(each -> new PaperItem(each.key(), each.version(), List.of(), BigDecimal.ONE))
                .toList();
        for (int day = 0; day < days; day++) {
            answerAll("day" + day, items);
            fixture.clock.advance(Duration.ofDays(1));
        }
    }

    private void answerAll(String attemptId, List<PaperItem> items) {
        fixture.attempts.start(new Attempt(
                attemptId, LEARNER, AttemptKind.PRACTICE, "练习", "", new Paper(Optional.empty(), 0, items,
                MarkingRule.DEFAULT), fixture.clock.instant(), ZoneOffset.ofHours(8), Optional.empty(), Duration.ZERO, 0));
        for (int position = 0; position < items.size(); position++) {
            fixture.attempts.append(new Answer(
                    attemptId + position, attemptId, position, position, new Response.None(),
                    Mark.of(random.nextBoolean()), fixture.clock.instant(), ZoneOffset.ofHours(8),
                    Duration.ofSeconds(9), Optional.empty(), false, false), Duration.ZERO);
        }
    }
}
