package org.xuegui.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionArbitraries;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.paper.ShownOrder;

@Domain(QuestionArbitraries.class)
@Domain(DomainContext.Global.class)
class MarkingPropertyTest {

    @Property(tries = 300)
    void keyEarnsFullMarks(@ForAll Question question, @ForAll("rules") MarkingRule rule) {
        Assume.that(question.type() != QuestionType.SHORT);

        assertThat(Marking.mark(question, KeyResponse.of(question), rule).isFull()).isTrue();
    }

    @Property(tries = 500)
    void shareLiesBetweenNothingAndFull(
            @ForAll Question question, @ForAll("rules") MarkingRule rule, @ForAll Random random) {
        Mark mark = Marking.mark(question, anyResponse(question, random), rule);

        assertThat(mark.share()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        if (!mark.parts().isEmpty()) {
            assertThat(mark.isFull()).isEqualTo(!mark.parts().contains(false));
        }
    }

    @Property(tries = 300)
    void orderOfChoicesDoesNotMatter(
            @ForAll MultipleChoice question, @ForAll("rules") MarkingRule rule, @ForAll Random random) {
        Response response = anyResponse(question, random);

        assertThat(Marking.mark(shuffled(question, random), response, rule))
                .isEqualTo(Marking.mark(question, response, rule));
    }

    @Property(tries = 300)
    void widthAndSpacesDoNotMatter(@ForAll FillBlank question, @ForAll("rules") MarkingRule rule) {
        List<String> wide = ((Response.Filled) KeyResponse.of(question))
                .texts().stream().map(MarkingPropertyTest::widened).toList();

        assertThat(Marking.mark(question, new Response.Filled(wide), rule).isFull()).isTrue();
    }

    @Provide
    Arbitrary<MarkingRule> rules() {
        return Arbitraries.of(MarkingRule.Multiple.class)
                .flatMap(multiple -> Arbitraries.of(MarkingRule.Order.class)
                        .map(order -> new MarkingRule(multiple, order)));
    }

    /** ASCII as full width, spaces between all characters. */
    private static String widened(String text) {
        return text.codePoints()
                .map(point -> point > 0x20 && point < 0x7F ? point + 0xFEE0 : point)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" ", "\u3000", "\u00A0"));
    }

    private static Question shuffled(MultipleChoice multiple, Random random) {
        return new MultipleChoice(multiple.details(), shuffled(multiple.choices(), random), multiple.keys());
    }

    private static Response anyResponse(Question question, Random random) {
        if (question instanceof SingleChoice single) {
            return chosen(single.choices(), random);
        }
        if (question instanceof MultipleChoice multiple) {
            return chosen(multiple.choices(), random);
        }
        if (question instanceof FillBlank) {
            return new Response.Filled(shuffled(((Response.Filled) KeyResponse.of(question)).texts(), random));
        }
        if (question instanceof Matching matching) {
            List<String> rights = shuffled(ShownOrder.rightIds(matching), random);
            Map<String, String> pairs = new LinkedHashMap<>();
            for (int i = 0; i < matching.pairs().size(); i++) {
                if (random.nextInt(5) > 0) {
                    pairs.put(Matching.leftId(i), rights.get(i));
                }
            }
            return new Response.Matched(pairs);
        }
        if (question instanceof Ordering) {
            return new Response.Ordered(shuffled(((Response.Ordered) KeyResponse.of(question)).items(), random));
        }
        return new Response.Judged(random.nextBoolean());
    }

    private static Response chosen(List<Choice> choices, Random random) {
        return new Response.Chosen(choices.stream()
                .filter(choice -> random.nextBoolean())
                .map(Choice::id)
                .collect(Collectors.collectingAndThen(Collectors.toSet(), Set::copyOf)));
    }

    private static <T> List<T> shuffled(List<T> elements, Random random) {
        List<T> shuffled = new ArrayList<>(elements);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
