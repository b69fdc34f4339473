package org.xuegui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.exam.ExaminationResult;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.learner.Learner;
import org.xuegui.quiz.Response;

/** A program killed in the middle of an examination goes on with it when it is started again. */
class KilledExaminationTest {

    @TempDir
    Path temp;

    @Test
    @Timeout(60)
    void theExaminationGoesOnWithItsAnswersAndAtMostFiveSecondsLost() throws Exception {
        Path folder = temp.resolve("数据");
        killInTheMiddle(folder);
        try (StoredLearning stored = new StoredLearning(folder)) {
            Learner learner = stored.learners.learners().get(0);
            ExaminationSession session =
                    stored.examinations.resume(stored.examinations.findOpen(learner.id()).orElseThrow());
            assertThat(session.usedTime()).isBetween(
                    Duration.ofSeconds(ExaminationSitter.SECONDS - 5), Duration.ofSeconds(ExaminationSitter.SECONDS));
            assertThat(session.response(0)).isEqualTo(new Response.Chosen(Set.of("a")));
            assertThat(session.isSetAside(1)).isTrue();
            assertThat(session.position()).isEqualTo(2);
            session.respond(1, new Response.Chosen(Set.of("a")));
            session.handIn();
            ExaminationResult result = stored.examinations.result(session.attempt().id());
            assertThat(result.score().score()).isEqualByComparingTo("20");
            assertThat(result.isPassed()).isTrue();
            assertThat(result.events()).extracting(AttemptEvent::kind)
                    .containsExactly(AttemptEvent.Kind.RESUMED, AttemptEvent.Kind.HANDED_IN);
        }
    }

    private void killInTheMiddle(Path folder) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temp,
                "-cp", System.getProperty("java.class.path"),
                ExaminationSitter.class.getName(), folder.toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.readLine()).isEqualTo(String.valueOf(ExaminationSitter.SECONDS));
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
