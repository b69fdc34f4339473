package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.exam.ExaminationResult;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.testing.ManualClock;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.store.Database;
import org.xuegui.workspace.DataFolder;

/** An examination on the shipped content, sat in a process of its own that is killed in the middle. */
class KilledExaminationTest {

    private static final long SEED = 20261123L;
    private static final Duration MOST_TIME_LOST = Duration.ofSeconds(5);
    private static final Blueprint BLUEPRINT = new Blueprint(
            "kill-test", "断电测试", List.of(row(QuestionType.SINGLE, 40), row(QuestionType.MULTIPLE, 20)),
            600, 80, true, true, false, MarkingRule.DEFAULT, Disclosure.AFTER_HAND_IN);

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
            Services services = StoredServices.over(folder, database, Clock.systemUTC());
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
        Set<Integer> answered = new TreeSet<>();
        for (int i = 0; i < kills; i++) {
            Acknowledged acknowledged = killAfter(1 + random.nextInt(60));
            answered.addAll(acknowledged.positions());
            assertNothingLost(acknowledged, answered);
        }
        assertHandedIn(kills, answered);
    }

    /** What the process said was done: positions answered, and the used time it said last. */
    private record Acknowledged(List<Integer> positions, Duration usedTime) {}

    private Acknowledged killAfter(int count) throws Exception {
        List<String> lines = new KilledProgram(temp, ExaminationSitter.class, folder.path().toString(), learnerId)
                .killAfter(count);
        List<Long> used = numbers(lines, "used ");
        return new Acknowledged(
                numbers(lines, "answered ").stream().map(Long::intValue).toList(),
                used.isEmpty() ? Duration.ZERO : Duration.ofMillis(used.get(used.size() - 1)));
    }

    private static List<Long> numbers(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> Long.valueOf(line.substring(word.length())))
                .toList();
    }

    private void assertNothingLost(Acknowledged acknowledged, Set<Integer> answered) {
        try (Database database = open()) {
            ExaminationSession session = resume(database);
            assertThat(session.usedTime()).isGreaterThanOrEqualTo(acknowledged.usedTime().minus(MOST_TIME_LOST));
            for (int position : answered) {
                assertThat(session.response(position))
                        .isEqualTo(KeyResponse.of(session.question(position).question()));
                assertThat(session.isSetAside(position)).isEqualTo(ExaminationSitter.isSetAside(position));
            }
            int last = acknowledged.positions().get(acknowledged.positions().size() - 1);
            assertThat(session.position()).isGreaterThanOrEqualTo(session.unanswered().isEmpty() ? 0 : last);
        }
    }

    /** At the end every answer counts, and the log tells of each start. */
    private void assertHandedIn(int kills, Set<Integer> answered) {
        try (Database database = open()) {
            ExaminationSession session = resume(database);
            session.handIn();
            ExaminationResult result =
                    ExaminationSitter.examinations(database, new ManualClock()).result(session.attempt().id());
            assertThat(result.score().orElseThrow().right()).isGreaterThanOrEqualTo(answered.size());
            assertThat(result.score().orElseThrow().score())
                    .isEqualByComparingTo(BigDecimal.valueOf(result.score().orElseThrow().right()));
            List<AttemptEvent.Kind> log = result.events().stream().map(AttemptEvent::kind).toList();
            assertThat(log).filteredOn(AttemptEvent.Kind.RESUMED::equals).hasSize(2 * kills + 1);
            assertThat(log).filteredOn(AttemptEvent.Kind.HANDED_IN::equals).hasSize(1);
        }
    }

    private ExaminationSession resume(Database database) {
        ExaminationService examinations = ExaminationSitter.examinations(database, new ManualClock());
        return examinations.resume(examinations.findOpen(learnerId).orElseThrow());
    }

    private Database open() {
        return Database.open(folder, Clock.systemUTC());
    }
}
