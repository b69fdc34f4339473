package org.xuegui.learning.records;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuegui.learning.attempt.AnswerRecord;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.learning.attempt.AttemptScore;
import org.xuegui.learning.attempt.CountingSittings;
import org.xuegui.learning.attempt.LearnerDay;
import org.xuegui.learning.study.StudyRepository;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.regulation.PackRepository;

/** A learner's record. Keeps no state; call from a background thread. */
public final class RecordsService {

    /** Weeks the calendar of study days shows. */
    public static final int WEEKS = 13;

    private final PackRepository packs;
    private final AttemptRepository attempts;
    private final StudyRepository study;
    private final Clock clock;

    /** A service over these; the clock's zone says when a day begins. */
    public RecordsService(
            PackRepository packs, AttemptRepository attempts, StudyRepository study, Clock clock) {
        this.packs = Objects.requireNonNull(packs, "packs");
        this.attempts = Objects.requireNonNull(attempts, "attempts");
        this.study = Objects.requireNonNull(study, "study");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Finished sittings, the one finished last first; practices without an answer are left out. */
    public List<HistoryLine> history(String learnerId) {
        return history(learnerId, Integer.MAX_VALUE);
    }

    /** The newest lines of the history. */
    public List<HistoryLine> history(String learnerId, int limit) {
        Set<String> keptBack = keptBack(learnerId);
        Set<String> notCounting = notCounting(learnerId, keptBack);
        return finished(learnerId)
                .map(attempt -> line(attempt, !notCounting.contains(attempt.id()), keptBack))
                .filter(line -> line.kind() == AttemptKind.EXAMINATION || line.score().orElseThrow().answered() > 0)
                .limit(limit)
                .toList();
    }

    /** Newest end first; answers are read only for the lines asked for. */
    private Stream<Attempt> finished(String learnerId) {
        return attempts.attemptsOf(learnerId).stream()
                .filter(attempt -> !attempt.isOpen())
                .sorted((one, other) -> end(other).compareTo(end(one)));
    }

    /** The pass mark in percent of the examination handed in last; empty without one. */
    public Optional<Integer> findPassPercent(String learnerId) {
        return attempts.attemptsOf(learnerId).stream()
                .filter(attempt -> !attempt.isOpen() && attempt.kind() == AttemptKind.EXAMINATION)
                .max(Comparator.comparing(RecordsService::end))
                .flatMap(attempt -> attempt.paper().blueprint())
                .map(Blueprint::passPercent);
    }

    /** Every day of the last 13 weeks, from a Monday on; the last one is today. */
    public List<StudyDay> studyDays(String learnerId) {
        LocalDate today = LearnerDay.of(clock.instant(), clock.getZone());
        LocalDate first = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        Map<LocalDate, Integer> answers = new TreeMap<>();
        attempts.answerRecords(learnerId).forEach(answer -> answers.merge(day(answer.at()), 1, Integer::sum));
        Map<LocalDate, Integer> read = new TreeMap<>();
        readTimes(learnerId).forEach(at -> read.merge(day(at), 1, Integer::sum));
        return first.datesUntil(today.plusDays(1))
                .map(date -> new StudyDay(date, answers.getOrDefault(date, 0), read.getOrDefault(date, 0)))
                .toList();
    }

    /** What the learner did in all. */
    public StudyTotals totals(String learnerId) {
        List<AnswerRecord> records = attempts.answerRecords(learnerId);
        Set<String> keptBack = keptBack(learnerId);
        List<HistoryLine> examinations = finished(learnerId)
                .filter(attempt -> attempt.kind() == AttemptKind.EXAMINATION)
                .map(attempt -> line(attempt, true, keptBack))
                .toList();
        Set<LocalDate> days = new HashSet<>();
        records.forEach(answer -> days.add(day(answer.at())));
        readTimes(learnerId).forEach(at -> days.add(day(at)));
        return new StudyTotals(
                days.size(),
                records.size(),
                (int) records.stream().filter(answer -> answer.isFull() && !answer.isProvisional()).count(),
                (int) records.stream().filter(AnswerRecord::isProvisional).count(),
                examinations.size(),
                (int) examinations.stream()
                        .filter(line -> line.score().flatMap(AttemptScore::isPassed).orElse(false))
                        .count());
    }

    /**
     * Of the examinations the learner sat several times, the sittings that do not count. Those kept back are left aside:
     * which of the others counts would tell how they went.
     */
    private Set<String> notCounting(String learnerId, Set<String> keptBack) {
        Map<String, List<Attempt>> series = finished(learnerId)
                .filter(attempt -> attempt.kind() == AttemptKind.EXAMINATION && !keptBack.contains(attempt.id()))
                .collect(Collectors.groupingBy(attempt -> rules(attempt).id()));
        Set<String> not = new HashSet<>();
        series.values().stream().filter(sat -> sat.size() > 1).forEach(sat -> {
            Set<String> counting = CountingSittings.of(sat.stream().map(this::sitting).toList());
            sat.stream().map(Attempt::id).filter(id -> !counting.contains(id)).forEach(not::add);
        });
        return not;
    }

    private CountingSittings.Sitting sitting(Attempt attempt) {
        return new CountingSittings.Sitting(
                attempt.id(),
                attempt.learnerId(),
                rules(attempt).id(),
                end(attempt),
                AttemptScore.of(attempt, attempts.answers(attempt.id())).percent(),
                rules(attempt).retakes().counting());
    }

    private static Blueprint rules(Attempt examination) {
        return examination.paper().blueprint().orElseThrow();
    }

    private Stream<Instant> readTimes(String learnerId) {
        return packs.packs().stream().flatMap(pack -> study.readPoints(learnerId, pack.id()).values().stream());
    }

    private LocalDate day(Instant instant) {
        return LearnerDay.of(instant, clock.getZone());
    }

    /** Ids of the learner's sittings whose score waits for the trainer's release. */
    public Set<String> keptBack(String learnerId) {
        return finished(learnerId)
                .filter(attempt -> attempt.kind() == AttemptKind.EXAMINATION)
                .filter(attempt -> !rules(attempt).disclosure().showsScore(false))
                .map(Attempt::id)
                .filter(id -> !AttemptEvent.isReleased(attempts.events(id)))
                .collect(Collectors.toSet());
    }

    private HistoryLine line(Attempt attempt, boolean isCounting, Set<String> keptBack) {
        return new HistoryLine(
                attempt.id(),
                attempt.kind(),
                attempt.title(),
                attempt.startedAt(),
                end(attempt),
                attempt.usedTime(),
                isCounting,
                attempt.paper().items().size(),
                Optional.of(AttemptScore.of(attempt, attempts.answers(attempt.id())))
                        .filter(score -> !keptBack.contains(attempt.id())));
    }

    private static Instant end(Attempt attempt) {
        return attempt.endedAt().orElse(attempt.startedAt());
    }
}
