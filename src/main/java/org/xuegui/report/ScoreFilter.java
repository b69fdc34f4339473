package org.xuegui.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.xuegui.learning.attempt.AttemptKind;

/**
 * Which finished sittings a report is about. An empty set or an absent date leaves everything in.
 *
 * @param from first day, by the end of the sitting
 * @param to last day, included
 * @param unitIds units; {@link #NO_UNIT} for learners of no unit
 * @param learnerIds learners
 * @param kinds kinds of sitting
 * @param titles titles of sittings, such as a blueprint's
 */
public record ScoreFilter(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<String> unitIds,
        Set<String> learnerIds,
        Set<AttemptKind> kinds,
        Set<String> titles) {

    /** Stands for the learners of no unit. */
    public static final String NO_UNIT = "";

    /** Everything. */
    public static final ScoreFilter ALL =
            new ScoreFilter(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of());

    public ScoreFilter {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        unitIds = Set.copyOf(unitIds);
        learnerIds = Set.copyOf(learnerIds);
        kinds = Set.copyOf(kinds);
        titles = Set.copyOf(titles);
    }

    /** The same for sittings that ended on these days. */
    public ScoreFilter between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new ScoreFilter(first, last, unitIds, learnerIds, kinds, titles);
    }

    /** The same for these kinds of sitting. */
    public ScoreFilter ofKinds(Set<AttemptKind> wanted) {
        return new ScoreFilter(from, to, unitIds, learnerIds, wanted, titles);
    }

    /** The same for these learners. */
    public ScoreFilter ofLearners(Set<String> wanted) {
        return new ScoreFilter(from, to, unitIds, wanted, kinds, titles);
    }

    /** The same for these units. */
    public ScoreFilter ofUnits(Set<String> wanted) {
        return new ScoreFilter(from, to, wanted, learnerIds, kinds, titles);
    }

    /** The same for sittings of these titles. */
    public ScoreFilter ofTitles(Set<String> wanted) {
        return new ScoreFilter(from, to, unitIds, learnerIds, kinds, wanted);
    }

    /** Start of the first day in this zone. */
    public Optional<Instant> start(ZoneId zone) {
        return from.map(day -> day.atStartOfDay(zone).toInstant());
    }

    /** End of the last day in this zone, exclusive. */
    public Optional<Instant> end(ZoneId zone) {
        return to.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
