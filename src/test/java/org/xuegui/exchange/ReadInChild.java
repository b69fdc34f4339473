package org.xuegui.exchange;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;

/** Reads a file in a process of its own with 256 MB of memory, and says what came of it. */
public final class ReadInChild {

    private static final int MOST_SECONDS = 120;
    private static final String NONE = "-";

    private ReadInChild() {}

    /**
     * What the child said.
     *
     * @param found questions found
     * @param imported questions that can be used
     * @param millis processor time the reading took, so that a busy machine changes nothing
     * @param codes codes of the errors
     */
    public record Outcome(int found, int imported, long millis, List<String> codes) {}

    /** Reads the file. */
    public static Outcome read(Path file) throws IOException, InterruptedException {
        Path out = Files.createTempFile(file.getParent(), "child", ".txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8",
                        "-cp", System.getProperty("java.class.path"), ReadInChild.class.getName(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        if (!child.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            child.destroyForcibly();
            throw new AssertionError("still reading after " + MOST_SECONDS + " s: " + file);
        }
        String said = Files.readString(out, StandardCharsets.UTF_8).strip();
        if (child.exitValue() != 0) {
            throw new AssertionError(said);
        }
        String[] words = said.substring(said.lastIndexOf('\n') + 1).split(" ", -1);
        return new Outcome(Integer.parseInt(words[0]), Integer.parseInt(words[1]), Long.parseLong(words[2]),
                words[3].equals(NONE) ? List.of() : List.of(words[3].split(",")));
    }

    /** The child: reads the file named and prints one line. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        byte[] content = Files.readAllBytes(file);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        ReadResult result = new QuizFileFormats()
                .read(new QuizFile(file.getFileName().toString(), content), ReadOptions.DEFAULT, Progress.NONE);
        long millis = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
        String codes = result.problems().stream()
                .filter(Problem::isError).map(Problem::code).distinct().limit(5).collect(Collectors.joining(","));
        String told = codes.isEmpty() ? NONE : codes;
        System.out.println(result.found() + " " + result.imported() + " " + millis + " " + told);
    }
}
