package org.xuegui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

/** Files made to be slow or large are read or refused in time that grows with their length only. */
class HostileTextTest {

    private static final Duration FOR_A_MEGABYTE = Duration.ofSeconds(2);
    private static final int MEGABYTE = 1 << 20;

    /** Repeated up to a megabyte, once as it stands and once inside a question. */
    private static final List<String> PIECES = List.of(
            "{", "}", "{}", "{=", "~", "=", "=~", "#",
            "\\", "\\\\", "{\n\n", "$CATEGORY: {\n", "$$", "\\frac{", "::", "[", "[html]", "%50%",
            "%-", "<b>", "<div>", "<", "</b><b>", "&", "&lt;", "<table><tr>", "<ul><li>", "_____", "（ ", "{1:MC:", "｛＝",
            "->", "=a->b", "\n", "\r", " ", "\u00A0", "//\n", "//[id:", "A. x\n", "A. x\nB. y\n", "ANSWER: A\n",
            "q\nA. x\nB. y\nANSWER: A\n", "A,", "x ", "#1:", "1..", "q{T}\n", "q{T}\n\n", "\t>1 ALL", "<p>a</p>", "😀");

    static Stream<Arguments> hostile() {
        return PIECES.stream().flatMap(piece -> Stream.of(
                        piece, "甲 " + piece, "甲{=一 ~" + piece, "甲{" + piece, "[html]" + piece, "甲\nA. 一\nB. " + piece)
                .distinct()
                .map(start -> Arguments.of(start, piece)));
    }

    @ParameterizedTest
    @CsvSource({"甲{=一 ~, ~", "甲, '{='", "甲{, '=a->b'", "'[html]', '<div>'", "甲{, '{1:MC:'", "甲, 'q{T}|'", "甲, 'A. x|'"})
    void aMegabyteTakesAtMostTwoSeconds(String start, String piece) {
        readBoth(start + piece.replace('|', '\n').repeat(MEGABYTE / piece.length()));
    }

    @Tag("long")
    @Timeout(60)
    @ParameterizedTest
    @MethodSource("hostile")
    void aMegabyteOfAnythingTakesAtMostTwoSeconds(String start, String piece) {
        String text = start + piece.repeat(MEGABYTE / piece.getBytes(StandardCharsets.UTF_8).length);
        readBoth(text);
        readBoth(text + "}\nANSWER: A");
    }

    private static void readBoth(String text) {
        for (QuizFormat format : List.of(QuizFormat.GIFT, QuizFormat.AIKEN)) {
            ReadResult result =
                    ProcessorTime.within(FOR_A_MEGABYTE, () -> FormatReading.text(format, text));
            assertThat(result.leftOut()).isNotNegative();
            assertThat(result.problems()).filteredOn(problem -> problem.isError())
                    .hasSizeGreaterThanOrEqualTo(result.leftOut() > 0 ? 1 : 0);
        }
    }

    @ParameterizedTest
    @EnumSource(value = QuizFormat.class, names = {"GIFT", "AIKEN"})
    void twentyThousandQuestionsAreRead(QuizFormat format) {
        String one = format == QuizFormat.GIFT
                ? "// [tag:fact:C02]\n全省会议多久一次？{\n=五年#对\n~一年#不对\n~两年####因为如此\n}\n\n"
                : "全省会议多久一次？\nA. 五年\nB. 一年\nC. 两年\nANSWER: A\n\n";

        ReadResult result = ProcessorTime.within(
                Duration.ofSeconds(8), () -> FormatReading.text(format, one.repeat(20_000)));
        ReadResult tooMany = FormatReading.text(format, one.repeat(20_001));

        assertThat(result.imported()).isEqualTo(20_000);
        assertThat(tooMany.imported()).isZero();
        assertThat(tooMany.leftOut()).isEqualTo(20_001);
        assertThat(FormatReading.remarks(tooMany)).contains("0 too-many-questions");
    }
}
