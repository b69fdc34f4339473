package org.xuegui.exchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.marking.Marking;
import org.xuegui.quiz.marking.MarkingRule;

/** Another program that follows the rules of an item gives the marks that are given here. */
class QtiScoringTest {

    private static final MarkingRule EXACT = new MarkingRule(MarkingRule.Multiple.EXACT, MarkingRule.Order.EXACT);

    private static final List<String> WORDS = List.of("甲", "乙", "丙", "丁", "戊");

    private static void assertMarkedAlike(Question question, Response response) {
        for (QtiVersion version : QtiVersion.values()) {
            Map<String, List<String>> outcomes = QtiRules.outcomes(
                    ItemWriter.write(question, version, new PictureFiles()), variables(question, response));
            BigDecimal full = new BigDecimal(outcomes.get("MAXSCORE").get(0));
            assertThat(new BigDecimal(outcomes.get("SCORE").get(0)))
                    .as("%s %s", question, response)
                    .isEqualByComparingTo(Marking.mark(question, response, EXACT).earned(full));
        }
    }

    /** The response as variables of the item. */
    private static Map<String, List<String>> variables(Question question, Response response) {
        if (response instanceof Response.Filled filled) {
            return filled((FillBlank) question, filled.texts());
        }
        return Map.of("RESPONSE", response instanceof Response.Chosen chosen
                ? chosen.choices().stream().map(Identifiers::write).toList()
                : response instanceof Response.Judged judged
                ? List.of(String.valueOf(judged.isTrue()))
                : response instanceof Response.Matched matched
                ? matched.pairs().entrySet().stream().map(pair -> pair.getKey() + ' ' + pair.getValue()).toList()
                : response instanceof Response.Ordered ordered ? ordered.items() : List.of());
    }

    private static Map<String, List<String>> filled(FillBlank question, List<String> texts) {
        List<Integer> answered = IntStream.range(0, texts.size()).filter(i -> !texts.get(i).isEmpty()).boxed().toList();
        if (!question.wordBank().isEmpty()) {
            return Map.of("RESPONSE", answered.stream()
                    .map(i -> "W" + (question.wordBank().indexOf(texts.get(i)) + 1) + " GAP_" + (i + 1))
                    .toList());
        }
        Map<String, List<String>> variables = new HashMap<>();
        for (int i : answered) {
            int choice = question.blanks().get(i).choices().indexOf(texts.get(i)) + 1;
            variables.put("RESPONSE_" + (i + 1), List.of(choice == 0 ? texts.get(i) : "C" + choice));
        }
        return variables;
    }

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void theKeyEarnsEverythingAndNothingEarnsNothing(QuestionType type) {
        Question question = TypicalQuestions.ALL.stream()
                .filter(each -> each.type() == type).findFirst().orElseThrow();

        assertMarkedAlike(question, KeyResponse.of(question));
        assertMarkedAlike(question, new Response.None());
        QtiRoundTripTest.detailed().stream().filter(each -> each.type() == type)
                .forEach(each -> assertMarkedAlike(each, KeyResponse.of(each)));
    }

    @Property(tries = 60)
    void choicesArePairedAndOrderedByTheRules(@ForAll("orders") List<Integer> order) {
        assertMarkedAlike(TypicalQuestions.MULTIPLE, new Response.Chosen(Set.copyOf(
                order.stream().limit(order.get(0) + 1).map(TypicalQuestions::choiceId).toList())));
        assertMarkedAlike(TypicalQuestions.SINGLE,
                new Response.Chosen(Set.of(TypicalQuestions.choiceId(order.get(0)))));
        assertMarkedAlike(TypicalQuestions.ORDERING,
                new Response.Ordered(order.stream().map(i -> "i" + (i + 1)).toList()));
        assertMarkedAlike(TypicalQuestions.MATCHING, new Response.Matched(
                Map.of("l1", "r" + (order.get(0) % 2 + 1), "l2", order.get(1) == 0 ? "x1" : "r2")));
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2, 3);
    }

    @Property(tries = 200)
    void blanksAreMarkedByTheRules(@ForAll("blanks") FillBlank question, @ForAll("answers") List<String> answers) {
        assertMarkedAlike(question, new Response.Filled(answers));
    }

    @Provide
    Arbitrary<List<String>> answers() {
        return Arbitraries.of("甲", "乙", "丙", "丁", "戊", "").list().ofSize(3);
    }

    /** Three blanks, typed or with a word bank, in a fixed or any order; no word is right for two of them. */
    @Provide
    Arbitrary<FillBlank> blanks() {
        Arbitrary<FillBlank> typed = Arbitraries.shuffle(WORDS)
                .map(words -> TypicalQuestions.fill("f", "{{2}}{{1}}{{3}}",
                        TypicalQuestions.text(words.get(0)),
                        TypicalQuestions.text(words.get(1), words.get(2)),
                        TypicalQuestions.text(words.get(3))));
        return Combinators.combine(typed, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((fill, isBank, isAnyOrder) ->
                        new FillBlank(fill.details(), fill.blanks(), isBank ? WORDS : List.of(), isAnyOrder));
    }

    @ParameterizedTest
    @EnumSource(QtiVersion.class)
    void numbersCountWithinTheirTolerance(QtiVersion version) {
        FillBlank question = TypicalQuestions.fill("f", "{{1}}",
                new BlankKey.Number(new BigDecimal("5"), new BigDecimal("1.5")));
        String item = ItemWriter.write(question, version, new PictureFiles());

        assertThat(List.of("3.4", "3.5", "5", "6.5", "6.6"))
                .map(number -> QtiRules.outcomes(item, Map.of("RESPONSE_1", List.of(number))).get("SCORE").get(0))
                .containsExactly("0", "1", "1", "1", "0");
    }
}
