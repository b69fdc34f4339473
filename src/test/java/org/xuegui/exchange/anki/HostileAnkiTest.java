package org.xuegui.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.exchange.FormatReading;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

/** A megabyte of one thing costs no more than a megabyte of another. */
class HostileAnkiTest {

    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(strings = {
        "\"", "\"\"", "\t\"", "\n\"x", "\t\"\"\"x\n", "{{c1::", "}}", "{{c1::a}}", "{{c1::a::b}}", "{{c1,", "[sound:",
        "[sound:x]", "A. ", " A.", "\nA. x", "<br>A. x<br>B. y", "<ol>", "<ol><li>", "<ol><li>x</ol>", "<div>",
        "\\(", "#", "#a:b\n", ":", "::", "_", "x\t", "\t", "<img src=data:,>", "&", "{{c1::<span data-blank={}>x</span>}}",
        "解析：", "\n", " ", "\u3000", "1-B,", "C→"})
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isReadOrRefusedInTime(String piece) {
        String text = "#separator:tab\n#html:true\n#columns:题\t答\n问"
                + piece.repeat(MEGABYTE / piece.length()) + "\tA\n";

        ReadResult result = FormatReading.text(QuizFormat.ANKI, text);

        assertThat(result.found()).isGreaterThanOrEqualTo(result.imported());
        assertThat(result.imported() + (int) result.problems().stream()
                .filter(problem -> problem.isError()).count()).isPositive();
    }
}
