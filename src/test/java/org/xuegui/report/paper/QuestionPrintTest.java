package org.xuegui.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.report.pdf.PdfLine;

class QuestionPrintTest {

    private final QuestionPrint print = new QuestionPrint(Texts.in(Texts.CHINESE));

    private static Question question(QuestionType type) {
        return new LearningFixture().pools.current().all().stream().map(StoredQuestion::question)
                .filter(each -> each.type() == type).findFirst().orElseThrow();
    }

    private static String text(PdfLine line) {
        return line.lead() + line.text().plain();
    }

    private String key(Question question, List<String> order) {
        return print.withKey(question, 1, order).stream().map(QuestionPrintTest::text)
                .filter(line -> line.startsWith("答案：")).findFirst().orElseThrow();
    }

    @Test
    void theKeyNamesTheLetterUnderWhichTheRightChoiceIsPrinted() {
        SingleChoice single = (SingleChoice) question(QuestionType.SINGLE);
        List<String> order = single.choices().stream().map(choice -> choice.id())
                .sorted((a, b) -> Boolean.compare(a.equals(single.key()), b.equals(single.key()))).toList();
        String letter = String.valueOf((char) ('A' + single.choices().size() - 1));

        assertThat(key(single, order)).isEqualTo("答案：" + letter);
        assertThat(print.question(single, 1, order).stream().map(QuestionPrintTest::text))
                .anyMatch(line -> line.startsWith(letter + ". " + single.choices().stream()
                        .filter(choice -> choice.id().equals(single.key())).findFirst().orElseThrow().text().plain()));
    }

    @Test
    void orderingAndMatchingKeysFollowThePrintedLetters() {
        Ordering ordering = (Ordering) question(QuestionType.ORDERING);
        List<String> right = ((Response.Ordered) KeyResponse.of(ordering)).items();
        List<String> reversed = new ArrayList<>(right);
        Collections.reverse(reversed);
        StringBuilder expected = new StringBuilder("答案：");
        for (int i = right.size() - 1; i >= 0; i--) {
            expected.append((char) ('A' + i)).append(i > 0 ? " → " : "");
        }
        assertThat(key(ordering, reversed)).isEqualTo(expected.toString());

        Matching matching = (Matching) question(QuestionType.MATCHING);
        assertThat(key(matching, List.of())).startsWith("答案：1—A，2—B");
    }

    @Test
    void aPaperHoldsNoKey() {
        for (QuestionType type : QuestionType.values()) {
            assertThat(print.question(question(type), 1, List.of()).stream().map(QuestionPrintTest::text))
                    .as(type.name()).noneMatch(line -> line.contains("答案：") || line.contains("解析："));
        }
    }

    @Test
    void choicesAndJudgementsHaveRoomForTheAnswerAndShortAnswersLinesToWriteOn() {
        assertThat(text(print.question(question(QuestionType.TRUE_FALSE), 3, List.of()).get(0)))
                .startsWith("3. ").endsWith("（\u3000\u3000）");
        assertThat(print.question(question(QuestionType.SHORT), 1, List.of())).hasSizeGreaterThan(5);
    }
}
