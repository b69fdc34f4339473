package org.xuegui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.quiz.Question;
import org.xuegui.workspace.DataFolder;

/** What was acknowledged is there, whenever the program is killed. */
class KilledProcessTest {

    private static final String JIA = TypicalLearners.JIA.id();
    private static final long SEED = 20261123L;

    @TempDir
    Path temp;

    private DataFolder folder;

    @BeforeEach
    void beginASitting() {
        folder = DataFolder.open(temp.resolve("数据"));
        Question[] questions = TestData.questions(5);
        try (Database database = Database.open(folder, TestData.CLOCK)) {
            new SqliteLearnerRepository(database).save(TypicalLearners.JIA);
            new SqliteQuizSetRepository(database).applyLoad(TestData.load("a.yaml", TestData.SET, questions));
            new SqliteAttemptRepository(database).start(TestData.attempt("killed", JIA, AttemptKind.PRACTICE,
                    TestData.NOW, TestData.paper(Optional.empty(), questions)));
        }
    }

    @Test
    @Timeout(120)
    void acknowledgedAnswersSurviveAFewKills() throws Exception {
        surviveKills(3);
    }

    @Test
    @Tag("long")
    @Timeout(1800)
    void acknowledgedAnswersSurviveTwoHundredKills() throws Exception {
        surviveKills(200);
    }

    @Test
    @Timeout(60)
    void secondProcessIsToldThatTheDataIsInUse() throws Exception {
        Process first = startAppender();
        try (BufferedReader output = first.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.readLine()).isEqualTo("0");
            assertThatThrownBy(() -> Database.open(folder, TestData.CLOCK))
                    .isInstanceOfSatisfying(UserFacingException.class,
                            e -> assertThat(e.text().key()).isEqualTo("store.open.in-use"));
        } finally {
            kill(first);
        }
    }

    private void surviveKills(int kills) throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < kills; i++) {
            int acknowledged = killAfter(1 + random.nextInt(60), random.nextInt(3_000_000));
            assertAllStored(acknowledged);
        }
    }

    /** Kills the process a moment after it acknowledged so many answers; returns the last sequence acknowledged. */
    private int killAfter(int answers, int nanos) throws Exception {
        Process process = startAppender();
        String last = null;
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < answers; i++) {
                last = output.readLine();
                assertThat(last).as("the appender stopped by itself").isNotNull();
            }
            for (long end = System.nanoTime() + nanos; System.nanoTime() < end; ) {
                Thread.onSpinWait(); // somewhere within the next answers
            }
            kill(process);
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                last = line;
            }
        } finally {
            kill(process);
        }
        return Integer.parseInt(last);
    }

    private Process startAppender() throws IOException {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Djava.io.tmpdir=" + temp,
                "-cp", System.getProperty("java.class.path"),
                AnswerAppender.class.getName(), folder.path().toString(), JIA);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static void kill(Process process) throws InterruptedException {
        process.toHandle().destroyForcibly(); // leaves what it printed last to be read, unlike Process's own
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private void assertAllStored(int acknowledged) {
        try (Database database = Database.open(folder, TestData.CLOCK)) {
            SqliteAttemptRepository attempts = new SqliteAttemptRepository(database);
            List<Integer> stored = attempts.answers("killed").stream().map(Answer::sequence).toList();
            assertThat(stored).hasSizeGreaterThan(acknowledged)
                    .isEqualTo(IntStream.range(0, stored.size()).boxed().toList());
            assertThat(attempts.find("killed")).map(Attempt::usedTime)
                    .contains(Duration.ofSeconds(stored.size() - 1));
            assertThat(new Integrity(database).check()).isEmpty();
        }
    }
}
