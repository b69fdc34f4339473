package org.xuegui.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.exchange.FormatReading;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

/** Tables as the templates of examination services have them, filled in by hand. */
class VendorSheetTest {

    private static ReadResult read(String text) {
        return FormatReading.bytes(QuizFormat.CSV, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aRowOfTotalsIsNoQuestion() {
        ReadResult result = read("题型,题干,A,B,答案\n单选题,甲,一,二,A\n合计,1题,,,\n");

        assertThat(Books.shown(result)).containsExactly("single 甲|*一|二");
        assertThat(result.found()).isEqualTo(1);
        assertThat(result.problems()).extracting(problem -> problem.code()).containsExactly("sheet-row-skipped");
    }

    @Test
    void notesBelowTheQuestionsAreNone() {
        ReadResult result = read("题干,A,B,答案\n说明：甲,一,二,A\n注：1.只供学习。,,,\n2.不得外传,,,\n制表人：某某,审核人：某某,,\n");

        assertThat(Books.shown(result)).containsExactly("single 说明：甲|*一|二");
        assertThat(result.found()).isEqualTo(1);
    }

    @Test
    void aQuestionAboutASumIsOne() {
        assertThat(Books.shown(read("题干,A,B,答案\n合计,一,二,A\n"))).containsExactly("single 合计|*一|二");
    }

    @Test
    void headingsRepeatedInPartAreNoQuestion() {
        ReadResult result = read("题干,A,B,答案\n甲,一,二,A\n题干,,,答案\n乙。,,,对\n");

        assertThat(Books.shown(result)).containsExactly("single 甲|*一|二", "truefalse 乙。|true");
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ':', textBlock = """
            正确选项 : 1    : single 甲|*一|二|三
            答案     : 2;1  : multiple 甲|*一|*二|三
            """)
    void numbersCountTheChoicesAsTheirHeadingsDo(String heading, String answer, String shown) {
        assertThat(Books.shown(read("题干,选项1,选项2,选项3," + heading + "\n甲,一,二,三," + answer + "\n")))
                .containsExactly(shown);
    }

    @Test
    void anIndexIsNotCountedByHeadings() {
        assertThat(read("题干,选项1,选项2,选项3,答案索引\n甲,一,二,三,1\n").problems())
                .extracting(problem -> problem.code()).containsExactly("sheet-answer-counted");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            每年召开{}次。,一                           ; fill 每年召开____次。|一
            每年召开[填空1]次，由[填空2]召集。,一|省委  ; fill 每年召开____次，由____召集。|一|省委
            每年召开（）次，由（）召集。,"第一空：一 第二空：省委" ; fill 每年召开（____）次，由（____）召集。|一|省委
            """)
    void blanksMayBePlaceholders(String row, String shown) {
        assertThat(Books.shown(read("题型,题干,答案\n填空题," + row + "\n"))).containsExactly(shown);
    }

    @Test
    void quotationMarksAroundAnAnswerDoNotMatter() {
        assertThat(Books.shown(read("题干,A,B,C,答案\n甲,一,二,三,“A、C”\n"))).containsExactly("multiple 甲|*一|二|*三");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ':', textBlock = """
            选项一        : single 甲|*一|二|三
            选项一|选项三 : multiple 甲|*一|二|*三
            选项A、选项B  : multiple 甲|*一|*二|三
            option 2      : single 甲|一|*二|三
            """)
    void anAnswerMayNameTheHeadingsOfTheChoices(String answer, String shown) {
        assertThat(Books.shown(read("题干,选项一,选项二,选项三,正确答案\n甲,一,二,三," + answer + "\n")))
                .containsExactly(shown);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            Correct Answer (1-4) ; single 甲|一|*二|三
            正确答案（1～4）      ; single 甲|一|*二|三
            正确答案（0-3）       ; single 甲|一|二|*三
            """)
    void theHeadingOfTheAnswersMaySayFromWhereTheyCount(String heading, String shown) {
        assertThat(Books.shown(read("题干,选项A,选项B,选项C," + heading + "\n甲,一,二,三,2\n"))).containsExactly(shown);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional)↵甲,一,二,三 ; single 甲|*一|二|三
            题干,正确答案,干扰项1,干扰项2↵甲,一,二,                                           ; single 甲|*一|二
            question,correct_answer,incorrect_answers↵甲,一,"[""二"", ""三""]"               ; single 甲|*一|二|三
            """)
    void wrongChoicesMayStandApartFromTheAnswer(String table, String shown) {
        assertThat(Books.shown(read(table.replace('↵', '\n') + "\n"))).containsExactly(shown);
    }

    @Test
    void aWordThatLeavesTheTypeOpenLeavesItToEachQuestion() {
        assertThat(Books.shown(read("题型,题干,A,B,C,答案\n选择题,甲,一,二,三,A\n选择题,乙,一,二,三,AB\n")))
                .containsExactly("single 甲|*一|二|三", "multiple 乙|*一|*二|三");
        assertThat(Books.shown(read("type,question,A,B,C,answer\nmultiple,甲,一,二,三,A\nboolean,乙,,,,TRUE\n")))
                .containsExactly("single 甲|*一|二|三", "truefalse 乙|true");
        assertThat(Books.shown(read("type,question,A,B,C,answer\nmultiple,甲,一,二,三,A\nmultiple,乙,一,二,三,AB\n")))
                .containsExactly("multiple 甲|*一|二|三", "multiple 乙|*一|*二|三");
    }

    @Test
    void whatIsAcceptedInABlankMayStandWhereChoicesDo() {
        ReadResult result = read("Question Text,Question Type,Option 1,Option 2,Correct Answer\nThe sky is ____,Fill-in-the-Blank,blue,azure,\n");

        assertThat(Books.shown(result)).containsExactly("fill The sky is ____|blue/azure");
        assertThat(result.problems()).extracting(problem -> problem.code()).containsExactly("sheet-choices-accepted");
    }

    @Test
    void aNumberForATypeWhoseAnswersAreAOrBWithoutChoicesMeansJudgements() {
        ReadResult result = read("题型,试题题目,A,B,C,答案\n1,甲。,,,,A\n1,乙。,,,,B\n2,丙,一,二,三,A\n");

        assertThat(Books.shown(result)).containsExactly("truefalse 甲。|true", "truefalse 乙。|false", "single 丙|*一|二|三");
        assertThat(result.problems()).extracting(problem -> problem.code()).containsExactly("sheet-truth-assumed");
    }

    @Test
    void whoMadeATableIsNoQuestion() {
        ReadResult result = read("题干,A,B,答案,解析\n甲,一,二,A,\n,,,,审核：李四\n");

        assertThat(result.found()).isEqualTo(1);
        assertThat(result.problems()).extracting(problem -> problem.code()).containsExactly("sheet-row-skipped");
    }
}
