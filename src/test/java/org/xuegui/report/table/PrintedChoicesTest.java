package org.xuegui.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.learning.testing.QuestionBuilder.question;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.SingleChoice;

class PrintedChoicesTest {

    private final PrintedChoices printed = new PrintedChoices(Texts.in(Texts.CHINESE));

    @Test
    void choicesStandUnderTheLettersTheKeyNames() {
        SingleChoice single = (SingleChoice) question("q").single();
        List<String> lines = printed.of(single);
        assertThat(lines).hasSize(single.choices().size());
        int key = printed.keyOf(single).charAt(0) - 'A';
        assertThat(single.choices().get(key).id()).isEqualTo(single.key());
        assertThat(lines.get(key)).endsWith(single.choices().get(key).text().plain());
        assertThat(printed.keyOf(question("q").multiple())).matches("[A-Z]{2,}");
    }

    @Test
    void anOrderIsPrintedMixedAndTheKeyNamesItsNumbersInTheRightOrder() {
        Ordering ordering = (Ordering) question("q").ordering();
        List<String> lines = printed.of(ordering);
        List<String> inKeyOrder = Stream.of(printed.keyOf(ordering).split(" → "))
                .map(number -> lines.get(Integer.parseInt(number) - 1).replaceFirst("^\\d+\\. ", ""))
                .toList();
        assertThat(inKeyOrder).isEqualTo(ordering.items().stream().map(item -> item.plain()).toList());
        assertThat(lines.get(0)).doesNotEndWith(ordering.items().get(0).plain());
    }

    @Test
    void pairsAreNamedByLetterAndNumber() {
        Matching matching = (Matching) question("q").matching();
        List<String> lines = printed.of(matching);
        int pairs = matching.pairs().size();
        assertThat(lines).hasSize(2 * pairs + matching.distractors().size());
        for (String pair : printed.keyOf(matching).split(" ")) {
            Matching.Pair expected = matching.pairs().get(pair.charAt(0) - 'A');
            assertThat(lines.get(pair.charAt(0) - 'A')).endsWith(expected.left().plain());
            assertThat(lines.get(pairs + Integer.parseInt(pair.substring(1)) - 1)).endsWith(expected.right().plain());
        }
    }

    @Test
    void whatIsAnsweredInWritingHasNothingBelowButAKey() {
        for (Question question : List.of(question("q").isTrue(), question("q").fill(), question("q").shortAnswer())) {
            assertThat(printed.of(question)).isEmpty();
            assertThat(printed.keyOf(question)).isNotBlank();
        }
    }
}
