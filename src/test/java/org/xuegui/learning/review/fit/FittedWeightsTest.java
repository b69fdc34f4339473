package org.xuegui.learning.review.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.xuegui.base.task.CancelledException;
import org.xuegui.base.task.Progress;
import org.xuegui.learning.review.Review;
import org.xuegui.learning.review.Weights;

class FittedWeightsTest {

    private static final int CARDS = 180;
    private static final int DAYS = 240;

    private static List<List<Review>> study(Weights truth, long seed) {
        return new SimulatedLearner(truth, seed).study(CARDS, DAYS);
    }

    private static FittedWeights fit(Weights truth, long seed) {
        return FittedWeights.of(study(truth, seed), Weights.DEFAULT, System::nanoTime, Progress.NONE);
    }

    @Test
    @Timeout(120)
    void learnersWhoDifferAreForetoldBetterByTheirOwnWeights() {
        List<FittedWeights> fits = LongStream.range(0, 10)
                .mapToObj(seed -> fit(SimulatedLearner.jittered(0.5, seed), 100 + seed))
                .toList();
        assertThat(fits).allMatch(fit -> fit.reviews() >= WeightFitting.ENOUGH);
        assertThat(mean(fits, FittedWeights::lossAfter)).isLessThan(mean(fits, FittedWeights::lossBefore) - 0.002);
        assertThat(fits).filteredOn(FittedWeights::isBetter)
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(fit -> fit.lossAfter() < fit.lossBefore());
    }

    @Test
    @Timeout(120)
    void learnersLikeThePublishedOnesUsuallyKeepThePublishedWeights() {
        List<FittedWeights> fits =
                LongStream.range(200, 206).mapToObj(seed -> fit(Weights.DEFAULT, seed)).toList();
        assertThat(fits).filteredOn(FittedWeights::isBetter).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void theNewestFifthIsHeldOut() {
        FittedWeights fitted = FittedWeights.of(
                study(Weights.DEFAULT, 1), Weights.DEFAULT, () -> 0, Progress.NONE);
        assertThat((double) fitted.heldOut() / fitted.reviews()).isBetween(0.2, 0.22);
    }

    @Test
    void withoutTimeThePublishedWeightsAreTheBest() {
        LongSupplier rushing = new AtomicLong()::incrementAndGet;
        WeightOptimiser optimiser = new WeightOptimiser(new ReviewLog(study(Weights.DEFAULT, 1), 0.2), rushing, 1);
        assertThat(optimiser.optimise(Progress.NONE)).isEqualTo(Weights.DEFAULT);
    }

    @Test
    void itCanBeCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        List<List<Review>> histories = study(Weights.DEFAULT, 1);
        assertThatThrownBy(() -> FittedWeights.of(histories, Weights.DEFAULT, System::nanoTime, cancelled))
                .isInstanceOf(CancelledException.class);
    }

    private static double mean(List<FittedWeights> fits, ToDoubleFunction<FittedWeights> loss) {
        return fits.stream().mapToDouble(loss).average().orElseThrow();
    }
}
