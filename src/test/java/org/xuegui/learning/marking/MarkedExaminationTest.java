package org.xuegui.learning.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.learning.attempt.AnswerRecord;
import org.xuegui.learning.attempt.AttemptScore;
import org.xuegui.learning.exam.ExaminationResult;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.practice.WrongList;
import org.xuegui.learning.testing.TypicalPack;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.report.AttemptRow;
import org.xuegui.report.ScoreFilter;
import org.xuegui.report.StoredLearning;

/** An examination with a written answer on a real database, from hand-in to the last mark. */
class MarkedExaminationTest {

    private static final String WORDS = "先请示，后办理。";

    @TempDir
    Path folder;

    private StoredLearning stored;
    private Learner jia;

    @BeforeEach
    void open() {
        stored = new StoredLearning(folder);
        jia = stored.learners.add("学员甲", "甲单位");
    }

    @AfterEach
    void close() {
        stored.close();
    }

    /** Two single choices of ten marks and a written answer of twenty. */
    private static Blueprint blueprint(int passPercent, Disclosure disclosure) {
        return new Blueprint("b-short", "含简答的小测",
                List.of(row(QuestionType.SINGLE, 2, "10"), row(QuestionType.SHORT, 1, "20")),
                10, passPercent, false, false, false, MarkingRule.DEFAULT, disclosure);
    }

    private static BlueprintRow row(QuestionType type, int count, String marks) {
        return new BlueprintRow(List.of(TypicalPack.REPORTING), List.of(), type, Optional.empty(), count,
                new BigDecimal(marks));
    }

    private String sit(Learner learner, int right, int passPercent) {
        ExaminationSession session =
                stored.examinations.start(learner.id(), blueprint(passPercent, Disclosure.AFTER_HAND_IN));
        session.respond(0, new Response.Chosen(Set.of(right > 0 ? "a" : "b")));
        session.respond(1, new Response.Chosen(Set.of(right > 1 ? "a" : "b")));
        session.respond(2, new Response.Written(WORDS));
        stored.clock.advance(Duration.ofMinutes(1));
        session.handIn();
        return session.attempt().id();
    }

    private WrittenAnswer onlyAnswer() {
        return stored.marking.piles(MarkingOrder.BY_PERSON).get(0).answers().get(0);
    }

    private WrittenAnswer give(WrittenAnswer answer, String marks) {
        return stored.marking.give(answer,
                new Judgement(Optional.of(new BigDecimal(marks)), List.of(0), "要点一说到了。"));
    }

    private AttemptRow row() {
        return stored.reports.attempts(ScoreFilter.ALL).get(0);
    }

    private Map<String, Object> view(String view, String condition) {
        return stored.database.reader().read(handle ->
                handle.createQuery("SELECT * FROM " + view + " WHERE " + condition).mapToMap().one());
    }

    @Test
    void untilItIsMarkedTheScoreIsProvisionalAndPassedNotClaimed() {
        String attempt = sit(jia, 2, 60);
        AttemptScore score = stored.examinations.result(attempt).score().orElseThrow();
        assertThat(score.score()).isEqualByComparingTo("20");
        assertThat(score.provisional()).isOne();
        assertThat(score.isPassed()).isEmpty();
        assertThat(score.isUndecided()).isTrue();
        assertThat(row().isPassed()).isEmpty();
        assertThat(row().isUndecided()).isTrue();
        assertThat(row().toMark()).isOne();
        assertThat(stored.reports.report(ScoreFilter.ALL).summary().numbers().toPass()).isZero();
        assertThat(stored.reports.report(ScoreFilter.ALL).summary().toMark()).isOne();
        assertThat(view("attempt_score", "true")).containsEntry("passed", null).containsEntry("pending_marks", 20.0);
        assertThat(stored.marking.waiting()).isOne();
    }

    @Test
    void whatNoMarkCanChangeIsClaimedAtOnce() {
        sit(jia, 2, 50);
        assertThat(row().isPassed()).contains(true);
        assertThat(row().isUndecided()).isFalse();
        sit(stored.learners.add("学员乙", ""), 0, 60);
        assertThat(stored.reports.attempts(ScoreFilter.ALL)).extracting(AttemptRow::isPassed)
                .containsExactlyInAnyOrder(Optional.of(true), Optional.of(false));
    }

    @Test
    void aMarkCountsWhereverTheScoreIsShown() {
        String attempt = sit(jia, 2, 60);
        give(onlyAnswer(), "12.25");

        ExaminationResult result = stored.examinations.result(attempt);
        assertThat(result.score().orElseThrow().score()).isEqualByComparingTo("32.25");
        assertThat(result.score().orElseThrow().provisional()).isZero();
        assertThat(result.score().orElseThrow().isPassed()).contains(true);
        assertThat(result.questions().get(2).earned()).isEqualByComparingTo("12.25");
        assertThat(result.questions().get(2).comment()).isEqualTo("要点一说到了。");
        assertThat(row().score()).isEqualByComparingTo("32.25");
        assertThat(row().percent()).isEqualByComparingTo("80.6");
        assertThat(row().isPassed()).contains(true);
        assertThat(stored.records.record(jia).history().get(0).score()).isEqualTo(result.score());
        assertThat(view("attempt_score", "true")).containsEntry("score", 32.25).containsEntry("passed", 1);
        assertThat(view("answer_detail", "type = 'SHORT'"))
                .containsEntry("marks", 12.25).containsEntry("is_provisional", 0)
                .containsEntry("comment", "要点一说到了。");
        assertThat(stored.reports.report(ScoreFilter.ALL).questions()).filteredOn(line -> line.type() == QuestionType.SHORT)
                .singleElement().satisfies(line -> {
                    assertThat(line.toMark()).isZero();
                    assertThat(line.rate()).contains(0.6125);
                });
        assertThat(stored.marking.waiting()).isZero();
    }

    @Test
    void masteryWrongListAndMemoryFollowTheMark() {
        sit(jia, 2, 60);
        double before = stored.mastery.mastery(jia.id(), TypicalPack.ID).facts().stream()
                .mapToDouble(fact -> fact.counted()).sum();
        int cards = stored.reviews.deck(jia.id()).cards().size();
        List<AnswerRecord> provisional = stored.attempts.answerRecords(jia.id());
        assertThat(WrongList.of(provisional, List.of(), 2).keys()).isEmpty();

        WrittenAnswer marked = give(onlyAnswer(), "10");
        assertThat(WrongList.of(stored.attempts.answerRecords(jia.id()), List.of(), 2).keys()).containsExactly(marked.key());
        assertThat(stored.mastery.mastery(jia.id(), TypicalPack.ID).facts().stream()
                .mapToDouble(fact -> fact.counted()).sum()).isEqualTo(before + 1);
        assertThat(stored.reviews.deck(jia.id()).cards()).hasSize(cards + 1);

        give(marked, "20");
        assertThat(WrongList.of(stored.attempts.answerRecords(jia.id()), List.of(), 2).keys()).isEmpty();
        assertThat(stored.examinations.result(marked.attemptId()).score().orElseThrow().right()).isEqualTo(3);
    }

    @Test
    void theNewestMarkCountsAndNoneIsLost() {
        sit(jia, 2, 60);
        WrittenAnswer first = give(onlyAnswer(), "5");
        give(first, "7.5");
        stored.clock.set(stored.clock.instant().minus(Duration.ofDays(1))); // a clock set back changes nothing
        WrittenAnswer back = stored.marking.give(first, first.mark().orElseThrow().judgement());
        assertThat(row().score()).isEqualByComparingTo("25");
        assertThat(onlyAnswer().mark()).isEqualTo(back.mark());
        assertThat(stored.marking.history(back)).extracting(mark -> mark.marks().orElseThrow().toPlainString())
                .containsExactly("5.00", "7.50", "5.00");
        assertThatThrownBy(() -> stored.database.writer().run(handle -> handle.execute("UPDATE given_mark SET marks = '20'")))
                .hasMessageContaining("never changed");
    }

    @Test
    void aMarkTakenBackLeavesTheAnswerWaitingAgain() {
        String attempt = sit(jia, 2, 60);
        WrittenAnswer marked = give(onlyAnswer(), "20");
        WrittenAnswer waiting = stored.marking.give(marked, Judgement.NONE);
        assertThat(waiting.isWaiting()).isTrue();
        assertThat(onlyAnswer().isWaiting()).isTrue();
        assertThat(stored.marking.waiting()).isOne();
        assertThat(stored.examinations.result(attempt).score().orElseThrow().isUndecided()).isTrue();
        assertThat(stored.examinations.result(attempt).questions().get(2).comment()).isEmpty();
        assertThat(stored.marking.history(waiting)).hasSize(2);
    }

    @Test
    void marksOfTwoComputersPutTogetherInAnyOrderComeToTheSame() {
        sit(jia, 2, 60);
        give(onlyAnswer(), "3");
        stored.clock.advance(Duration.ofMinutes(5));
        give(onlyAnswer(), "9");
        stored.clock.advance(Duration.ofMinutes(5));
        give(onlyAnswer(), "6");
        List<Map<String, Object>> rows = stored.database.reader().read(handle ->
                handle.createQuery("SELECT * FROM given_mark ORDER BY at DESC").mapToMap().list());
        stored.database.writer().run(handle -> {
            handle.execute("DELETE FROM given_mark");
            rows.forEach(row -> handle.createUpdate("""
                            INSERT INTO given_mark (id, answer_id, marks, share, points, comment, marked_by, at, zone)
                            VALUES (:id, :answer_id, :marks, :share, :points, :comment, :marked_by, :at, :zone)
                            """).bindMap(row).execute());
        });
        assertThat(row().score()).isEqualByComparingTo("26");
    }

    @Test
    void marksLieWithinTheFullOnesAndHaveTwoDecimals() {
        sit(jia, 2, 60);
        for (String marks : List.of("-0.5", "20.01", "3.333")) {
            assertThatThrownBy(() -> give(onlyAnswer(), marks)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(stored.marking.waiting()).isOne();
        give(onlyAnswer(), "19.99");
        assertThat(row().score()).isEqualByComparingTo("39.99");
        assertThat(row().right()).as("nearly full is not full").isEqualTo(2);
    }

    @Test
    void answersOfADeletedLearnerCannotBeMarkedAnyMore() {
        sit(jia, 2, 60);
        WrittenAnswer answer = give(onlyAnswer(), "5");
        stored.learners.delete(jia.id());
        assertThatThrownBy(() -> give(answer, "6")).isInstanceOfSatisfying(UserFacingException.class,
                e -> assertThat(e.text().key()).isEqualTo("problem.answer-gone"));
        assertThat(stored.marking.piles(MarkingOrder.BY_QUESTION)).isEmpty();
    }

    @Test
    void answersComeByQuestionOrByPersonWithoutNames() {
        sit(jia, 2, 60);
        sit(stored.learners.add("学员乙", ""), 1, 60);
        List<MarkingPile> byQuestion = stored.marking.piles(MarkingOrder.BY_QUESTION);
        assertThat(byQuestion).singleElement().satisfies(pile -> {
            assertThat(pile.answers()).hasSize(2);
            assertThat(pile.waiting()).isEqualTo(2);
            assertThat(pile.questionOf(pile.answers().get(0)).points()).containsExactly("要点一", "要点二");
            assertThat(pile.toString()).doesNotContain("学员");
        });
        assertThat(stored.marking.piles(MarkingOrder.BY_PERSON)).hasSize(2)
                .allSatisfy(pile -> assertThat(pile.answers()).hasSize(1));
        give(byQuestion.get(0).answers().get(0), "1");
        assertThat(stored.marking.piles(MarkingOrder.BY_PERSON)).extracting(MarkingPile::waiting).containsExactly(1, 0);
    }

    @Test
    void whatWasNotAnsweredOrIsStillGoingOnWaitsForNobody() {
        ExaminationSession open = stored.examinations.start(jia.id(), blueprint(60, Disclosure.AFTER_HAND_IN));
        open.respond(2, new Response.Written(WORDS));
        assertThat(stored.marking.waiting()).isZero();
        open.respond(2, new Response.Written("  "));
        open.handIn();
        assertThat(stored.marking.waiting()).isZero();
        assertThat(row().isPassed()).contains(false);
        assertThat(stored.marking.piles(MarkingOrder.BY_PERSON)).isEmpty();
    }

    @Test
    void theScoreOfTheViewEqualsTheScoreOfTheProgramForAnyMarks() {
        Random random = new Random(20261127L);
        for (int i = 0; i < 30; i++) {
            String attempt = sit(jia, random.nextInt(3), random.nextInt(101));
            WrittenAnswer answer = stored.marking.piles(MarkingOrder.BY_PERSON).get(0).answers().get(0);
            if (random.nextBoolean()) {
                give(answer, BigDecimal.valueOf(random.nextInt(2001), 2).toPlainString());
            }
            AttemptScore score = stored.examinations.result(attempt).score().orElseThrow();
            AttemptRow row = stored.reports.attempts(ScoreFilter.ALL).stream()
                    .filter(each -> each.attemptId().equals(attempt)).findFirst().orElseThrow();
            assertThat(row.score()).isEqualByComparingTo(score.score());
            assertThat(row.percent()).isEqualByComparingTo(score.percent());
            assertThat(row.isPassed()).isEqualTo(score.isPassed());
            assertThat(row.toMark()).isEqualTo(score.provisional());
            assertThat(row.isUndecided()).isEqualTo(score.isUndecided());
        }
    }
}
