package org.xuegui.learning.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuegui.quiz.paper.Counting;

/** Which sitting of an examination counts where a learner sat it several times. */
public final class CountingSittings {

    private CountingSittings() {}

    /**
     * A finished sitting.
     *
     * @param attemptId the sitting
     * @param learnerId who sat it
     * @param examinationId id of the blueprint it was sat by
     * @param endedAt when it was handed in
     * @param percent its percent so far
     * @param counting the rule it was sat by
     */
    public record Sitting(
            String attemptId,
            String learnerId,
            String examinationId,
            Instant endedAt,
            BigDecimal percent,
            Counting counting) {

        public Sitting {
            Objects.requireNonNull(attemptId, "attemptId");
            Objects.requireNonNull(endedAt, "endedAt");
            Objects.requireNonNull(percent, "percent");
            Objects.requireNonNull(counting, "counting");
        }
    }

    private record Series(String learnerId, String examinationId) {}

    /** Ids of the sittings that count: one for each learner and examination, by the rule of the sitting handed in last. */
    public static Set<String> of(Collection<Sitting> sittings) {
        Map<Series, List<Sitting>> all = new LinkedHashMap<>();
        sittings.forEach(each -> all.computeIfAbsent(
                new Series(each.learnerId(), each.examinationId()), series -> new ArrayList<>()).add(each));
        return all.values().stream().map(CountingSittings::counting).collect(Collectors.toSet());
    }

    private static String counting(List<Sitting> series) {
        List<Sitting> byTime = series.stream()
                .sorted(Comparator.comparing(Sitting::endedAt).thenComparing(Sitting::attemptId))
                .toList();
        Sitting last = byTime.get(byTime.size() - 1);
        Sitting chosen = switch (last.counting()) {
            case FIRST -> byTime.get(0);
            case LAST -> last;
            case BEST -> byTime.stream()
                    .reduce((best, next) -> next.percent().compareTo(best.percent()) > 0 ? next : best)
                    .orElseThrow();
        };
        return chosen.attemptId();
    }
}
