package org.xuegui.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as packaged in {@code target/dist}, run in a process of its own. */
final class Program {

    private static final long LONGEST_RUN_SECONDS = 60;

    private final Path folder;

    /** A program whose output goes to files in this folder. */
    Program(Path folder) {
        this.folder = folder;
    }

    /** What a run left behind. */
    record Outcome(int exitCode, String out, String err) {}

    /** Runs to the end with these variables set; an empty value removes one. */
    Outcome run(Map<String, String> environment, String... arguments) {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("xuegui.dist"), "bin", "xuegui").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        return finish(builder, out, err);
    }

    private static Outcome finish(ProcessBuilder builder, Path out, Path err) {
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running: " + builder.command());
            }
            return new Outcome(process.exitValue(), read(out), read(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
