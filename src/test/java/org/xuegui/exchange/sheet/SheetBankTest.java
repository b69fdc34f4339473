package org.xuegui.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.xuegui.exchange.FormatReading;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

/** Whole files as they come from other programs. */
class SheetBankTest {

    @Test
    void aBankFromChineseExcel() {
        ReadResult result = FormatReading.resource("sheet/bank-gbk.csv");

        assertThat(result.format()).isEqualTo(QuizFormat.CSV);
        assertThat(result.encoding()).hasValueSatisfying(
                charset -> assertThat(charset.name()).isEqualTo("GB18030"));
        assertThat(Books.shown(result)).containsExactly(
                "single 全省网信工作会议由谁召开？|*省委|省委常委会|省委网信委|省委网信办",
                "multiple 下列哪些主体在解读中被点名？|*省委|*省委常委会|*省委网信委|省委网信办",
                "truefalse 省委网信委全体会议每年召开一次。|true",
                "fill 全省网信工作会议每（____）年召开一次，由____召开。|5|省委",
                "short 简述双重管理。|任免主要负责同志事先征求上级网信部门意见。");
        assertThat(FormatReading.remarks(result)).containsExactly("0 encoding-guessed");
    }

    @Test
    void aBankFullOfMistakesGivesWhatIsSoundAndNamesTheRest() {
        ReadResult result = FormatReading.resource("sheet/bank-broken.csv");

        assertThat(result.found()).isEqualTo(7);
        assertThat(Books.shown(result)).containsExactly("multiple 三|*甲|乙|*丙", "truefalse 五|false");
        assertThat(FormatReading.remarks(result)).containsExactly("3 sheet-answer-beyond", "4 sheet-answer-several",
                "6 sheet-truth-unknown", "7 sheet-no-stem", "8 sheet-blank-count");
    }

    @Test
    void aTableOfUnicodeTextInEnglish() {
        ReadResult result = FormatReading.resource("sheet/bank-utf16.tsv");

        assertThat(result.encoding()).contains(StandardCharsets.UTF_16LE);
        assertThat(Books.shown(result)).containsExactly(
                "single Who convenes the meeting?|*the committee|the office|the cities",
                "truefalse Is it held every year?|false");
        assertThat(result.problems()).isEmpty();
    }
}
