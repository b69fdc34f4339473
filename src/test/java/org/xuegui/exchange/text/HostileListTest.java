package org.xuegui.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.base.problem.Problem;
import org.xuegui.exchange.FormatReading;
import org.xuegui.exchange.ProcessorTime;
import org.xuegui.exchange.ReadInChild;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

/** Lists made to be slow or large are read in time and memory that grow with their length only. */
class HostileListTest {

    private static final Duration FOR_A_MEGABYTE = Duration.ofSeconds(2);
    private static final int MEGABYTE = 1 << 20;

    private static final List<String> STARTS = List.of("", "1. 题\n", "1. 题\nA. 甲\nB. 乙\n答案：", "一、填空题\n1. ____\n答案：",
            "一、简答题\n1. 题\n答案：\n", "一、连线题\n1. 题\n（1）甲\n", "参考答案\n1. ", "一、简答题1.问什么？答案：甲。");
    private static final List<String> PIECES = List.of("答案：", "【答案】", "1. ", "1.\n", "1. x\n", "（1）甲\n", "A.B.", "A. 甲\n",
            "A\n", "(", "（A）", "[A]", "_", "__A__", "1-5 ", "1.A ", "1、", "甲；", "甲 / ", "一、单选题\n", "参考答案\n", "甲\n", "解析：甲\n",
            "第1空：甲\n", "\u2060", " ", "\t", "\r", "---\n", "①", "题 ____", "难度：", "⒈", "第1题", "true.", "😀", "解析：", "A 甲 ", "A 甲 B 乙 C 丙 ",
            "。1", "（1-2题共用备选答案）\n", "1.【答案】A\n", "故选A，", "一");

    static Stream<Arguments> hostile() {
        return STARTS.stream().flatMap(start -> PIECES.stream().map(piece -> Arguments.of(start, piece)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"答案：", "1. x\n", "A. 甲\n", "（A）", "1.A ", "一、单选题\n"})
    void aMegabyteTakesAtMostTwoSeconds(String piece) {
        read("1. 题\n", piece);
    }

    @ParameterizedTest
    @CsvSource({"1、题（A）,' ',A.甲 B.乙", "一、简答题 1、说说。答案：好。,。1,完", "一、单选题 1、题,一、单选题1、题一题一题,完"})
    void aLineOfAMegabyteTakesAtMostTwoSeconds(String start, String piece, String end) {
        read(start + repeated(piece) + end);
    }

    @Tag("long")
    @Timeout(60)
    @ParameterizedTest
    @MethodSource("hostile")
    void aMegabyteOfAnythingTakesAtMostTwoSeconds(String start, String piece) {
        read(start, piece);
    }

    private static void read(String start, String piece) {
        read(start + repeated(piece));
    }

    private static String repeated(String piece) {
        return piece.repeat(MEGABYTE / piece.getBytes(StandardCharsets.UTF_8).length);
    }

    private static void read(String text) {
        ReadResult result =
                ProcessorTime.within(FOR_A_MEGABYTE, () -> FormatReading.text(QuizFormat.TEXT, text));
        assertThat(result.leftOut()).isNotNegative();
        assertThat(result.problems()).filteredOn(Problem::isError)
                .hasSizeGreaterThanOrEqualTo(result.leftOut() > 0 ? 1 : 0);
    }

    @Tag("long")
    @Timeout(180)
    @Test
    void twentyThousandQuestionsAreReadAsTextAndWord(@TempDir Path folder) throws Exception {
        assertThat(inChild(folder.resolve("many.txt"), bank(20_000).getBytes(StandardCharsets.UTF_8)).imported())
                .isEqualTo(20_000);
        assertThat(inChild(folder.resolve("many.docx"), word(bank(20_000))).imported()).isEqualTo(20_000);
        assertThat(inChild(folder.resolve("more.txt"), bank(20_001).getBytes(StandardCharsets.UTF_8)).codes())
                .containsExactly("too-many-questions");
    }

    private static ReadInChild.Outcome inChild(Path file, byte[] content) throws IOException, InterruptedException {
        Files.write(file, content);
        return ReadInChild.read(file);
    }

    private static String bank(int count) {
        StringBuilder bank = new StringBuilder("一、单选题\n");
        for (int i = 1; i <= count; i++) {
            bank.append(i).append("、全省网信工作会议由省委召开，多久召开一次？（ ）\nA. 每年一次\nB. 每两年一次\nC. 每三年一次\nD. 每五年一次\n")
                    .append("答案：D\n解析：每五年一次，由省委召开。\n\n");
        }
        return bank.toString();
    }

    private static byte[] word(String text) throws IOException {
        StringBuilder xml = new StringBuilder();
        text.lines().forEach(line -> xml.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>"));
        return WordFiles.of(xml.toString());
    }
}
