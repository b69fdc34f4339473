package org.xuegui.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Numbers over sittings; of several sittings of one examination by a learner only the one that counts. */
final class AttemptNumbers {

    private static final List<Integer> BANDS = List.of(90, 80, 70, 60, 0);

    private AttemptNumbers() {}

    static ScoreReport.Numbers of(Collection<AttemptRow> rows) {
        List<AttemptRow> counting = counting(rows);
        List<BigDecimal> percents = percents(rows);
        Optional<BigDecimal> mean = percents.stream()
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(percents.size()), 1, RoundingMode.HALF_UP));
        return new ScoreReport.Numbers(
                rows.size(),
                counting.size(),
                mean,
                percents.stream().max(Comparator.naturalOrder()),
                percents.stream().min(Comparator.naturalOrder()),
                (int) counting.stream().filter(row -> row.isPassed().isPresent()).count(),
                (int) counting.stream().filter(row -> row.isPassed().orElse(false)).count(),
                rows.stream().map(AttemptRow::usedTime).reduce(Duration.ZERO, Duration::plus));
    }

    /** The middle percent; of an even number the mean of the two in the middle. */
    static Optional<BigDecimal> median(Collection<AttemptRow> rows) {
        List<BigDecimal> sorted = percents(rows).stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal upper = sorted.get(sorted.size() / 2);
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        return Optional.of(lower.add(upper).divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP));
    }

    static List<ScoreReport.Band> bands(Collection<AttemptRow> rows) {
        return BANDS.stream()
                .map(from -> {
                    int index = BANDS.indexOf(from);
                    int to = index == 0 ? 100 : BANDS.get(index - 1);
                    long count = counting(rows).stream()
                            .filter(row -> isIn(row.percent(), from, to))
                            .count();
                    return new ScoreReport.Band(from, to, (int) count);
                })
                .toList();
    }

    private static boolean isIn(BigDecimal percent, int from, int to) {
        boolean isBelow = to == 100 || percent.compareTo(BigDecimal.valueOf(to)) < 0;
        return percent.compareTo(BigDecimal.valueOf(from)) >= 0 && isBelow;
    }

    private static List<BigDecimal> percents(Collection<AttemptRow> rows) {
        return counting(rows).stream().map(AttemptRow::percent).toList();
    }

    private static List<AttemptRow> counting(Collection<AttemptRow> rows) {
        return rows.stream().filter(AttemptRow::isCounting).toList();
    }
}
