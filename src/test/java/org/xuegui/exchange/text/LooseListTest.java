package org.xuegui.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.exchange.FormatReading;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

/** Lists typed in a hurry: signs for answers, brackets left open, short lines for blanks, stops of a running list. */
class LooseListTest {

    @ParameterizedTest
    @ValueSource(strings = {"A. 甲\n★B. 乙\nC. 丙", "A. 甲\n■ B. 乙\nC. 丙", "○A. 甲\n●B. 乙\n○C. 丙", "□ A. 甲\n■ B. 乙\n□ C. 丙",
            "☐A、甲\n☑B、乙\n☐C、丙", "A. 甲\nB. ★乙\nC. 丙", "A. 甲\nB. 乙★\nC. 丙", "A. 甲  ★B. 乙  C. 丙",
            "○ A. 甲 ● B. 乙 ○ C. 丙", "A. 甲 √B. 乙 C. 丙"})
    void aSignMayMarkTheRightOption(String options) {
        ReadResult read = read("1. 哪一个（ ）\n" + options + "\n");

        SingleChoice question = (SingleChoice) FormatReading.questions(read).get(0);
        assertThat(question.key()).isEqualTo("b");
        assertThat(texts(question.choices())).containsExactly("甲", "乙", "丙");
        assertThat(FormatReading.remarks(read)).containsExactly("1 list-answer-by-mark");
    }

    @Test
    void optionsOnTheLineOfTheStemMayBeMarkedBySignsToo() {
        ReadResult read = read("1. 哪一个？ ○A.甲 ●B.乙 ○C.丙\n2. 哪一个？ ●A.甲 ○B.乙 ○C.丙\n");

        assertThat(FormatReading.questions(read)).extracting(ShownQuestions::of)
                .containsExactly("single 哪一个？ 甲/*乙/丙", "single 哪一个？ *甲/乙/丙");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A. 甲→C. 丙↵B. 乙→D. 丁          | 甲/乙/*丙/丁
            A. 甲        C. 丙↵B. 乙         | 甲/乙/*丙
            A、甲→C、丙→E、戊↵B、乙→D、丁→F、己 | 甲/乙/*丙/丁/戊/己
            A. 甲见 C. 丙↵B. 乙↵C. 丙        | 甲见 C. 丙/乙/*丙
            A. 甲→C. 丙↵B. 乙↵C. 丁          | 甲	C. 丙/乙/*丁
            """)
    void optionsMayRunDownInColumns(String options, String expected) {
        ReadResult read = read("1. 谁（C）\n" + options.replace('→', '\t').replace('↵', '\n') + "\n");

        assertThat(FormatReading.questions(read)).extracting(ShownQuestions::of)
                .containsExactly("single 谁（    ） " + expected);
    }

    @Test
    void theTitleOnTheNextPageIsNoPartOfAnOption() {
        ReadResult read = read("安全知识测试卷\n一、单选题\n1. 谁（A）\nA. 甲\nB. 乙\n- 1 -\n安全知识测试卷\n2. 谁（B）\nA. 甲\nB. 乙\n");

        assertThat(FormatReading.questions(read)).extracting(ShownQuestions::of)
                .containsExactly("single 谁（    ） *甲/乙", "single 谁（    ） 甲/*乙");
    }

    @Test
    void eachLineOfTheAnswersMayNameItsSection() {
        ReadResult read = read("""
                一、单选题
                1. 谁（ ）
                A. 甲
                B. 乙
                2. 谁（ ）
                A. 甲
                B. 乙
                二、多选题
                1. 哪些（ ）
                A. 甲
                B. 乙
                三、填空题
                1. 首都是____。
                2. 每年____次，共____次。
                参考答案：
                单选题：1.A  2.B
                多选题：1.AB
                填空题：1.北京 2.两；四
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(FormatReading.questions(read)).extracting(ShownQuestions::of).containsExactly(
                "single 谁（ ） *甲/乙", "single 谁（ ） 甲/*乙", "multiple 哪些（ ） *甲/*乙",
                "fill 首都是{{1}}。 北京", "fill 每年{{1}}次，共{{2}}次。 两 四");
    }

    @Test
    void severalSignsAreSeveralRightOptions() {
        ReadResult read = read("1. 哪些（ ）\n●A. 甲\n●B. 乙\nC. 丙\n");

        MultipleChoice question = (MultipleChoice) FormatReading.questions(read).get(0);
        assertThat(question.keys()).isEqualTo(Set.of("a", "b"));
        assertThat(FormatReading.remarks(read)).containsExactly("1 list-answer-by-mark");
    }

    @Test
    void signsBeforeAllOptionsOrBesideAnAnswerSayNothing() {
        ReadResult read = read("""
                1. 哪个（ ）
                ●A. 甲
                ●B. 乙

                2. 哪个（ ）
                √A. 甲
                B. 乙
                答案：B

                3. 哪个（ ）
                ● A. 甲
                ● B. 乙
                答案：A
                """);

        assertThat(FormatReading.remarks(read)).containsExactly("1 list-answer-missing");
        assertThat(FormatReading.questions(read)).extracting(question -> ((SingleChoice) question).key())
                .containsExactly("b", "a");
        assertThat(FormatReading.questions(read)).allSatisfy(question ->
                assertThat(texts(((SingleChoice) question).choices())).containsExactly("甲", "乙"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            成员单位有（AB   | 成员单位有（    ）
            成员单位有（ A、B | 成员单位有（    ）
            成员单位有(AB     | 成员单位有(    )
            """)
    void aBracketLeftOpenBehindTheStemHoldsTheAnswer(String stem, String expected) {
        ReadResult read = read("1. " + stem + "\nA. 甲\nB. 乙\nC. 丙\n");

        MultipleChoice question = (MultipleChoice) FormatReading.questions(read).get(0);
        assertThat(question.keys()).isEqualTo(Set.of("a", "b"));
        assertThat(question.stem().plain()).isEqualTo(expected);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aShortLineIsABlankWhereBlanksAreAskedFor() {
        ReadResult read = read("""
                一、填空题
                1. 会议每年召开_次，由_召集。
                答案：一；省委
                2. 变量 max_size 是____。
                答案：整数
                二、单选题
                1. 变量_a_b 是（B）
                A. 甲
                B. 乙
                """);

        assertThat(FormatReading.questions(read)).extracting(question -> question.stem().markedPlain())
                .containsExactly("会议每年召开{{1}}次，由{{2}}召集。", "变量 max_size 是{{1}}。", "变量_a_b 是（    ）");
        assertThat(((FillBlank) FormatReading.questions(read).get(0)).blanks()).extracting(BlankKey::shown)
                .containsExactly("一", "省委");
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一；,二；,三；   | 一,二,三
            一；,二；,三。   | 一,二,三。
            一；,二;,三      | 一,二,三
            一；,二,三；     | 一；,二,三；
            一；甲；,二；,三 | 一；甲,二,三
            """)
    void semicolonsOfARunningListAreNoPartOfItsOptions(String written, String expected) {
        List<String> options = List.of(written.split(","));
        ReadResult read = read("1. 谁（A）\nA. " + options.get(0) + "\nB. " + options.get(1) + "\nC. " + options.get(2));

        SingleChoice question = (SingleChoice) FormatReading.questions(read).get(0);
        assertThat(texts(question.choices())).containsExactly(expected.split(","));
    }

    private static List<String> texts(List<Choice> choices) {
        return choices.stream().map(choice -> choice.text().plain()).toList();
    }

    private static ReadResult read(String text) {
        return FormatReading.text(QuizFormat.TEXT, text);
    }
}
