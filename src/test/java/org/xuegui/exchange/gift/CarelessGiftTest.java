package org.xuegui.exchange.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.exchange.FormatReading;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

/** Files whose writers forgot a blank line or a backslash, and meant what is plain to see. */
class CarelessGiftTest {

    @Test
    void aTitleStartsAQuestionThoughTheTextBeforeItHasNoBraces() {
        ReadResult result = read("""
                ::一::1+1 等于几？{=2 ~3}
                ::二::以下各题请结合材料作答。
                ::三::6 乘 7 得几？{#42}
                """);

        assertThat(result.byType()).containsOnlyKeys(QuestionType.SINGLE, QuestionType.FILL);
        assertThat(stems(result)).containsExactly("1+1 等于几？", "6 乘 7 得几？{{1}}");
        assertThat(FormatReading.remarks(result)).containsExactly("2 gift-description", "0 titles-dropped");
    }

    @Test
    void aBlankLineBeforeTheBracesDoesNotPartThemFromTheQuestion() {
        ReadResult result = read("谁负责？\n\n{\n=省委\n~省政府\n}\n\n说明文字。\n\n谁召集？{=甲 ~乙}");

        assertThat(stems(result)).containsExactly("谁负责？", "谁召集？");
        assertThat(FormatReading.remarks(result)).containsExactly("1 gift-gap", "8 gift-description");
    }

    @Test
    void bracesOfCodeInTheTextAreNoAnswers() {
        ReadResult result = read("""
                输出什么？
                for (int i = 0; i < 3; i++) {
                    sum = sum + i;

                    print("x=" + i);
                }
                {
                =三行
                ~一行
                }
                """);

        assertThat(FormatReading.questions(result)).singleElement().isInstanceOfSatisfying(SingleChoice.class,
                single -> {
                    assertThat(texts(single.choices())).containsExactly("三行", "一行");
                    assertThat(single.stem().plain()).contains("sum = sum + i;");
                });
        assertThat(FormatReading.remarks(result)).contains("1 gift-braces-in-text");
    }

    @Test
    void equalsSignsInsideAnswersOnTheirOwnLinesAreText() {
        ReadResult result = read("""
                哪一行给变量赋值？{
                =int x = 5;#因为 a==b 只是比较
                ~int x == 5;
                ~<span style="color:red">x</span>
                ~if (x >= 5)
                }
                """);

        assertThat(FormatReading.questions(result)).singleElement().isInstanceOfSatisfying(SingleChoice.class,
                single -> {
                    assertThat(texts(single.choices()))
                            .containsExactly("int x = 5;", "int x == 5;", "x", "if (x >= 5)");
                    assertThat(single.key()).isEqualTo("a");
                    assertThat(single.choices().get(0).feedback().plain()).isEqualTo("因为 a==b 只是比较");
                });
        assertThat(FormatReading.remarks(result)).containsExactly("1 gift-sign-in-text");
    }

    @Test
    void severalAnswersOnOneLineArePartedAllTheSame() {
        ReadResult result = read("哪些对？{\n=一 =二\n~三 ~四\n}\n\n哪个对？{~甲=乙~丙}");

        assertThat(FormatReading.questions(result).get(0)).isInstanceOfSatisfying(MultipleChoice.class,
                multiple -> assertThat(texts(multiple.choices())).containsExactly("一", "二", "三", "四"));
        assertThat(FormatReading.questions(result).get(1)).isInstanceOfSatisfying(SingleChoice.class,
                single -> assertThat(texts(single.choices())).containsExactly("甲", "乙", "丙"));
        assertThat(FormatReading.remarks(result)).containsExactly("1 several-right-answers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\(x=2\\)", "$$x=2$$", "\\[x~=~2\\]"})
    void signsInsideAFormulaAreText(String formula) {
        ReadResult result = read("哪个对？{=" + formula + " ~零}");

        assertThat(FormatReading.questions(result)).singleElement().isInstanceOfSatisfying(SingleChoice.class,
                single -> assertThat(texts(single.choices())).containsExactly(formula, "零"));
        assertThat(FormatReading.remarks(result)).containsExactly("1 gift-sign-in-text");
    }

    @Test
    void acceptedTextsAndPairsMayHoldEqualsSignsToo() {
        ReadResult result = read("怎样写？{\n=x = 1\n=x=1\n}\n\n配对{\n=a = 1 -> 赋值\n=a==1 -> 比较\n}");

        assertThat(((BlankKey.Text) ((FillBlank) FormatReading.questions(result).get(0)).blanks().get(0)).accepted())
                .containsExactly("x = 1", "x=1");
        assertThat(((Matching) FormatReading.questions(result).get(1)).pairs())
                .extracting(pair -> pair.left().plain()).containsExactly("a = 1", "a==1");
    }

    @Test
    void fencesOfMarkdownAroundTheQuestionsAreNoPartOfThem() {
        ReadResult result = read("""
                ```gift
                ::一::谁负责？{=省委 ~省政府}

                ::二::[markdown]输出什么？
                ```
                x = 1
                ```
                {=一 ~二}
                ```
                """);

        assertThat(stems(result)).containsExactly("谁负责？", "输出什么？\n```\nx = 1\n```");
        assertThat(FormatReading.remarks(result)).containsExactly("0 titles-dropped");
    }

    @Test
    void blankLinesInsideFencedCodeEndNoQuestion() {
        ReadResult result = read("""
                ::一::[markdown]输出什么？
                ```c
                #include <stdio.h>

                int main() {
                    puts("");
                }
                ```
                {=一 ~二}

                ::二::[markdown]```没有结束

                ::三::谁负责？{=省委 ~省政府}
                """);

        assertThat(stems(result)).hasSize(2).last().isEqualTo("谁负责？");
        assertThat(stems(result).get(0)).startsWith("输出什么？\n```c\n#include <stdio.h>").endsWith("}\n```");
        assertThat(FormatReading.remarks(result))
                .containsExactly("1 gift-braces-in-text", "11 gift-description", "0 titles-dropped");
    }

    @Test
    void aClosingBraceTooManyIsIgnored() {
        ReadResult result = read("天是蓝的。{T#对}}\n\n谁负责？{=省委 ~省政府}\n}");

        assertThat(stems(result)).containsExactly("天是蓝的。", "谁负责？");
        assertThat(FormatReading.remarks(result))
                .containsExactly("1 gift-brace-extra", "1 feedback-joined", "3 gift-brace-extra");
    }

    @Test
    void aQuestionInAikenFormatIsLeftOutWithAReason() {
        ReadResult result = read("谁负责？{=省委 ~省政府}\n\n谁召集？\nA. 甲\nB. 乙\nANSWER: A\n\n谁主持？{=丙 ~丁}");

        assertThat(stems(result)).containsExactly("谁负责？", "谁主持？");
        assertThat(result.found()).isEqualTo(3);
        assertThat(result.leftOut()).isEqualTo(1);
        assertThat(FormatReading.remarks(result)).containsExactly("3 gift-aiken");
    }

    private static ReadResult read(String gift) {
        return FormatReading.text(QuizFormat.GIFT, gift);
    }

    private static List<String> stems(ReadResult result) {
        return FormatReading.questions(result).stream().map(Question::stem).map(stem -> stem.markedPlain()).toList();
    }

    private static List<String> texts(List<Choice> choices) {
        return choices.stream().map(choice -> choice.text().plain()).toList();
    }
}
