package org.xuegui.report;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.LearnerRepository;
import org.xuegui.learning.learner.Unit;
import org.xuegui.regulation.PackRepository;

/** Makes score reports. Keeps no state; call from a background thread. */
public final class ScoreReportService {

    private final ScoreRepository scores;
    private final LearnerRepository learners;
    private final PackRepository packs;
    private final Clock clock;
    private final String programVersion;

    /** A service over these; the clock's zone says when a day begins and in which zone times are written. */
    public ScoreReportService(
            ScoreRepository scores,
            LearnerRepository learners,
            PackRepository packs,
            Clock clock,
            String programVersion) {
        this.scores = Objects.requireNonNull(scores, "scores");
        this.learners = Objects.requireNonNull(learners, "learners");
        this.packs = Objects.requireNonNull(packs, "packs");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.programVersion = Objects.requireNonNull(programVersion, "programVersion");
    }

    /** Only the sittings, for a table on the screen; the one that ended last first. */
    public List<AttemptRow> attempts(ScoreFilter filter) {
        return scores.attempts(filter, clock.getZone()).stream()
                .sorted(Comparator.comparing(AttemptRow::endedAt).reversed())
                .toList();
    }

    /** The titles of examinations sat, for choosing some of them. */
    public List<String> examinationTitles() {
        return scores.examinationTitles();
    }

    /** The whole report; valid without a sitting too. */
    public ScoreReport report(ScoreFilter filter) {
        ZoneId zone = clock.getZone();
        List<AttemptRow> attempts = scores.attempts(filter, zone);
        List<QuestionTally> tallies = scores.questions(filter, zone);
        List<ScoreReport.PersonLine> people = people(attempts);
        ScoreReport.Header header = new ScoreReport.Header(
                filter,
                unitNames(filter),
                learnerNames(filter),
                people.size(),
                clock.instant(),
                zone,
                programVersion);
        return new ScoreReport(
                header,
                summary(attempts, people.size()),
                units(attempts),
                people,
                Tallies.questions(tallies),
                Tallies.facts(tallies, packs),
                attempts);
    }

    /** Names of the filter's units; an empty one stands for learners of no unit. */
    private List<String> unitNames(ScoreFilter filter) {
        Stream<String> none = filter.unitIds().contains(ScoreFilter.NO_UNIT) ? Stream.of("") : Stream.empty();
        Stream<String> named = learners.units().stream()
                .filter(unit -> filter.unitIds().contains(unit.id()))
                .map(Unit::name);
        return Stream.concat(named, none).toList();
    }

    private List<String> learnerNames(ScoreFilter filter) {
        return filter.learnerIds().isEmpty() ? List.of() : learners.learners().stream()
                .filter(learner -> filter.learnerIds().contains(learner.id()))
                .map(Learner::name)
                .toList();
    }

    private static ScoreReport.Summary summary(List<AttemptRow> attempts, int people) {
        long units = attempts.stream().map(AttemptRow::unitId).filter(id -> !id.isEmpty()).distinct().count();
        return new ScoreReport.Summary(
                people,
                (int) units,
                attempts.stream().mapToInt(AttemptRow::toMark).sum(),
                AttemptNumbers.of(attempts),
                AttemptNumbers.median(attempts),
                AttemptNumbers.bands(attempts));
    }

    private static List<ScoreReport.UnitLine> units(List<AttemptRow> attempts) {
        return grouped(attempts, AttemptRow::unitId).stream()
                .map(rows -> new ScoreReport.UnitLine(
                        rows.get(0).unitId(),
                        rows.get(0).unit(),
                        (int) rows.stream().map(AttemptRow::learnerId).distinct().count(),
                        AttemptNumbers.of(rows)))
                .sorted(Comparator.comparing((ScoreReport.UnitLine line) -> line.unit().isEmpty())
                        .thenComparing(ScoreReport.UnitLine::unit))
                .toList();
    }

    private static List<ScoreReport.PersonLine> people(List<AttemptRow> attempts) {
        return grouped(attempts, AttemptRow::learnerId).stream()
                .map(rows -> {
                    AttemptRow last = rows.stream().max(Comparator.comparing(AttemptRow::endedAt)).orElseThrow();
                    return new ScoreReport.PersonLine(
                            last.learnerId(),
                            last.learner(),
                            last.unit(),
                            AttemptNumbers.of(rows),
                            last.percent(),
                            last.endedAt());
                })
                .sorted(Comparator.comparing((ScoreReport.PersonLine line) -> line.unit().isEmpty())
                        .thenComparing(ScoreReport.PersonLine::unit)
                        .thenComparing(ScoreReport.PersonLine::learner)
                        .thenComparing(ScoreReport.PersonLine::learnerId))
                .toList();
    }

    private static Collection<List<AttemptRow>> grouped(
            List<AttemptRow> attempts, Function<AttemptRow, String> key) {
        Map<String, List<AttemptRow>> groups = new LinkedHashMap<>();
        attempts.forEach(row -> groups.computeIfAbsent(key.apply(row), id -> new ArrayList<>()).add(row));
        return groups.values();
    }
}
