package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the tests in a process of its own, which says line by line what it did, until it is killed. */
final class KilledProgram {

    private final ProcessBuilder builder;

    /** This main class with these arguments; libraries it unpacks go to the temporary folder. */
    KilledProgram(Path temp, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temp,
                "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C.UTF-8");
    }

    /** Starts it, kills it once it has said so many lines, and returns all it said. */
    List<String> killAfter(int count) throws IOException, InterruptedException {
        Process process = builder.start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                String line = output.readLine();
                assertThat(line).as("the program stopped by itself").isNotNull();
                lines.add(line);
            }
            process.toHandle().destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            output.lines().forEach(lines::add);
        } finally {
            process.toHandle().destroyForcibly();
        }
        return lines;
    }
}
