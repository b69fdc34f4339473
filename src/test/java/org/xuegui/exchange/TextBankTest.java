package org.xuegui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.quiz.QuestionType.FILL;
import static org.xuegui.quiz.QuestionType.MATCHING;
import static org.xuegui.quiz.QuestionType.MULTIPLE;
import static org.xuegui.quiz.QuestionType.ORDERING;
import static org.xuegui.quiz.QuestionType.SHORT;
import static org.xuegui.quiz.QuestionType.SINGLE;
import static org.xuegui.quiz.QuestionType.TRUE_FALSE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xuegui.base.file.DecodedText;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

/** Whole files as trainers have them, good and broken. */
class TextBankTest {

    @Test
    void aGiftBankIsReadWhole() {
        ReadResult result = FormatReading.resource("gift/training-bank.gift");

        assertThat(result.format()).isEqualTo(QuizFormat.GIFT);
        assertThat(result.byType()).isEqualTo(Map.of(SINGLE, 1, MULTIPLE, 1, TRUE_FALSE, 1, FILL, 3, MATCHING, 1,
                ORDERING, 1, SHORT, 1));
        assertThat(result.found()).isEqualTo(9);
        assertThat(FormatReading.questions(result)).extracting(question -> question.details().topic())
                .startsWith("网络安全/日常管理").endsWith("网络安全/综合");
        assertThat(FormatReading.questions(result).get(8).id()).isEqualTo("bak-09");
        assertThat(FormatReading.remarks(result)).containsExactly(
                "21 feedback-joined", "25 partly-right-dropped", "43 gift-description", "48 gift-several-blanks",
                "48 tags-dropped", "0 titles-dropped");
    }

    @Test
    void aBrokenGiftBankLosesNoQuestionWithoutAWord() {
        ReadResult result = FormatReading.resource("gift/broken-bank.gift");

        assertThat(result.found()).isEqualTo(9);
        assertThat(result.byType()).isEqualTo(Map.of(SINGLE, 3, TRUE_FALSE, 2, FILL, 1));
        assertThat(FormatReading.remarks(result)).containsExactly(
                "1 gift-category-glued", "2 gift-gap", "9 gift-full-width", "11 gift-truth-word",
                "13 no-right-answer", "15 gift-brace", "17 number-comma", "18 gift-braces-in-text",
                "19 gift-several-answers", "21 html-picture", "0 titles-dropped");
    }

    @Test
    void aFileOfAnotherEncodingIsReadWithAWarning() {
        ReadResult result = FormatReading.resource("gift/gb18030-bank.gift");

        assertThat(result.encoding()).contains(DecodedText.GB18030);
        assertThat(FormatReading.questions(result).get(0).stem().plain()).isEqualTo("网络安全工作的责任主体是谁？");
        assertThat(FormatReading.remarks(result)).containsExactly("0 encoding-guessed", "0 titles-dropped");
    }

    @Test
    void anAikenBankIsReadWholeThoughItsNameSaysText() {
        ReadResult result = FormatReading.resource("aiken/training-bank.txt");

        assertThat(result.format()).isEqualTo(QuizFormat.AIKEN);
        assertThat(result.byType()).isEqualTo(Map.of(SINGLE, 2));
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void aBrokenAikenBankLosesNoQuestionWithoutAWord() {
        ReadResult result = FormatReading.resource("aiken/broken-bank.txt");

        assertThat(result.found()).isEqualTo(5);
        assertThat(result.byType()).isEqualTo(Map.of(SINGLE, 2, MULTIPLE, 1));
        assertThat(FormatReading.remarks(result)).containsExactly(
                "1 aiken-stem-joined", "8 aiken-several-answers", "14 aiken-answer-missing",
                "18 aiken-answer-unknown", "23 aiken-option-in-stem");
    }
}
