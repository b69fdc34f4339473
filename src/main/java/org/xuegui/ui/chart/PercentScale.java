package org.xuegui.ui.chart;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The percents a chart shows, from a round number below the lowest value to one above the highest.
 *
 * @param low lowest percent shown, a multiple of 10
 * @param high highest percent shown, a multiple of 10 above {@code low}
 */
record PercentScale(int low, int high) {

    private static final int STEP = 10;
    private static final int LEAST_SPAN = 40;

    /** The scale that shows all these values; from 60 to 100 where there are none. */
    static PercentScale of(Collection<Double> values) {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(100);
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(100);
        int high = Math.min(100, (int) Math.ceil((most + 1) / STEP) * STEP);
        int low = Math.max(0, (int) Math.floor((least - 1) / STEP) * STEP);
        if (high - low < LEAST_SPAN) {
            low = Math.max(0, high - LEAST_SPAN);
            high = Math.max(high, low + LEAST_SPAN);
        }
        return new PercentScale(low, high);
    }

    /** The percents at which a line is drawn: every ten, or every twenty where that would be crowded. */
    List<Integer> lines() {
        int step = high - low > 5 * STEP ? 2 * STEP : STEP;
        int first = (low + step - 1) / step * step;
        return IntStream.iterate(first, percent -> percent <= high, percent -> percent + step).boxed().toList();
    }

    /** Where a percent stands between the bottom (0) and the top (1). */
    double share(double percent) {
        return (percent - low) / (high - low);
    }
}
