package org.xuegui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;

/** Files cut, stirred and flipped at random never break a reader, and the account of their questions holds. */
class DamagedFilesTest {

    private static final QuizFileFormats FORMATS = new QuizFileFormats();
    private static final List<String> PIECES = List.of("\n", "\t", " ", "A.", "B\t", "1. ", "答案：", "（A）", "____", "{", "}", "~",
            "=", "#", "->", "<p>", "</", "&", "\"", ",", ";", ":", "一、单选题\n", "\uFFFE", "\u2060", "😀", "{{1}}", "\\", "0");

    static List<Path> files() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("quizzes", "examples"));
                Stream<Path> resources = Files.list(Path.of("src", "test", "resources", "org", "xuegui", "exchange"))) {
            return Stream.concat(examples, resources).filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    @Timeout(60)
    void aFewDamages(Path file) throws IOException {
        damage(file, 15);
    }

    @ParameterizedTest
    @MethodSource("files")
    @Tag("long")
    @Timeout(600)
    void manyDamages(Path file) throws IOException {
        damage(file, 600);
    }

    /** A mark of direction, a space without width and one that is no mark at all inside the text. */
    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', value = {
        "TEXT#1. %s^A. 一次^B. 两次^答案：A", "GIFT#%s{=一次 ~两次}", "CSV#题干,A,B,答案^%s,一次,两次,A",
        "AIKEN#%s^A. 一次^B. 两次^ANSWER: A"})
    void textsWithHiddenSignsAreReadAndTheirAnswersFound(QuizFormat format, String form) {
        ReadResult read = FormatReading.text(
                format, form.replace('^', '\n').replace("%s", "每年\u202E几次\u200B？\uFEFF😀"));

        assertThat(FormatReading.questions(read)).singleElement().satisfies(question ->
                assertThat(question.stem().plain()).startsWith("每年").contains("几次", "😀"));
    }

    private static void damage(Path file, int times) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        QuizFormat format = FORMATS.recognise(new QuizFile(name, whole));
        for (int seed = 0; seed < times; seed++) {
            byte[] damaged = damaged(whole, new Random(seed));
            for (ReadOptions options : List.of(ReadOptions.DEFAULT, ReadOptions.DEFAULT.withFormat(format))) {
                ReadResult read = FORMATS.read(new QuizFile(name, damaged), options, Progress.NONE);

                assertThat(read.problems()).as("%s, seed %d", name, seed).extracting(Problem::code)
                        .doesNotContain(QuizFileFormats.FAILED);
                assertThat(read.leftOut()).as("%s, seed %d", name, seed).isNotNegative();
                assertThat(read.leftOut() == 0 || read.hasErrors()).as("%s, seed %d", name, seed).isTrue();
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        boolean isBinary = whole.length > 3 && whole[0] == 'P' && whole[1] == 'K';
        return switch (random.nextInt(isBinary ? 2 : 5)) {
            case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 1 -> flipped(whole, random);
            case 2 -> stirred(text(whole), random);
            case 3 -> without(text(whole), random);
            default -> withPieces(text(whole), random);
        };
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static byte[] flipped(byte[] whole, Random random) {
        byte[] flipped = whole.clone();
        for (int i = 0; i <= random.nextInt(20); i++) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private static byte[] stirred(String text, Random random) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        Collections.shuffle(lines, random);
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] without(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(60));
        return (text.substring(0, from) + text.substring(to)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withPieces(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(30); i++) {
            changed.insert(random.nextInt(changed.length() + 1), PIECES.get(random.nextInt(PIECES.size())));
        }
        return changed.toString().getBytes(StandardCharsets.UTF_8);
    }
}
