package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.store.Database;
import org.xuegui.store.SqliteAttemptRepository;
import org.xuegui.workspace.DataFolder;

/** An examination on the shipped content, sat in a process of its own that is killed in the middle. */
class KilledExaminationTest {

    private static final long SEED = 20261123L;
    private static final Duration MOST_TIME_LOST = Duration.ofSeconds(5);
    private static final Blueprint BLUEPRINT = new Blueprint(
            "kill-test", "断电测试", List.of(row(QuestionType.SINGLE, 40), row(QuestionType.MULTIPLE, 20)),
            60, 80, true, true, false, MarkingRule.DEFAULT, Disclosure.AFTER_HAND_IN);

    @TempDir
    Path temp;

    private DataFolder folder;
    private String learnerId;

    private static BlueprintRow row(QuestionType type, int count) {
        return new BlueprintRow(List.of(), List.of(), type, Optional.empty(), count, BigDecimal.ONE);
    }

    @BeforeEach
    void openAnExamination() {
        folder = DataFolder.open(temp.resolve("数据"));
        try (Database database = open()) {
            Services services = ExaminationSitter.services(folder, database);
            learnerId = services.learners().add("学员甲", "").id();
            services.examinations().start(learnerId, BLUEPRINT);
        }
    }

    @Test
    @Timeout(180)
    void anExaminationGoesOnAfterAFewKills() throws Exception {
        surviveKills(3);
    }

    @Test
    @Tag("long")
    @Timeout(3600)
    void anExaminationGoesOnAfterManyKills() throws Exception {
        surviveKills(200);
    }

    private void surviveKills(int kills) throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < kills; i++) {
            assertGoesOn(killAfter(1 + random.nextInt(8)), i + 1);
        }
    }

    /** What the process acknowledged: positions answered, and the used time it said last. */
    private record Acknowledged(List<Integer> positions, Duration usedTime) {}

    private Acknowledged killAfter(int answers) throws Exception {
        Process process = startSitter();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < answers; i++) {
                String line = output.readLine();
                assertThat(line).as("the sitter stopped by itself").isNotNull();
                lines.add(line);
            }
            process.toHandle().destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            output.lines().forEach(lines::add);
        } finally {
            process.toHandle().destroyForcibly();
        }
        String last = lines.get(lines.size() - 1);
        return new Acknowledged(
                lines.stream().map(line -> Integer.valueOf(line.split(" ")[0])).toList(),
                Duration.ofMillis(Long.parseLong(last.split(" ")[1])));
    }

    private void assertGoesOn(Acknowledged acknowledged, int resumedBefore) {
        try (Database database = open()) {
            Attempt open = examinations(database).findOpen(learnerId).orElseThrow();
            long resumed = resumptions(database, open);
            ExaminationSession session = examinations(database).resume(open);
            assertThat(resumed).isGreaterThanOrEqualTo(resumedBefore);
            assertThat(session.usedTime()).isGreaterThanOrEqualTo(acknowledged.usedTime().minus(MOST_TIME_LOST));
            for (int position : acknowledged.positions()) {
                assertThat(session.response(position))
                        .isEqualTo(KeyResponse.of(session.question(position).question()));
            }
            int last = acknowledged.positions().get(acknowledged.positions().size() - 1);
            assertThat(session.position()).isGreaterThanOrEqualTo(session.unanswered().isEmpty() ? 0 : last);
        }
    }

    private static long resumptions(Database database, Attempt attempt) {
        return new SqliteAttemptRepository(database).events(attempt.id()).stream()
                .filter(event -> event.kind() == AttemptEvent.Kind.RESUMED)
                .count();
    }

    private ExaminationService examinations(Database database) {
        return ExaminationSitter.services(folder, database).examinations();
    }

    private Database open() {
        return Database.open(folder, Clock.systemUTC());
    }

    private Process startSitter() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temp,
                "-cp", System.getProperty("java.class.path"),
                ExaminationSitter.class.getName(), folder.path().toString(), learnerId)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }
}
