package org.xuegui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.Counting;
import org.xuegui.quiz.paper.Retakes;

class ScoreReportServiceTest {

    private static final Blueprint EXAMINATION = LearningFixture.blueprint();

    @TempDir
    Path folder;

    private StoredLearning stored;

    @BeforeEach
    void open() {
        stored = new StoredLearning(folder);
    }

    @AfterEach
    void close() {
        stored.close();
    }

    @Test
    void withoutASittingTheReportIsEmptyAndWhole() {
        ScoreReport report = stored.reports.report(ScoreFilter.ALL);
        assertThat(report.attempts()).isEmpty();
        assertThat(report.summary().numbers().mean()).isEmpty();
        assertThat(report.summary().median()).isEmpty();
        assertThat(report.summary().numbers().passRate()).isEmpty();
        assertThat(report.header().learners()).isZero();
    }

    @Test
    void sittingsAreSummedUpPerUnitPersonQuestionAndFact() {
        Learner jia = stored.learners.add("学员甲", "甲单位");
        Learner yi = stored.learners.add("学员乙", "乙单位");
        Learner bing = stored.learners.add("学员丙", "");
        stored.sit(jia, EXAMINATION, 3, 0);
        stored.sit(jia, EXAMINATION, 1, 1);
        stored.sit(yi, EXAMINATION, 2, 1);
        stored.practise(bing, 1, 1);
        ScoreReport report = stored.reports.report(ScoreFilter.ALL);

        assertThat(report.summary().learners()).isEqualTo(3);
        assertThat(report.summary().units()).isEqualTo(2);
        ScoreReport.Numbers all = report.summary().numbers();
        assertThat(all.attempts()).isEqualTo(4);
        assertThat(all.counting()).as("without the worse of two sittings").isEqualTo(3);
        assertThat(all.mean()).contains(new BigDecimal("72.2"));
        assertThat(all.best()).contains(new BigDecimal("100.0"));
        assertThat(all.lowest()).contains(new BigDecimal("50.0"));
        assertThat(all.toPass()).isEqualTo(2);
        assertThat(all.passed()).isEqualTo(2);
        assertThat(all.usedTime()).isEqualTo(Duration.ofMinutes(4));
        assertThat(report.summary().median()).contains(new BigDecimal("66.6"));
        assertThat(report.summary().bands()).extracting(ScoreReport.Band::attempts).containsExactly(1, 0, 0, 1, 1);

        assertThat(report.units()).extracting(ScoreReport.UnitLine::unit).containsExactly("乙单位", "甲单位", "");
        assertThat(report.people()).extracting(ScoreReport.PersonLine::learner)
                .containsExactly("学员乙", "学员甲", "学员丙");
        ScoreReport.PersonLine second = report.people().get(1);
        assertThat(second.numbers().mean()).contains(new BigDecimal("100.0"));
        assertThat(second.last()).isEqualByComparingTo("33.3");

        assertThat(report.questions()).hasSize(3).allSatisfy(line -> assertThat(line.setTitle()).isEqualTo("请示报告题库"));
        assertThat(report.questions().stream().mapToInt(ScoreReport.QuestionLine::asked).sum()).isEqualTo(11);
        assertThat(report.questions().stream().mapToInt(ScoreReport.QuestionLine::right).sum()).isEqualTo(7);
        assertThat(report.facts()).extracting(ScoreReport.FactLine::factId).containsExactly("D01", "D02");
        assertThat(report.facts()).allSatisfy(line -> {
            assertThat(line.keyPoint()).isEqualTo("同步抄报");
            assertThat(line.topic()).isEqualTo("请示报告");
            assertThat(line.questions()).isEqualTo(2);
            assertThat(line.rate().orElseThrow()).isCloseTo((double) line.right() / line.asked(), within(1e-9));
        });
    }

    @ParameterizedTest
    @CsvSource({"FIRST, 33.3", "LAST, 66.6", "BEST, 100.0"})
    void ofSeveralSittingsTheOneTheRulesNameCountsWhateverTheFilterShows(Counting counting, String percent) {
        Learner jia = stored.learners.add("学员甲", "甲单位");
        Blueprint rules = EXAMINATION.withRetakes(Retakes.UNLIMITED.counting(counting));
        stored.sit(jia, rules, 1, 2);
        stored.sit(jia, rules, 3, 0);
        stored.sit(jia, rules, 2, 1);
        List<AttemptRow> rows = stored.reports.attempts(ScoreFilter.ALL);
        assertThat(rows).hasSize(3);
        assertThat(rows).filteredOn(AttemptRow::isCounting).singleElement()
                .satisfies(row -> assertThat(row.percent()).isEqualByComparingTo(percent));
        assertThat(stored.reports.report(ScoreFilter.ALL).people().get(0).numbers().mean())
                .contains(new BigDecimal(percent));
    }

    @Test
    void numbersEqualTheDatabasesOwnView() {
        Learner jia = stored.learners.add("学员甲", "甲单位");
        stored.sit(jia, EXAMINATION, 1, 1);
        stored.practise(jia, 3, 1);
        for (AttemptRow row : stored.reports.report(ScoreFilter.ALL).attempts()) {
            Map<String, Object> view = stored.database.reader().read(handle -> handle
                    .createQuery("SELECT * FROM attempt_score WHERE attempt_id = :id")
                    .bind("id", row.attemptId())
                    .mapToMap()
                    .one());
            assertThat(row.score().doubleValue()).isEqualTo(view.get("score"));
            assertThat(row.full().doubleValue()).isEqualTo(view.get("full_marks"));
            assertThat(row.percent().doubleValue()).isEqualTo(view.get("percent"));
            assertThat(row.right()).isEqualTo(view.get("full_answers"));
        }
    }

    @Test
    void whatIsOpenOrUnansweredPracticeIsLeftOut() {
        Learner jia = stored.learners.add("学员甲", "");
        stored.examinations.start(jia.id(), EXAMINATION);
        stored.practise(jia, 0, 0);
        assertThat(stored.reports.report(ScoreFilter.ALL).attempts()).isEmpty();
    }

    @Test
    void answersStillToBeMarkedDoNotLowerARate() {
        Learner jia = stored.learners.add("学员甲", "");
        stored.practise(jia, 5, 0);
        List<ScoreReport.QuestionLine> lines = stored.reports.report(ScoreFilter.ALL).questions();
        assertThat(lines).filteredOn(line -> line.toMark() == 1).singleElement()
                .satisfies(line -> assertThat(line.rate()).isEmpty());
        assertThat(lines).filteredOn(line -> line.toMark() == 0)
                .allSatisfy(line -> assertThat(line.rate()).contains(1.0));
    }

    @Test
    void theFilterNarrowsByDayUnitLearnerKindAndTitle() {
        Learner jia = stored.learners.add("学员甲", "甲单位");
        Learner yi = stored.learners.add("学员乙", "");
        stored.clock.set(Instant.parse("2026-11-21T15:58:59Z"));
        stored.sit(jia, EXAMINATION, 3, 0);
        stored.clock.set(Instant.parse("2026-11-21T16:00:00Z"));
        stored.practise(yi, 1, 0);
        LocalDate day = LocalDate.of(2026, 11, 21);
        String unit = jia.unit().orElseThrow().id();
        assertThat(found(ScoreFilter.ALL)).containsExactly("学员甲", "学员乙");
        assertThat(found(ScoreFilter.ALL.between(Optional.of(day), Optional.of(day)))).containsExactly("学员甲");
        assertThat(found(ScoreFilter.ALL.between(Optional.of(day.plusDays(1)), Optional.empty())))
                .containsExactly("学员乙");
        assertThat(found(ScoreFilter.ALL.ofUnits(Set.of(unit)))).containsExactly("学员甲");
        assertThat(found(ScoreFilter.ALL.ofUnits(Set.of(ScoreFilter.NO_UNIT)))).containsExactly("学员乙");
        assertThat(found(ScoreFilter.ALL.ofLearners(Set.of(yi.id())))).containsExactly("学员乙");
        assertThat(found(ScoreFilter.ALL.ofKinds(Set.of(AttemptKind.EXAMINATION)))).containsExactly("学员甲");
        assertThat(found(ScoreFilter.ALL.ofTitles(Set.of(EXAMINATION.title(), "';--")))).containsExactly("学员甲");
        assertThat(found(ScoreFilter.ALL.ofTitles(Set.of("没有")))).isEmpty();
        assertThat(stored.reports.examinationTitles()).containsExactly(EXAMINATION.title());
        assertThat(stored.reports.attempts(ScoreFilter.ALL)).extracting(AttemptRow::learner)
                .containsExactly("学员乙", "学员甲");
    }

    private List<String> found(ScoreFilter filter) {
        ScoreReport report = stored.reports.report(filter);
        assertThat(report.questions().isEmpty()).isEqualTo(report.attempts().isEmpty());
        return report.attempts().stream().map(AttemptRow::learner).toList();
    }
}
