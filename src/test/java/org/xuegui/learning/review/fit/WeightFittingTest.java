package org.xuegui.learning.review.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.task.Progress;
import org.xuegui.learning.review.Weights;
import org.xuegui.learning.review.WeightsTrial;
import org.xuegui.learning.testing.DailyPractice;
import org.xuegui.learning.testing.LearningFixture;

class WeightFittingTest {

    private final LearningFixture fixture = new LearningFixture();

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
        new DailyPractice(fixture).forgetEveryOtherTime(90);
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
}
