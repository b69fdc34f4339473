package org.xuegui.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.xuegui.learning.attempt.SittingQuestions;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.learning.question.TopicTitles;
import org.xuegui.learning.testing.ManualClock;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.store.Database;
import org.xuegui.store.SqliteAttemptRepository;
import org.xuegui.store.SqliteBlueprintRepository;
import org.xuegui.store.SqlitePackRepository;
import org.xuegui.store.SqliteLearnerRepository;
import org.xuegui.store.SqliteQuizSetRepository;
import org.xuegui.workspace.DataFolder;

/**
 * A program of its own, to be killed: goes on with the open examination of a learner, gives the key to one question
 * after another, sets every third aside and looks at it for some seconds of a clock of its own. Prints each position
 * once its answer is stored, and the used time in milliseconds second by second.
 */
public final class ExaminationSitter {

    /** Seconds each question is looked at after it was answered. */
    private static final int SECONDS = 9;

    private ExaminationSitter() {}

    public static void main(String[] arguments) {
        ManualClock clock = new ManualClock();
        Database database = Database.open(DataFolder.open(Path.of(arguments[0])), Clock.systemUTC());
        ExaminationService examinations = examinations(database, clock);
        ExaminationSession session = examinations.resume(examinations.findOpen(arguments[1]).orElseThrow());
        while (true) {
            int position = session.unanswered().isEmpty() ? 0 : session.unanswered().get(0);
            session.show(position);
            session.respond(position, KeyResponse.of(session.question(position).question()));
            session.setAside(position, isSetAside(position));
            say("answered", position);
            for (int second = 0; second < SECONDS; second++) {
                clock.advance(Duration.ofSeconds(1));
                session.tick();
                say("used", session.usedTime().toMillis());
            }
        }
    }

    /** Whether this question is set aside when it is answered. */
    static boolean isSetAside(int position) {
        return position % 3 == 0;
    }

    private static void say(String what, long number) {
        System.out.println(what + ' ' + number);
        System.out.flush();
    }

    /** Examinations over a database in which the shipped content is installed, timed by this clock. */
    static ExaminationService examinations(Database database, ManualClock clock) {
        SqlitePackRepository packs = new SqlitePackRepository(database);
        SqliteQuizSetRepository quizSets = new SqliteQuizSetRepository(database);
        QuestionPools pools = new QuestionPools(quizSets);
        return new ExaminationService(
                new SqliteBlueprintRepository(database), new SqliteAttemptRepository(database), pools,
                new SittingQuestions(quizSets), new SqliteLearnerRepository(database), new TopicTitles(packs, pools),
                () -> 7L, clock, clock.nanoTime());
    }
}
