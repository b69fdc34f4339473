package org.xuegui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.attempt.AnswerRecord;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.attempt.AttemptEvent.Kind;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.attempt.ChosenAnswer;
import org.xuegui.learning.attempt.AttemptScore;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionJson;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.marking.Mark;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.quiz.paper.Paper;
import org.xuegui.workspace.DataFolder;

class SqliteAttemptRepositoryTest {

    private static final String JIA = TypicalLearners.JIA.id();
    private static final Question[] THREE = TestData.questions(3);
    private static final Question CITING = new SingleChoice(
            TypicalQuestions.details("c-1", "引用知识点的题", "C02", "D01"),
            ((SingleChoice) THREE[0]).choices(), "a");
    private static final Response NOTHING = new Response.None();

    @TempDir
    Path temp;

    private Database database;
    private SqliteAttemptRepository attempts;

    @BeforeEach
    void openADatabaseWithALearnerAndASet() {
        database = Database.open(DataFolder.open(temp), TestData.CLOCK);
        attempts = new SqliteAttemptRepository(database);
        SqliteLearnerRepository learners = new SqliteLearnerRepository(database);
        learners.save(TypicalLearners.JIA);
        learners.save(TypicalLearners.YI);
        new SqliteQuizSetRepository(database).applyLoad(
                TestData.load("a.yaml", TestData.SET, THREE[0], THREE[1], THREE[2], CITING));
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private Attempt practice(String id, Question... questions) {
        return start(id, AttemptKind.PRACTICE, Optional.empty(), questions);
    }

    private Attempt examination(String id, Question... questions) {
        return start(id, AttemptKind.EXAMINATION, Optional.of(TestData.blueprint("b1", "季度测试")), questions);
    }

    private Attempt start(String id, AttemptKind kind,
            Optional<Blueprint> blueprint, Question... questions) {
        Paper paper = TestData.paper(blueprint, questions);
        Attempt attempt = TestData.attempt(id, JIA, kind, TestData.NOW, paper);
        attempts.start(attempt);
        return attempt;
    }

    private static Mark half() {
        return new Mark(new BigDecimal("0.5"), false, List.of(true, false));
    }

    @Test
    void sittingsAreReadBackAsTheyWereStarted() {
        Attempt practice = practice("p", THREE);
        Attempt examination = examination("e", THREE[2], THREE[0]);
        assertThat(attempts.find("p")).contains(practice);
        assertThat(attempts.find("e")).contains(examination);
        assertThat(attempts.find("none")).isEmpty();
        assertThat(attempts.attemptsOf(JIA)).containsExactly(examination, practice);
        assertThat(attempts.attemptsOf(TypicalLearners.YI.id())).isEmpty();
    }

    @Test
    void everyAnswerAndEveryEndIsAChange() {
        practice("p", THREE);
        long before = attempts.changes(JIA);
        attempts.append(TestData.answer("p", 0, 0), Duration.ZERO);
        long answered = attempts.changes(JIA);
        attempts.end("p", TestData.NOW, Duration.ZERO);
        assertThat(List.of(before, answered, attempts.changes(JIA))).doesNotHaveDuplicates();
        assertThat(attempts.changes(JIA)).isEqualTo(attempts.changes(JIA));
    }

    @Test
    void theSittingsOfAnExaminationAreFoundWithTheirEnds() {
        practice("p", THREE);
        String blueprint = examination("e", THREE[2], THREE[0]).paper().blueprint().orElseThrow().id();
        examination("f", THREE[2], THREE[0]);
        attempts.end("e", TestData.NOW.plusSeconds(60), Duration.ZERO);
        assertThat(attempts.endsOfSittings(JIA, blueprint))
                .containsExactlyInAnyOrder(Optional.of(TestData.NOW.plusSeconds(60)), Optional.empty());
        assertThat(attempts.endsOfSittings(JIA, "another")).isEmpty();
        assertThat(attempts.endsOfSittings(TypicalLearners.YI.id(), blueprint)).isEmpty();
    }

    @Test
    void answersAreReadBackAsTheyWereGiven() {
        practice("p", THREE);
        List<Answer> given = List.of(
                TestData.answer("p", 2, 0),
                TestData.answer("p", 0, 1, new Response.Filled(List.of("六", "")), half(), false),
                new Answer("id", "p", 0, 2, new Response.Written("答"), new Mark(BigDecimal.ZERO, true, List.of()),
                        TestData.NOW.plusMillis(7), ZoneOffset.UTC, Duration.ofSeconds(500), Optional.empty(), true,
                        true));
        given.forEach(answer -> attempts.append(answer, Duration.ofSeconds(9)));
        assertThat(attempts.answers("p")).isEqualTo(given);
    }

    @Test
    void checkpointsKeepTimeAndPlaceAndTimeNeverRunsBack() {
        practice("p", THREE);
        attempts.append(TestData.answer("p", 0, 0), Duration.ofMillis(8_001));
        attempts.checkpoint("p", Duration.ofMillis(5_000), 2);
        Attempt attempt = attempts.find("p").orElseThrow();
        assertThat(attempt.usedTime()).isEqualTo(Duration.ofMillis(8_001));
        assertThat(attempt.position()).isEqualTo(2);
    }

    @Test
    void endedSittingTakesNothingMore() {
        examination("e", THREE);
        Instant end = TestData.NOW.plusSeconds(60);
        attempts.append(TestData.answer("e", 0, 0), Duration.ofSeconds(30));
        attempts.end("e", end, Duration.ofSeconds(55));
        assertThatThrownBy(() -> attempts.append(TestData.answer("e", 1, 1), Duration.ofSeconds(58)))
                .isInstanceOf(IllegalStateException.class);
        attempts.checkpoint("e", Duration.ofSeconds(90), 2);
        attempts.end("e", end.plusSeconds(60), Duration.ofSeconds(99));
        Attempt attempt = attempts.find("e").orElseThrow();
        assertThat(attempt.endedAt()).contains(end);
        assertThat(attempt.usedTime()).isEqualTo(Duration.ofSeconds(55));
        assertThat(attempts.answers("e")).hasSize(1);
    }

    @Test
    void sequenceIsUsedOnceAndOnlyGrows() {
        practice("p", THREE);
        attempts.append(TestData.answer("p", 0, 5), Duration.ofSeconds(1));
        assertThatThrownBy(() -> attempts.append(TestData.answer("p", 1, 5), Duration.ofSeconds(9)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> attempts.append(TestData.answer("p", 1, 4), Duration.ofSeconds(9)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> attempts.append(TestData.answer("none", 0, 0), Duration.ZERO))
                .isInstanceOf(IllegalStateException.class);
        assertThat(attempts.answers("p")).hasSize(1);
        assertThat(attempts.find("p")).map(Attempt::usedTime).contains(Duration.ofSeconds(1));
    }

    @Test
    void storedAnswerCannotBeChanged() {
        practice("p", THREE);
        attempts.append(TestData.answer("p", 0, 0), Duration.ZERO);
        assertThatThrownBy(() -> database.writer().run(handle -> handle.execute("UPDATE answer SET share = '0'")))
                .isInstanceOf(UnableToExecuteStatementException.class)
                .hasMessageContaining("appended, never changed");
    }

    @Test
    void openSittingBegunLastIsFoundPerKind() {
        assertThat(attempts.findOpen(JIA, AttemptKind.PRACTICE)).isEmpty();
        practice("p1", THREE);
        Attempt second = practice("p2", THREE);
        Attempt examination = examination("e", THREE);
        assertThat(attempts.findOpen(JIA, AttemptKind.PRACTICE)).contains(second);
        assertThat(attempts.findOpen(JIA, AttemptKind.EXAMINATION)).contains(examination);
        assertThat(attempts.openAttempts(AttemptKind.EXAMINATION)).containsExactly(examination);
        attempts.end("e", TestData.NOW, Duration.ZERO);
        assertThat(attempts.findOpen(JIA, AttemptKind.EXAMINATION)).isEmpty();
        assertThat(attempts.openAttempts(AttemptKind.EXAMINATION)).isEmpty();
    }

    @Test
    void anAnswerTriedAgainAfterItWasStoredIsStoredOnce() {
        practice("p", THREE);
        Answer answer = TestData.answer("p", 0, 0);
        attempts.append(answer, Duration.ofSeconds(5));
        attempts.append(answer, Duration.ofSeconds(6));
        assertThat(attempts.answers("p")).hasSize(1);
    }

    @Test
    void answersOfAnExaminationThatShowsTheScoreOnlyNeverShowWhichWereWrong() {
        start("e", AttemptKind.EXAMINATION, Optional.of(TestData.blueprint("b2", "季度测试", Disclosure.SCORE_ONLY)), THREE);
        Response wrong = new Response.Chosen(Set.of("b"));
        attempts.append(TestData.answer("e", 0, 0, wrong, Mark.of(false), false), Duration.ofSeconds(1));
        attempts.end("e", TestData.NOW, Duration.ofSeconds(9));
        assertThat(attempts.unreleased()).as("there is nothing to release").isEmpty();
        assertThat(attempts.answerRecords(JIA)).isEmpty();
        assertThat(attempts.chosenWrong(JIA)).isEmpty();
        assertThat(attempts.findLastAnsweredIn(JIA, attempts.find("e").orElseThrow().paper().items().get(0).key())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"AFTER_RELEASE", "ALL_AFTER_RELEASE"})
    void answersOfAnExaminationKeptBackShowNothingUntilItIsReleased(Disclosure disclosure) {
        Blueprint rules = TestData.blueprint("b2", "季度测试", disclosure);
        start("e", AttemptKind.EXAMINATION, Optional.of(rules), THREE);
        Response wrong = new Response.Chosen(Set.of("b"));
        attempts.append(TestData.answer("e", 0, 0, wrong, Mark.of(false), false), Duration.ofSeconds(1));
        attempts.end("e", TestData.NOW, Duration.ofSeconds(9));
        QuestionKey key = attempts.find("e").orElseThrow().paper().items().get(0).key();
        assertThat(attempts.unreleased()).extracting(Attempt::id).containsExactly("e");
        assertThat(attempts.answerRecords(JIA)).isEmpty();
        assertThat(attempts.chosenWrong(JIA)).isEmpty();
        assertThat(attempts.findLastAnsweredIn(JIA, key)).isEmpty();
        long changes = attempts.changes(JIA);

        attempts.disclose(List.of("e"), new AttemptEvent(TestData.NOW, AttemptEvent.Kind.RELEASED, Duration.ZERO));
        assertThat(attempts.unreleased()).isEmpty();
        assertThat(attempts.answerRecords(JIA)).hasSize(1);
        assertThat(attempts.chosenWrong(JIA)).hasSize(1);
        assertThat(attempts.findLastAnsweredIn(JIA, key)).contains("e");
        assertThat(attempts.changes(JIA)).as("cards are made anew").isGreaterThan(changes);
    }

    @Test
    void openSittingsComeBackWithTheOneAnsweredInLastFirst() {
        Paper paper = TestData.paper(Optional.empty(), THREE);
        for (int i = 1; i <= 3; i++) {
            attempts.start(TestData.attempt(
                    "p" + i, JIA, AttemptKind.PRACTICE, TestData.NOW.minusSeconds(100 - i), paper));
        }
        attempts.end("p3", TestData.NOW, Duration.ZERO);
        examination("e", THREE);
        assertThat(attempts.openAttempts(JIA, AttemptKind.PRACTICE)).extracting(Attempt::id).containsExactly("p2", "p1");
        attempts.append(TestData.answer("p1", 0, 0), Duration.ofSeconds(5));
        assertThat(attempts.openAttempts(JIA, AttemptKind.PRACTICE)).extracting(Attempt::id).containsExactly("p1", "p2");
    }

    @Test
    void wrongChoicesAreThoseOfCountingAnswersOutsideOpenExaminations() {
        Response wrong = new Response.Chosen(Set.of("b"));
        Attempt p = practice("p", THREE);
        attempts.append(TestData.answer("p", 0, 0, wrong, Mark.of(false), false), Duration.ofSeconds(1));
        attempts.append(TestData.answer("p", 1, 1, wrong, Mark.of(false), false), Duration.ofSeconds(2));
        attempts.append(TestData.answer("p", 1, 2, NOTHING, Mark.of(false), true), Duration.ofSeconds(3));
        attempts.append(TestData.answer("p", 2, 3), Duration.ofSeconds(4));
        examination("e", THREE);
        attempts.append(TestData.answer("e", 2, 4, wrong, Mark.of(false), false), Duration.ofSeconds(1));
        QuestionKey first = p.paper().items().get(0).key();
        assertThat(attempts.chosenWrong(JIA))
                .extracting(ChosenAnswer::key, ChosenAnswer::chosen).containsExactly(tuple(first, Set.of("b")));
        assertThat(attempts.findLastAnsweredIn(JIA, first)).contains("p");
        assertThat(attempts.findLastAnsweredIn(JIA, p.paper().items().get(1).key())).isEmpty();
        attempts.end("e", TestData.NOW, Duration.ZERO);
        assertThat(attempts.chosenWrong(JIA)).hasSize(2);
        assertThat(attempts.findLastAnsweredIn(JIA, p.paper().items().get(2).key())).contains("e");
    }

    @Test
    void anExaminationIsHandedInOnceAndItsLogSaysHow() {
        examination("e", THREE);
        AttemptEvent first = new AttemptEvent(TestData.NOW.plusSeconds(9), Kind.HANDED_IN, Duration.ZERO);
        attempts.handIn("e", first, Duration.ofSeconds(8));
        attempts.handIn("e", new AttemptEvent(TestData.NOW.plusSeconds(60), Kind.TIME_UP, Duration.ZERO), Duration.ofSeconds(60));
        assertThat(attempts.find("e").orElseThrow().endedAt()).contains(first.at());
        assertThat(attempts.find("e").orElseThrow().usedTime()).isEqualTo(Duration.ofSeconds(8));
        assertThat(attempts.events("e")).containsExactly(first);
    }

    @Test
    void aHandInThatTheDiskDoesNotTakeLeavesTheExaminationOpenWithNothingLogged() {
        examination("e", THREE);
        database.writer().run(handle -> handle.execute("""
                CREATE TRIGGER no_room BEFORE INSERT ON attempt_event BEGIN SELECT RAISE(ABORT, 'no room'); END
                """));
        AttemptEvent event = new AttemptEvent(TestData.NOW, Kind.HANDED_IN, Duration.ZERO);
        assertThatThrownBy(() -> attempts.handIn("e", event, Duration.ZERO)).isInstanceOf(RuntimeException.class);
        assertThat(attempts.find("e").orElseThrow().isOpen()).isTrue();
        assertThat(attempts.events("e")).isEmpty();
    }

    @Test
    void logIsReadByTime() {
        examination("e", THREE);
        AttemptEvent gap = new AttemptEvent(TestData.NOW.plusSeconds(9), Kind.GAP, Duration.ofMillis(61_500));
        AttemptEvent lost = new AttemptEvent(TestData.NOW.plusSeconds(3), Kind.FOCUS_LOST, Duration.ZERO);
        attempts.log("e", gap);
        attempts.log("e", lost);
        assertThat(attempts.events("e")).containsExactly(lost, gap);
    }

    @Test
    void aSittingDeletedWithItsLearnerWhileItGoesOnTakesNothingMoreInSilence() {
        examination("e", THREE);
        new SqliteLearnerRepository(database).delete(JIA);
        attempts.log("e", new AttemptEvent(TestData.NOW, Kind.TIME_UP, Duration.ZERO));
        attempts.checkpoint("e", Duration.ofSeconds(9), 1);
        attempts.end("e", TestData.NOW, Duration.ofMinutes(10));

        assertThat(attempts.find("e")).isEmpty();
        assertThat(attempts.events("e")).isEmpty();
    }

    @Test
    void lastRowOfAPositionCountsUnlessWithdrawn() {
        practice("p", THREE);
        attempts.append(TestData.answer("p", 0, 0), Duration.ZERO);
        attempts.append(TestData.answer("p", 0, 1, new Response.Chosen(Set.of("b")), Mark.of(false), false),
                Duration.ZERO);
        attempts.append(TestData.answer("p", 1, 2), Duration.ZERO);
        attempts.append(TestData.answer("p", 1, 3, NOTHING, Mark.of(false), true), Duration.ZERO);
        attempts.append(TestData.answer("p", 2, 4), Duration.ZERO);
        assertThat(attempts.answerRecords(JIA))
                .extracting(record -> record.key().questionId(), AnswerRecord::isFull)
                .containsExactly(
                        tuple("q-1", false),
                        tuple("q-3", true));
    }

    @Test
    void recordTellsFactsAndTopicOfTheVersionAnswered() {
        practice("p", CITING);
        attempts.append(TestData.answer("p", 0, 0), Duration.ZERO);
        new SqliteQuizSetRepository(database).applyLoad(TestData.load("a.yaml", TestData.SET, THREE));
        assertThat(attempts.answerRecords(JIA)).containsExactly(new AnswerRecord(
                new QuestionKey(TestData.SET, "c-1"), QuestionJson.version(CITING), QuestionType.SINGLE,
                List.of("C02", "D01"), "meetings", true, false, AttemptKind.PRACTICE, TestData.NOW,
                ZoneOffset.ofHours(8), Duration.ofMillis(1234), Optional.of(2)));
    }

    @Test
    void examinationCountsOnceEndedAndWithoutEmptyAnswers() {
        examination("e", THREE);
        attempts.append(TestData.answer("e", 0, 0), Duration.ZERO);
        attempts.append(TestData.answer("e", 1, 1, NOTHING, Mark.of(false), false), Duration.ZERO);
        assertThat(attempts.answerRecords(JIA)).isEmpty();
        attempts.end("e", TestData.NOW, Duration.ZERO);
        assertThat(attempts.answerRecords(JIA)).extracting(record -> record.key().questionId())
                .containsExactly("q-1");
    }

    @Test
    void scoreViewTellsMarksPercentAndPass() {
        examination("e", THREE);
        attempts.append(TestData.answer("e", 0, 0), Duration.ofSeconds(90));
        attempts.append(TestData.answer("e", 1, 1, new Response.Chosen(Set.of("a", "b")), half(), false),
                Duration.ofSeconds(90));
        assertThat(score("e")).containsEntry("passed", null);
        attempts.end("e", TestData.NOW, Duration.ofSeconds(100));
        assertThat(score("e"))
                .containsEntry("learner", TypicalLearners.JIA.name())
                .containsEntry("questions", 3)
                .containsEntry("answered", 2)
                .containsEntry("full_answers", 1)
                .containsEntry("score", 3.75)
                .containsEntry("full_marks", 7.5)
                .containsEntry("percent", 50.0)
                .containsEntry("used_seconds", 100.0)
                .containsEntry("passed", 0);
    }

    @Test
    void scoreViewAgreesWithWhatTheProgramShows() {
        examination("e", THREE);
        practice("p", THREE);
        for (String id : List.of("e", "p")) {
            attempts.append(TestData.answer(id, 0, 0, new Response.Written("答"),
                    new Mark(BigDecimal.ZERO, true, List.of()), false), Duration.ZERO);
            attempts.append(TestData.answer(id, 1, 1, new Response.Chosen(Set.of("a")),
                    new Mark(new BigDecimal("0.333333"), false, List.of()), false), Duration.ZERO);
            attempts.append(TestData.answer(id, 2, 2, NOTHING, Mark.of(false), false), Duration.ZERO);
            attempts.end(id, TestData.NOW, Duration.ZERO);
            AttemptScore shown = AttemptScore.of(attempts.find(id).orElseThrow(), attempts.answers(id));
            assertThat(score(id)).as(id)
                    .containsEntry("questions", shown.questions())
                    .containsEntry("answered", shown.answered())
                    .containsEntry("full_answers", shown.right())
                    .containsEntry("to_mark", shown.provisional())
                    .containsEntry("score", shown.score().doubleValue())
                    .containsEntry("full_marks", shown.full().doubleValue())
                    .containsEntry("percent", shown.percent().doubleValue())
                    .containsEntry("passed", shown.isPassed().map(passed -> passed ? 1 : 0).orElse(null));
        }
    }

    private Map<String, Object> score(String attemptId) {
        return database.reader().read(handle -> handle
                .createQuery("SELECT * FROM attempt_score WHERE attempt_id = :id")
                .bind("id", attemptId)
                .mapToMap()
                .one());
    }

    @Test
    void detailViewShowsEveryQuestionOfTheSitting() {
        examination("e", THREE);
        attempts.append(TestData.answer("e", 1, 0), Duration.ZERO);
        List<Map<String, Object>> rows = database.reader().read(handle -> handle
                .createQuery("SELECT number, stem, response, marks FROM answer_detail ORDER BY number")
                .mapToMap()
                .list());
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).containsEntry("response", null);
        assertThat(rows.get(1)).containsEntry("number", 2).containsEntry("marks", 2.5)
                .containsEntry("stem", THREE[1].stem().plain())
                .containsEntry("response", "{\"chosen\":[\"a\"]}");
    }

    @Test
    void fullDiskTakesNoHalfAnswer() {
        practice("p", THREE);
        attempts.append(TestData.answer("p", 0, 0), Duration.ofSeconds(1));
        forbidGrowth();
        Response.Written essay = new Response.Written("长".repeat(20_000));
        assertThatThrownBy(() ->
                attempts.append(TestData.answer("p", 1, 1, essay, Mark.of(false), false), Duration.ofSeconds(2)))
                .isInstanceOfSatisfying(UserFacingException.class,
                        e -> assertThat(e.text().key()).isEqualTo("store.write.full"));
        assertThat(attempts.answers("p")).hasSize(1);
        assertThat(attempts.find("p")).map(Attempt::usedTime).contains(Duration.ofSeconds(1));
    }

    /** A limit below the present size is raised by SQLite to the present size. */
    private void forbidGrowth() {
        database.writer().callPlainly(handle ->
                handle.createQuery("PRAGMA max_page_count = 1").mapTo(Integer.class).one());
    }
}
