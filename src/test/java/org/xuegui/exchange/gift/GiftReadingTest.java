package org.xuegui.exchange.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.FormatReading;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

class GiftReadingTest {

    /** One question: its type, its stem and what it asks, its remarks. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            甲？{=对一~错二}                       | single: 甲？ *对一/错二                         | []
            甲？{~=对一~错二}                      | single: 甲？ *对一/错二                         | []
            甲？{~%50%一 ~%50%二 ~三}              | multiple: 甲？ *一/*二/三                       | []
            甲？{~%50%一 ~%50%二 ~%-100%三}        | multiple: 甲？ *一/*二/三                       | []
            甲？{=一 =二 ~三}                      | multiple: 甲？ *一/*二/三                       | [1 several-right-answers]
            甲？{~%100%一 ~二}                     | multiple: 甲？ *一/二                           | []
            甲？{=%100%一 ~二}                     | single: 甲？ *一/二                             | []
            甲是{~一 =二}吗                        | single: 甲是_____吗 一/*二                      | []
            甲{T}                                  | truefalse: 甲 true                              | []
            甲{FALSE}                              | truefalse: 甲 false                             | []
            甲{true}                               | truefalse: 甲 true                              | [1 gift-truth-word]
            甲{错}                                 | truefalse: 甲 false                             | [1 gift-truth-word]
            甲{F#答错了#答对了}                    | truefalse: 甲 false                             | [1 feedback-joined]
            甲是{=一 =二}。                        | fill: 甲是{{1}}。 一/二                         | []
            甲是{一}。                             | fill: 甲是{{1}}。 一                            | []
            甲是____。{=一}                        | fill: 甲是{{1}}。 一                            | []
            甲是（  ）。{=一}                      | fill: 甲是{{1}}。 一                            | []
            几年？{#5}                             | fill: 几年？{{1}} 5±0                           | []
            几年？{#5:0.5}                         | fill: 几年？{{1}} 5±0.5                         | []
            几年？{#1..5}                          | fill: 几年？{{1}} 3±2                           | []
            几年？{#5..1}                          | fill: 几年？{{1}} 3±2                           | [1 number-swapped]
            几何？{#3,14:0.01}                     | fill: 几何？{{1}} 3.14±0.01                     | [1 number-comma]
            几年？{#=5:0 =%50%5:1 ~#不对} | fill: 几年？{{1}} 5±0 | [1 partly-right-dropped, 1 feedback-joined]
            几年？{#=5 =6}                         | fill: 几年？{{1}} 5/6                           | [1 number-as-text]
            连线{=甲 -> 一 =乙 -> 二}              | matching: 连线 甲→一/乙→二                      | []
            连线{=甲 -> 一 =乙 -> 二 = -> 三}      | matching: 连线 甲→一/乙→二/三                   | []
            谈谈甲。{}                             | short: 谈谈甲。                                 | []
            谈谈甲。{####答案：一}                 | short: 谈谈甲。 一                              | []
            我{=是~在}甲，你{~去=来}乙             | fill: 我{{1}}甲，你{{2}}乙 是[是/在] 来[去/来]  | [1 gift-several-blanks]
            甲是{1:MC:~一~=二}。                   | fill: 甲是{{1}}。 二[一/二]                     | []
            甲是{1:SHORTANSWER:=一~%100%二~三}。   | fill: 甲是{{1}}。 一/二                         | []
            几年{2:NM:=5:1}                        | fill: 几年{{1}} 5±1                             | []
            首都是{北京}，省会是{杭州}             | fill: 首都是{{1}}，省会是{{2}} 北京 杭州        | [1 gift-several-blanks]
            $$\\frac{1}{2}$$ 小于一。{T}           | truefalse: $$\\frac{1}{2}$$ 小于一。 true       | [1 gift-braces-in-text]
            x_{i=1} 是{~下标 =变量}                | single: x_{i=1} 是 下标/*变量                   | [1 gift-braces-in-text]
            用 { 还是 [？{~一 =二}                 | single: 用 { 还是 [？ 一/*二                    | []
            规定｛＝对一～错二｝                   | single: 规定 *对一/错二                         | [1 gift-full-width]
            规定{＝对一～错二}                     | single: 规定 *对一/错二                         | [1 gift-full-width]
            规定｛T｝                              | truefalse: 规定 true                            | [1 gift-full-width]
            转义\\: \\{甲\\}？{=a\\=b ~c\\~d\\#e}  | single: 转义: {甲}？ *a=b/c~d#e                 | []
            路径 C\\\\n 与 \\frac {=一 ~二}        | single: 路径 C\\n 与 \\frac *一/二              | []
            [html]<b>甲</b><script>x</script>{T}   | truefalse: 甲 true                              | [1 html-script]
            [plain]<b>甲</b>{T}                    | truefalse: <b>甲</b> true                       | []
            [Est] 甲{T}                            | truefalse: [Est] 甲 true                        | []
            a < b 且 b > c{T}                      | truefalse: a < b 且 b > c true                  | []
            A&nbsp;&lt;B{T}                        | truefalse: A <B true                            | []
            ::标题::{T} | truefalse: 标题 true | [1 gift-title-as-stem, 0 titles-dropped]
            排序{>3 ALL VERTICAL`\\n`一`\\n`二`\\n`三} | ordering: 排序 一/二/三                     | []
            排序{>2`\\n`一`\\n`二`\\n`三}          | ordering: 排序 一/二/三                         | [1 ordering-subset]
            甲？{=*一*}                            | fill: 甲？{{1}} 一                              | [1 answer-wildcard-cut]
            甲？{=一 =%0%*#不对}                   | fill: 甲？{{1}} 一                              | [1 feedback-joined]
            """)
    void oneQuestionIsReadAs(String gift, String expected, String remarks) {
        ReadResult result = read(gift.replace("`\\n`", "\n"));

        assertThat(FormatReading.questions(result)).hasSize(1);
        assertThat(shown(FormatReading.questions(result).get(0))).isEqualTo(expected);
        assertThat(FormatReading.remarks(result)).hasToString(remarks);
        assertThat(result.found()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            甲？{~一 ~二}               | no-right-answer
            甲？{=一 ~}                 | choice-count
            甲？{=一                    | gift-brace
            甲？}                       | gift-brace
            几年？{#五年}               | number-unreadable
            几年？{#1,000}              | number-unreadable
            几年？{#}                   | no-right-answer
            几年？{#1e999999999}        | number-unreadable
            几年？{#=1:1 =9:1}          | number-several
            连线{=甲 -> 一}             | answer-count
            连线{=甲 -> 一 =乙}         | gift-pair
            甲？{=*}                    | answer-wildcard
            甲？{=a*b}                  | answer-wildcard
            {T}                         | stem-missing
            甲{T}，乙{F}。              | gift-several-answers
            甲{1:MR:~%50%一~%50%二}     | cloze-kind
            甲{1:XYZ:=一}               | cloze-kind
            """)
    void whatCannotBeUsedIsLeftOutWithAReason(String gift, String code) {
        ReadResult result = read("第一题{T}\n\n" + gift + "\n\n第三题{F}");

        assertThat(result.found()).isEqualTo(3);
        assertThat(result.imported()).isEqualTo(2);
        assertThat(result.leftOut()).isEqualTo(1);
        assertThat(FormatReading.remarks(result)).contains("3 " + code);
        assertThat(result.problems()).filteredOn(problem -> problem.isError()).hasSize(1);
    }

    @Test
    void aFormatNamedBeforeAnAcceptedTextIsNoPartOfIt() {
        ReadResult result = read("[html]水的化学式是？{=[plain]H2O =[html]H<sub>2</sub>O =[水]}");

        assertThat(FormatReading.questions(result).get(0)).isInstanceOfSatisfying(FillBlank.class, question ->
                assertThat(((BlankKey.Text) question.blanks().get(0)).accepted()).containsExactly("H2O", "[水]"));
    }

    @Test
    void aBlankLineInsideBracesEndsNothing() {
        ReadResult result = read("甲？{\n=一\n\n~二\n}\n\n乙{T}");

        assertThat(result.byType()).containsEntry(QuestionType.SINGLE, 1).containsEntry(QuestionType.TRUE_FALSE, 1);
        assertThat(FormatReading.remarks(result)).containsExactly("1 gift-gap");
    }

    @Test
    void aForgottenBraceDoesNotSwallowTheNextQuestion() {
        ReadResult result = read("甲？{=一 ~二\n\n乙{T}\n\n丙{F}");

        assertThat(result.found()).isEqualTo(3);
        assertThat(FormatReading.remarks(result)).containsExactly("1 gift-brace");
    }

    @Test
    void linesOfSpacesOfAnyWidthAreBlankAndALineOfZeroIsNot() {
        ReadResult result = read("甲{T}\n\u00A0\n乙{F}\n\u3000\u3000\n丙\n0\n丁{T}");

        assertThat(result.found()).isEqualTo(3);
        assertThat(FormatReading.questions(result).get(2).stem()).isEqualTo(Passage.of("丙\n0\n丁"));
    }

    @ParameterizedTest
    @CsvSource({"'\\r'", "'\\r\\n'", "'\\r\\r\\n'", "'\\n'"})
    void linesMayEndInAnyWay(String end) {
        String lineEnd = end.replace("\\r", "\r").replace("\\n", "\n");
        ReadResult result = read("﻿甲{T}" + lineEnd + lineEnd + "乙{" + lineEnd + "=一" + lineEnd + "~二}");

        assertThat(result.byType()).containsEntry(QuestionType.TRUE_FALSE, 1).containsEntry(QuestionType.SINGLE, 1);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void categoriesAreTopicsAndOneGluedToAQuestionSwallowsNothing() {
        ReadResult result = read("""
                $CATEGORY: $course$/top/法规/会议

                甲{T}

                $CATEGORY: 党/政 A//B
                乙{F}

                $CATEGORY: $course$/top

                丙{F}
                """);

        assertThat(FormatReading.questions(result)).extracting(question -> question.details().topic())
                .containsExactly("法规/会议", "党/政 A/B", "");
        assertThat(FormatReading.remarks(result)).containsExactly("5 gift-category-glued");
    }

    @Test
    void commentsCarryIdTagsAndOurOwnDetails() {
        ReadResult result = read("""
                // [set:s-1] [title:会议题库] [pack:zhejiang] [topic:meetings]

                // 第一节 [id:m-001] [tag:difficulty:hard] [tag:fact:C02] [tag:source:自编 [一\\]] [tag:常考]
                甲{T}
                // 说明
                // [id:m-001]
                ::乙::乙{F}
                """);

        Question first = FormatReading.questions(result).get(0);
        assertThat(result.sets().get(0).id()).contains("s-1");
        assertThat(result.sets().get(0).title()).isEqualTo("会议题库");
        assertThat(first.id()).isEqualTo("m-001");
        assertThat(first.details().difficulty()).isEqualTo(Difficulty.HARD);
        assertThat(first.cites()).containsExactly("C02");
        assertThat(first.details().source()).isEqualTo("自编 [一]");
        assertThat(FormatReading.questions(result).get(1).id()).startsWith("q-");
        assertThat(FormatReading.remarks(result)).containsExactly("4 tags-dropped", "7 question-id-repeated");
    }

    @Test
    void questionsWithoutBlankLinesBetweenThemAreReadOneByOne() {
        ReadResult result = read("甲{=一 ~二}\n乙{T}\n丙丙\n丁{#5}");

        assertThat(result.found()).isEqualTo(3);
        assertThat(result.sets().get(0).questions()).extracting(question -> question.place().line())
                .containsExactly(1, 2, 3);
        assertThat(FormatReading.remarks(result)).containsExactly("1 gift-no-blank-line");
    }

    @Test
    void descriptionsAreReportedAndAreNoQuestions() {
        ReadResult result = read("以下各题请结合材料作答。\n\n甲{T}");

        assertThat(result.found()).isEqualTo(1);
        assertThat(FormatReading.remarks(result)).containsExactly("1 gift-description");
    }

    @Test
    void weightsThatSayMoreThanTheKeyAreKept() {
        ReadResult result = read("甲{=一 ~%50%二 ~三}\n\n乙{~%-50%一 ~%75%二 ~%25%三}");

        List<Question> questions = FormatReading.questions(result);
        assertThat(((SingleChoice) questions.get(0)).choices()).extracting(Choice::weight)
                .containsExactly(Optional.empty(), Optional.of(new BigDecimal("0.5")), Optional.empty());
        MultipleChoice second = (MultipleChoice) questions.get(1);
        assertThat(second.keys()).isEqualTo(Set.of("b", "c"));
        assertThat(second.choices()).extracting(Choice::weight).containsExactly(
                Optional.of(new BigDecimal("-0.5")), Optional.of(new BigDecimal("0.75")),
                Optional.of(new BigDecimal("0.25")));
        assertThat(FormatReading.remarks(result)).containsExactly("1 weights-kept", "3 weights-kept");
    }

    @Test
    void feedbackStaysWithItsChoiceAndGeneralFeedbackIsTheExplanation() {
        ReadResult result = read("甲{=一#对了 ~二#<b>不</b>对####解析\\n第二行}");

        SingleChoice question = (SingleChoice) FormatReading.questions(result).get(0);
        assertThat(question.choices().get(0).feedback()).isEqualTo(Passage.of("对了"));
        assertThat(question.choices().get(1).feedback().plain()).isEqualTo("不对");
        assertThat(question.details().explanation()).isEqualTo(Passage.of("解析\n第二行"));
    }

    @Test
    void aShortAnswerHasModelAnswerPointsAndExplanation() {
        ReadResult result = read("谈谈。{####参考答案：事先征求意见。\\n得分点：\\n事先\\n征求意见\\n解析：抓住时间。}");

        ShortAnswer question = (ShortAnswer) FormatReading.questions(result).get(0);
        assertThat(question.modelAnswer()).isEqualTo(Passage.of("事先征求意见。"));
        assertThat(question.points()).containsExactly("事先", "征求意见");
        assertThat(question.details().explanation()).isEqualTo(Passage.of("抓住时间。"));
    }

    private static ReadResult read(String gift) {
        return FormatReading.text(QuizFormat.GIFT, gift);
    }

    private static String shown(Question question) {
        String asked = switch (question.type()) {
            case SINGLE -> choices(((SingleChoice) question).choices(), Set.of(((SingleChoice) question).key()));
            case MULTIPLE -> choices(((MultipleChoice) question).choices(), ((MultipleChoice) question).keys());
            case TRUE_FALSE -> String.valueOf(((TrueFalse) question).isTrue());
            case FILL -> String.join(" ",
                    ((FillBlank) question).blanks().stream().map(GiftReadingTest::blank).toList());
            case MATCHING -> matching((Matching) question);
            case ORDERING -> String.join("/", ((Ordering) question).items().stream().map(Passage::plain).toList());
            case SHORT -> ((ShortAnswer) question).modelAnswer().plain();
        };
        return (question.type().code() + ": " + question.stem().markedPlain() + ' ' + asked).strip();
    }

    private static String choices(List<Choice> choices, Set<String> keys) {
        return String.join("/", choices.stream()
                .map(choice -> (keys.contains(choice.id()) ? "*" : "") + choice.text().plain())
                .toList());
    }

    private static String blank(BlankKey key) {
        if (key instanceof BlankKey.Number number) {
            return number.shown() + '±' + number.tolerance().toPlainString();
        }
        BlankKey.Text text = (BlankKey.Text) key;
        String choices = text.choices().isEmpty() ? "" : '[' + String.join("/", text.choices()) + ']';
        return String.join("/", text.accepted()) + choices;
    }

    private static String matching(Matching matching) {
        String pairs = String.join("/", matching.pairs().stream()
                .map(pair -> pair.left().plain() + '→' + pair.right().plain())
                .toList());
        return matching.distractors().isEmpty() ? pairs : pairs + '/' + matching.distractors().get(0).plain();
    }
}
