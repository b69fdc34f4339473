package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.attempt.CountingAnswers;
import org.xuegui.learning.practice.PracticeService;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.store.Database;
import org.xuegui.store.SqliteAttemptRepository;
import org.xuegui.workspace.DataFolder;

/** A practice on the shipped content, in a process of its own that is killed in the middle, also of taking back. */
class KilledPracticeTest {

    private static final long SEED = 20261127L;

    @TempDir
    Path temp;

    private DataFolder folder;
    private String learnerId;
    /** By sitting, the positions whose answers count by what was acknowledged, and by what was found last. */
    private final Map<String, Set<Integer>> answered = new HashMap<>();

    @BeforeEach
    void openAPractice() {
        folder = DataFolder.open(temp.resolve("数据"));
        try (Database database = open()) {
            learnerId = StoredServices.over(folder, database, Clock.systemUTC()).learners().add("学员甲", "").id();
            PracticeSitter.start(PracticeSitter.service(folder, database), learnerId);
        }
    }

    private Database open() {
        return Database.open(folder, Clock.systemUTC());
    }

    @Test
    @Timeout(180)
    void aPracticeGoesOnAfterAFewKills() throws Exception {
        surviveKills(3);
    }

    @Test
    @Tag("long")
    @Timeout(3600)
    void aPracticeGoesOnAfterManyKills() throws Exception {
        surviveKills(200);
    }

    private void surviveKills(int kills) throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < kills; i++) {
            new KilledProgram(temp, PracticeSitter.class, folder.path().toString(), learnerId)
                    .killAfter(1 + random.nextInt(30))
                    .forEach(this::take);
            assertNothingLostAndNothingTwice();
            assertGoesOn();
        }
    }

    private void take(String line) {
        String[] words = line.split(" ");
        Set<Integer> positions = answered.computeIfAbsent(words[1], id -> new TreeSet<>());
        if (words[0].equals("answered")) {
            positions.add(Integer.valueOf(words[2]));
        } else {
            positions.remove(Integer.valueOf(words[2]));
        }
    }

    /** The step under way when the program was killed happened as a whole or not at all; all before it did. */
    private void assertNothingLostAndNothingTwice() {
        try (Database database = open()) {
            SqliteAttemptRepository attempts = new SqliteAttemptRepository(database);
            int steps = 0;
            for (Map.Entry<String, Set<Integer>> sitting : answered.entrySet()) {
                List<Answer> rows = attempts.answers(sitting.getKey());
                assertThat(rows).extracting(Answer::sequence)
                        .containsExactlyElementsOf(IntStream.range(0, rows.size()).boxed().toList());
                assertEachIsThereOnce(rows);
                Set<Integer> found = new TreeSet<>(CountingAnswers.of(rows).keySet());
                steps += differences(found, sitting.getValue());
                sitting.setValue(found);
            }
            assertThat(steps).as("steps that were not acknowledged").isLessThanOrEqualTo(1);
        }
    }

    private static void assertEachIsThereOnce(List<Answer> rows) {
        Map<Integer, Integer> standing = new HashMap<>();
        for (Answer row : rows) {
            int now = standing.merge(row.position(), row.isWithdrawn() ? -1 : 1, Integer::sum);
            assertThat(now).as("answers that stand at " + row.position()).isBetween(0, 1);
        }
    }

    private static int differences(Set<Integer> one, Set<Integer> other) {
        Set<Integer> all = new HashSet<>(one);
        all.addAll(other);
        all.removeIf(position -> one.contains(position) && other.contains(position));
        return all.size();
    }

    /** At the first question without an answer, with the answers as they were given. */
    private void assertGoesOn() {
        try (Database database = open()) {
            PracticeService practice = PracticeSitter.service(folder, database);
            practice.findOpen(learnerId).map(practice::resume).ifPresent(session -> {
                Set<Integer> open = IntStream.range(0, session.size())
                        .filter(index -> session.answerOf(index).isEmpty()).boxed().collect(Collectors.toSet());
                if (!open.isEmpty()) {
                    assertThat(session.position()).isEqualTo(open.stream().min(Integer::compare).orElseThrow());
                }
                assertAnswersAreAsGiven(session);
            });
        }
    }

    private static void assertAnswersAreAsGiven(PracticeSession session) {
        IntStream.range(0, session.size()).forEach(index -> session.answerOf(index).ifPresent(answer ->
                assertThat(answer.response()).isEqualTo(KeyResponse.of(session.question(index).question()))));
    }
}
