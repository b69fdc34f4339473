package org.xuegui.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.exchange.FormatReading;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

/** Lists as people type them who think of readers and not of programs. */
class HandTypedListTest {

    @Test
    void theWordAnswerNeedsNoSignWhereTheTypeIsTold() {
        ReadResult read = read("""
                单选题
                1.首都是
                A上海
                B北京
                答案B
                填空题
                1.一年有___个月
                答案12
                简答题
                1.如何报警
                答案拨打119
                """);

        assertThat(FormatReading.questions(read)).extracting(ShownQuestions::of).containsExactly(
                "single 首都是 上海/*北京", "fill 一年有{{1}}个月 12", "short 如何报警 ");
        assertThat(((ShortAnswer) FormatReading.questions(read).get(2)).modelAnswer().plain()).isEqualTo("拨打119");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            答案：A.上海 B.北京   | multiple 哪些（ ） *上海/*北京/苏州
            答案：A、上海；C、苏州 | multiple 哪些（ ） *上海/北京/*苏州
            答案：B.北京          | single 哪些（ ） 上海/*北京/苏州
            答案：B选项           | single 哪些（ ） 上海/*北京/苏州
            答案：选B             | single 哪些（ ） 上海/*北京/苏州
            """)
    void anAnswerMayRepeatTheOptionsWithTheirLetters(String answer, String shown) {
        ReadResult read = read("1. 哪些（ ）\nA. 上海\nB. 北京\nC. 苏州\n" + answer + "\n");

        assertThat(FormatReading.questions(read)).extracting(ShownQuestions::of).containsExactly(shown);
        assertThat(FormatReading.questions(read).get(0).details().explanation().isEmpty()).isTrue();
    }

    @Test
    void theAnswerMayStandInBracketsBehindTheOptions() {
        assertThat(shown("""
                一、选择题
                1.首都是 A.上海 B.北京 C.天津 【B】
                2.直辖市 A.北京 B.上海 C.苏州（AB）
                3.氧化物（B）
                A.氧（O） B.水（C）
                """)).containsExactly("single 首都是 上海/*北京/天津", "multiple 直辖市 *北京/*上海/苏州",
                "single 氧化物（    ） 氧（O）/*水（C）");
    }

    @Test
    void signsBetweenOptionsAreNoPartOfThem() {
        assertThat(shown("1.水是()\nA.氧化物,B.单质,C.混合物\n答案:A\n2.火是()\nA.氧化/B.还原/C.其他\n答案:A\n"))
                .containsExactly("single 水是() *氧化物/单质/混合物", "single 火是() *氧化/还原/其他");
    }

    @Test
    void judgementsMayHaveTheirWordsOnLinesOfTheirOwn() {
        assertThat(shown("1、地球是圆的。\n正确\n错误\n正确答案：正确\n2、冰是热的。\n对\n错\n答案：错\n"))
                .containsExactly("truefalse 地球是圆的。 true", "truefalse 冰是热的。 false");
    }

    @Test
    void anAnswerBetweenLinesIsTakenWhateverItLooksLike() {
        assertThat(shown("1、一年有__12__个月。\n2、水由__氢__和__氧__组成。\n")).containsExactly(
                "fill 一年有{{1}}个月。 12", "fill 水由{{1}}和{{2}}组成。 氢 氧");
        assertThat(shown("一、填空题\n1、一年有__12__个月，一天有__24__小时。\n"))
                .containsExactly("fill 一年有{{1}}个月，一天有{{2}}小时。 12 24");
    }

    @Test
    void theWordsOfADialogueAndOfAReportAreLeftOut() {
        assertThat(shown("问：首都是哪里？\n答：北京。\n\n问：一年有几个月？\n答：12个月。\n"))
                .containsExactly("short 首都是哪里？ ", "short 一年有几个月？ ");
        ReadResult read = read("1、首都是（）\nA、上海\nB、北京\n参考答案：B\n答题情况：您的答案：A（错误）\n试题解析：北京。\n");
        assertThat(FormatReading.questions(read).get(0).details().explanation().plain()).isEqualTo("北京。");
    }

    @Test
    void aTitleBeforeLabelledStemsIsNoQuestion() {
        ReadResult read = read("安全题库\n题型：单选\n题目：首都是？\n选项：\nA.上海\nB.北京\n答案：B\n");

        assertThat(FormatReading.questions(read)).extracting(ShownQuestions::of).containsExactly("single 首都是？ 上海/*北京");
        assertThat(read.found()).isEqualTo(1);
    }

    private static List<String> shown(String text) {
        return FormatReading.questions(read(text)).stream().map(ShownQuestions::of).toList();
    }

    private static ReadResult read(String text) {
        return FormatReading.text(QuizFormat.TEXT, text);
    }
}
