package org.xuegui.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.exchange.FormatReading;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

/** Question lists as the examination services people use write them and want them written. */
class VendorListTest {

    @Test
    void optionsMarkedAsTheRightAnswerAreTheKey() {
        assertThat(shown("""
                1.领导主体是？[单选题](分值：5)
                A.省委 (正确答案)
                B.省政府
                C.省人大
                答案解析：见第三条。

                2.成员单位有？[多选题](分值：10)
                A.宣传部(正确答案)
                B.公安厅（正确答案）
                C.某公司

                3.会议每年召开一次。[判断题](分值：5)
                对(正确答案)
                错

                4.首都是____。[填空题](分值：5)
                答案：北京
                """)).containsExactly(
                "single 领导主体是？ *省委/省政府/省人大",
                "multiple 成员单位有？ *宣传部/*公安厅/某公司",
                "truefalse 会议每年召开一次。 true",
                "fill 首都是{{1}}。 北京");
    }

    @Test
    void blanksMayBeNumberedPlaceholdersAndTheirAnswersToo() {
        assertThat(shown("""
                1. 会议每年召开[填空1]次，由[填空2]召集。 [填空题]
                答案：【填空1】一；【填空2】省委
                2. 首都是【填空1】。【填空题】
                答案：北京
                """)).containsExactly(
                "fill 会议每年召开{{1}}次，由{{2}}召集。 一 省委",
                "fill 首都是{{1}}。 北京");
    }

    @Test
    void answersOfBlanksMayNameTheirPlaceInChinese() {
        assertThat(shown("""
                一、填空题
                1、会议每年召开（ ）次，由（ ）召集。
                答案：
                第一空：
                一;1
                第二空：
                省委
                2、会议每年召开（ ）次，由（ ）召集。
                答案：第一空：一;1 第二空：省委
                """)).containsExactly(
                "fill 会议每年召开{{1}}次，由{{2}}召集。 一/1 省委",
                "fill 会议每年召开{{1}}次，由{{2}}召集。 一/1 省委");
    }

    @Test
    void theTypeOrTheJudgementMayStandBeforeTheNumber() {
        assertThat(shown("""
                （单选题）1.领导主体是（）
                A.省委   B.省政府
                答案：A
                （判断题）2.会议每年召开一次。（  ）
                答案：√
                """)).containsExactly("single 领导主体是（） *省委/省政府", "truefalse 会议每年召开一次。（  ） true");
        assertThat(shown("""
                一、判断题
                （√）1．会议每年召开一次。
                （ × ）2．会议每月召开一次。
                （√）3．由省委领导。
                """)).containsExactly("truefalse （    ）会议每年召开一次。 true",
                "truefalse （    ）会议每月召开一次。 false", "truefalse （    ）由省委领导。 true");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            1．由__省委__统一领导，__网信办__督促。   ; fill 由{{1}}统一领导，{{2}}督促。 省委 网信办
            1．每年召开____次，由____召集。（一、省委）; fill 每年召开{{1}}次，由{{2}}召集。 一 省委
            1．由【省委】领导，【网信办】督促。         ; fill 由{{1}}领导，{{2}}督促。 省委 网信办
            1．会议每年召开____次。↵答案：一|1        ; fill 会议每年召开{{1}}次。 一/1
            1．会议每年召开____次。↵答案：一/1次      ; fill 会议每年召开{{1}}次。 一/1次
            """)
    void blanksAreReadAsPeopleWriteThem(String text, String expected) {
        assertThat(shown("一、填空题\n" + text.replace('↵', '\n') + '\n')).containsExactly(expected);
    }

    @Test
    void theQuestionInsideACaseIsPartOfIt() {
        assertThat(shown("""
                一、案例分析题
                1、某单位未按规定报告。
                问题：（1）是否正确？（2）为什么？
                参考答案：（1）不正确。（2）因为未报告。
                """)).containsExactly("short 某单位未按规定报告。\n问题：（1）是否正确？（2）为什么？ ");
    }

    @Test
    void aPartNamedForATypeIsASectionOfIt() {
        assertThat(shown("""
                第一部分 单选题(每题1分)
                1.正确的是( B ).
                A 甲
                B 乙
                第二部分 多选题
                1.包括:(  A B  )
                A.甲
                B.乙
                C.丙
                第三部分 判断题
                1.由省委领导。     √
                2.( × )由企业领导
                """)).containsExactly("single 正确的是(    ). 甲/*乙", "multiple 包括:(    ) *甲/*乙/丙",
                "truefalse 由省委领导。 true", "truefalse (    )由企业领导 false");
    }

    private static List<String> shown(String text) {
        ReadResult read = FormatReading.text(QuizFormat.TEXT, text);
        assertThat(read.leftOut()).as(read.problems().toString()).isZero();
        return FormatReading.questions(read).stream().map(ShownQuestions::of).toList();
    }
}
