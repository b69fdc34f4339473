package org.xuegui.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.ReadResult;

/** Reading texts and test files through the catalogue, as the program does. */
public final class FormatReading {

    private static final QuizFileFormats FORMATS = new QuizFileFormats();

    private FormatReading() {}

    /** The text as a file of this format. */
    public static ReadResult text(QuizFormat format, String text) {
        return bytes(format, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes as a file of this format. */
    public static ReadResult bytes(QuizFormat format, byte[] content) {
        return FORMATS.read(new QuizFile("file." + format.code(), content),
                ReadOptions.DEFAULT.withFormat(format), Progress.NONE);
    }

    /** A file beside this class, its format recognised. */
    public static ReadResult resource(String name) {
        try (InputStream in = FormatReading.class.getResourceAsStream(name)) {
            byte[] content = Objects.requireNonNull(in, name).readAllBytes();
            return FORMATS.read(new QuizFile(name, content), ReadOptions.DEFAULT, Progress.NONE);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** The questions of all sets. */
    public static List<Question> questions(ReadResult result) {
        return result.sets().stream()
                .flatMap(set -> set.questions().stream())
                .map(ReadQuestion::question)
                .toList();
    }

    /** Codes of the problems, each as {@code line code}. */
    public static List<String> remarks(ReadResult result) {
        return result.problems().stream().map(FormatReading::remark).toList();
    }

    private static String remark(Problem problem) {
        return problem.place().line() + " " + problem.code();
    }
}
