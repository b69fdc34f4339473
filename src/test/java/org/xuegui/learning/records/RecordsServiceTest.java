package org.xuegui.learning.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;
import static org.xuegui.learning.testing.LearningFixture.PACK;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.attempt.LearnerDay;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.Counting;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.quiz.paper.Retakes;

class RecordsServiceTest {

    private final LearningFixture fixture = new LearningFixture();

    @Test
    void historyShowsFinishedSittingsNewestFirst() {
        PracticeSession practice = practise(2, 1);
        practice.finish();
        fixture.clock.advance(Duration.ofHours(1));
        ExaminationSession examination = fixture.examinations.start(LEARNER, LearningFixture.blueprint());
        examination.respond(0, new Response.Chosen(Set.of("a")));
        examination.respond(1, new Response.Chosen(Set.of("a")));
        examination.handIn();
        practise(1, 0);
        List<HistoryLine> history = fixture.records.history(LEARNER);
        assertThat(history).extracting(HistoryLine::kind)
                .containsExactly(AttemptKind.EXAMINATION, AttemptKind.PRACTICE);
        assertThat(history.get(0).score().orElseThrow().isPassed()).contains(true);
        assertThat(history.get(0).score().orElseThrow().percent()).isEqualByComparingTo("66.6");
        assertThat(history.get(1).score().orElseThrow().isPassed()).isEmpty();
        assertThat(history.get(1).score().orElseThrow().score()).isEqualByComparingTo("2");
        assertThat(history.get(1).score().orElseThrow().full()).isEqualByComparingTo("3");
        assertThat(history.get(1).usedTime()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void ofSeveralSittingsOfAnExaminationOnlyTheBestCountsUnlessItsRulesSayOtherwise() {
        sit(LearningFixture.blueprint(), 2);
        sit(LearningFixture.blueprint(), 3);
        sit(LearningFixture.blueprint(), 1);
        assertThat(fixture.records.history(LEARNER)).extracting(HistoryLine::isCounting)
                .containsExactly(false, true, false);

        sit(LearningFixture.blueprint(Retakes.UNLIMITED.counting(Counting.LAST)), 0);
        assertThat(fixture.records.history(LEARNER)).extracting(HistoryLine::isCounting)
                .containsExactly(true, false, false, false);
    }

    @Test
    void aScoreKeptBackIsInNoRecordUntilItIsReleased() {
        sit(LearningFixture.blueprint(Disclosure.ALL_AFTER_RELEASE), 3);
        HistoryLine line = fixture.records.history(LEARNER).get(0);
        assertThat(line.score()).isEmpty();
        assertThat(line.questions()).isEqualTo(3);
        assertThat(fixture.records.totals(LEARNER).examinations()).isEqualTo(1);
        assertThat(fixture.records.totals(LEARNER).passed()).isZero();

        fixture.examinations.release(List.of(line.attemptId()));
        assertThat(fixture.records.history(LEARNER).get(0).score().orElseThrow().right()).isEqualTo(3);
        assertThat(fixture.records.totals(LEARNER).passed()).isEqualTo(1);
    }

    @Test
    void aScoreKeptBackDoesNotTellByWhichSittingCounts() {
        sit(LearningFixture.blueprint(), 1);
        sit(LearningFixture.blueprint(Disclosure.ALL_AFTER_RELEASE), 3);
        assertThat(fixture.records.history(LEARNER)).extracting(HistoryLine::isCounting).containsExactly(true, true);

        fixture.examinations.release(fixture.examinations.awaitingRelease().get(0).attemptIds());
        assertThat(fixture.records.history(LEARNER)).extracting(HistoryLine::isCounting).containsExactly(true, false);
    }

    private void sit(Blueprint blueprint, int right) {
        ExaminationSession examination = fixture.examinations.start(LEARNER, blueprint);
        for (int position = 0; position < right; position++) {
            examination.respond(position, new Response.Chosen(Set.of("a")));
        }
        examination.handIn();
        fixture.clock.advance(Duration.ofHours(1));
    }

    @Test
    void aPracticeWithoutAnAnswerIsNoHistory() {
        practise(0, 0).finish();
        assertThat(fixture.records.history(LEARNER)).isEmpty();
    }

    @Test
    void studyDaysCoverThirteenWeeksUpToTodayFromAMonday() {
        List<StudyDay> days = fixture.records.studyDays(LEARNER);
        assertThat(days.get(0).date().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(days.get(days.size() - 1).date()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(days).hasSize(12 * 7 + 1).noneMatch(StudyDay::isStudied);
    }

    @Test
    void theNightBelongsToTheDayBefore() {
        fixture.clock.set(Instant.parse("2026-11-22T19:30:00Z"));
        practise(2, 0);
        fixture.clock.set(Instant.parse("2026-11-22T20:00:00Z"));
        fixture.study.setRead(LEARNER, PACK, "kp-office", true);
        List<StudyDay> days = fixture.records.studyDays(LEARNER);
        assertThat(days.get(days.size() - 2)).isEqualTo(new StudyDay(LocalDate.of(2026, 11, 22), 2, 0));
        assertThat(days.get(days.size() - 1)).isEqualTo(new StudyDay(LocalDate.of(2026, 11, 23), 0, 1));
        assertThat(fixture.records.totals(LEARNER).days()).isEqualTo(2);
    }

    @Test
    void aDayStartsAtFourOnTheWallClockWhateverTheZone() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(LearnerDay.of(Instant.parse("2026-10-25T02:59:00Z"), berlin)).isEqualTo(LocalDate.of(2026, 10, 24));
        assertThat(LearnerDay.of(Instant.parse("2026-10-25T03:00:00Z"), berlin)).isEqualTo(LocalDate.of(2026, 10, 25));
    }

    @Test
    void totalsCountAnswersAndExaminations() {
        practise(2, 1);
        ExaminationSession examination = fixture.examinations.start(LEARNER, LearningFixture.blueprint());
        examination.handIn();
        StudyTotals totals = fixture.records.totals(LEARNER);
        assertThat(totals).isEqualTo(new StudyTotals(1, 3, 2, 0, 1, 0));
        assertThat(totals.rightPercent()).isEqualTo(67);
    }

    private PracticeSession practise(int right, int wrong) {
        PracticeSession session = fixture.practice.start(
                LEARNER, new PracticeMode.Sequential(Optional.empty()), 0);
        for (int i = 0; i < right + wrong; i++) {
            fixture.answer(session, i < right);
        }
        return session;
    }
}
