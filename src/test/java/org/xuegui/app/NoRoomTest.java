package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.practice.Take;
import org.xuegui.learning.testing.ManualClock;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.store.Database;
import org.xuegui.store.SqliteAttemptRepository;
import org.xuegui.workspace.DataFolder;

/** Sittings on the shipped content while the disk is full and when it has room again. */
@Timeout(120)
class NoRoomTest {

    private static final Response LONG = new Response.Written(DiskRoom.LONG_TEXT);
    private static final Response SHORT = new Response.Written("先请示。");
    private static final Duration SECOND = Duration.ofSeconds(1);

    @TempDir
    Path temp;

    private final ManualClock clock = new ManualClock();
    private Database database;
    private Services services;
    private ExaminationService examinations;
    private String learnerId;

    @BeforeEach
    void open() {
        DataFolder folder = DataFolder.open(temp.resolve("数据"));
        database = Database.open(folder, clock);
        services = StoredServices.over(folder, database, clock);
        examinations = ExaminationSitter.examinations(database, clock);
        learnerId = services.learners().add("学员甲", "").id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anExaminationKeepsWhatTheDiskDoesNotTakeAndStoresItWhenThereIsRoom() {
        ExaminationSession session = examinations.start(learnerId, twoWrittenAnswers());
        session.respond(0, SHORT);
        DiskRoom.take(database);
        assertFull(() -> session.respond(1, LONG));
        tick(session, 60);
        assertThat(session.response(1)).isEqualTo(LONG);
        assertThat(session.countUnsaved()).isEqualTo(1);
        assertThat(new SqliteAttemptRepository(database).answers(session.attempt().id())).hasSize(1);

        DiskRoom.give(database);
        session.tick();
        assertThat(session.countUnsaved()).isZero();
        assertThat(resumed().response(0)).isEqualTo(SHORT);
        assertThat(resumed().response(1)).isEqualTo(LONG);
        assertThat(resumed().usedTime()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void anAnswerThatWaitsWhenTheTimeIsUpIsHandedInWithTheOthers() {
        ExaminationSession session = examinations.start(learnerId, twoWrittenAnswers());
        DiskRoom.take(database);
        assertFull(() -> session.respond(0, LONG));
        tick(session, 601);
        assertThat(session.handedIn()).isEmpty();

        DiskRoom.give(database);
        assertThat(session.respond(1, SHORT)).as("after the time").isEmpty();
        assertThat(session.handedIn()).contains(ExaminationSession.HandIn.TIME_UP);
        assertThat(examinations.result(session.attempt().id()).questions())
                .extracting(answered -> answered.response().isEmpty()).containsExactly(false, true);
    }

    @Test
    void aPracticeTakesAnAnswerOnlyOnceAlsoWhenTriedAgain() {
        PracticeSession session = services.practice().start(
                learnerId, new PracticeMode.Chosen(List.of(aWrittenQuestion()), "简答"), Take.ALL);
        DiskRoom.take(database);
        assertFull(() -> session.confirm(LONG, Optional.empty(), SECOND));
        assertThat(session.countAnswered()).isZero();
        assertFull(() -> session.confirm(LONG, Optional.empty(), SECOND));

        DiskRoom.give(database);
        session.confirm(LONG, Optional.empty(), SECOND);
        PracticeSession again = services.practice().resume(services.practice().findOpen(learnerId).orElseThrow());
        assertThat(again.answerOf(0).orElseThrow().response()).isEqualTo(LONG);
        assertThat(again.countAnswered()).isEqualTo(1);
    }

    /** Every second of it; what fails in one is tried again in the next. */
    private void tick(ExaminationSession session, int seconds) {
        for (int second = 0; second < seconds; second++) {
            clock.advance(SECOND);
            assertFull(session::tick);
        }
    }

    private ExaminationSession resumed() {
        return examinations.resume(examinations.findOpen(learnerId).orElseThrow());
    }

    private QuestionKey aWrittenQuestion() {
        return examinations.start(learnerId, twoWrittenAnswers()).question(0).key();
    }

    private static Blueprint twoWrittenAnswers() {
        BlueprintRow row = new BlueprintRow(
                List.of(), List.of(), QuestionType.SHORT, Optional.empty(), 2, BigDecimal.TEN);
        return new Blueprint("written", "简答测验", List.of(row),
                10, 60, false, false, false, MarkingRule.DEFAULT, Disclosure.AFTER_HAND_IN);
    }

    private static void assertFull(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(UserFacingException.class,
                problem -> assertThat(problem.text().key()).isEqualTo("store.write.full"));
    }
}
