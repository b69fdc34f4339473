package org.xuegui.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.quiz.TypicalQuestions.anyOrder;
import static org.xuegui.quiz.TypicalQuestions.fill;
import static org.xuegui.quiz.TypicalQuestions.frequency;
import static org.xuegui.quiz.TypicalQuestions.matching;
import static org.xuegui.quiz.TypicalQuestions.number;
import static org.xuegui.quiz.TypicalQuestions.ordering;
import static org.xuegui.quiz.TypicalQuestions.text;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.TypicalQuestions;

class MarkingTest {

    private static Mark mark(Question question, Response response) {
        return Marking.mark(question, response, MarkingRule.DEFAULT);
    }

    private static Mark filled(Question question, String... texts) {
        return mark(question, new Response.Filled(List.of(texts)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # keys are a b c of a b c d
            EXACT,        abc,  1
            EXACT,        ab,   0
            EXACT,        abcd, 0
            PARTIAL,      abc,  1
            PARTIAL,      ab,   0.5
            PARTIAL,      a,    0.5
            PARTIAL,      ad,   0
            PARTIAL,      abcd, 0
            PARTIAL,      d,    0
            PARTIAL,      '',   0
            PROPORTIONAL, abc,  1
            PROPORTIONAL, ab,   0.666667
            PROPORTIONAL, abd,  0.333333
            PROPORTIONAL, abcd, 0.666667
            PROPORTIONAL, ad,   0
            PROPORTIONAL, d,    0
            """)
    void multipleChoiceFollowsItsRule(MarkingRule.Multiple rule, String chosen, BigDecimal share) {
        Set<String> ids = new HashSet<>(chosen.isEmpty() ? List.of() : List.of(chosen.split("")));
        MarkingRule rules = new MarkingRule(rule, MarkingRule.Order.EXACT);

        assertThat(Marking.mark(TypicalQuestions.MULTIPLE, new Response.Chosen(ids), rules).share())
                .isEqualByComparingTo(share);
    }

    @Test
    void singleChoiceAndTrueFalseAreAllOrNothing() {
        assertThat(mark(TypicalQuestions.SINGLE, new Response.Chosen(Set.of("d"))).isFull()).isTrue();
        assertThat(mark(TypicalQuestions.SINGLE, new Response.Chosen(Set.of("a"))).share()).isZero();
        assertThat(mark(TypicalQuestions.SINGLE, new Response.Chosen(Set.of("a", "d"))).share()).isZero();
        assertThat(mark(TypicalQuestions.TRUE_FALSE, new Response.Judged(true)).isFull()).isTrue();
        assertThat(mark(TypicalQuestions.TRUE_FALSE, new Response.Judged(false)).share()).isZero();
    }

    @Test
    void eachBlankEarnsItsPart() {
        Mark mark = filled(TypicalQuestions.FILL, "六", "28", "“事先”");

        assertThat(mark.share()).isEqualByComparingTo("0.666667");
        assertThat(mark.parts()).containsExactly(true, false, true);
    }

    @ParameterizedTest
    @CsvSource({"5, true", "五, true", "５, true", "5.0, true", "-5, false", "六, false", "五五, false", "5 章, false"})
    void numberBlankTakesEveryWritingOfTheNumber(String text, boolean isRight) {
        assertThat(filled(fill("f", "{{1}}", number(5)), text).isFull()).isEqualTo(isRight);
    }

    @Test
    void signIsNeverLost() {
        assertThat(filled(fill("f", "{{1}}", number(-5)), "5").isFull()).isFalse();
        assertThat(filled(fill("f", "{{1}}", number(-5)), "－５").isFull()).isTrue();
        assertThat(filled(fill("f", "{{1}}", text("-5")), "5").isFull()).isFalse();
        assertThat(filled(fill("f", "{{1}}", text("5")), "-5").isFull()).isFalse();
    }

    @Test
    void chineseNumeralsCountOnlyInNumberBlanks() {
        assertThat(filled(fill("f", "{{1}}", text("5")), "五").isFull()).isFalse();
        assertThat(filled(fill("f", "{{1}}", text("五")), "5").isFull()).isFalse();
    }

    @Test
    void toleranceIsInclusive() {
        BlankKey key = new BlankKey.Number(new BigDecimal("3.14"), new BigDecimal("0.01"));

        assertThat(filled(fill("f", "{{1}}", key), "3.15").isFull()).isTrue();
        assertThat(filled(fill("f", "{{1}}", key), "3.151").isFull()).isFalse();
    }

    @Test
    void frequenciesCountAlikeOnlyWhereMarked() {
        assertThat(filled(fill("f", "{{1}}", frequency("每年一次")), "一年一次").isFull()).isTrue();
        assertThat(filled(fill("f", "{{1}}", frequency("每年一次")), "每年 1 次").isFull()).isTrue();
        assertThat(filled(fill("f", "{{1}}", frequency("每年一次")), "每五年一次").isFull()).isFalse();
        assertThat(filled(fill("f", "{{1}}", text("每年一次")), "一年一次").isFull()).isFalse();
    }

    @Test
    void anyOrderTakesTheBestAssignment() {
        FillBlank question = anyOrder(text("甲", "乙"), text("甲"), text("丙"));

        assertThat(filled(question, "甲", "乙", "丙").isFull()).isTrue();
        assertThat(filled(question, "丙", "甲", "乙").isFull()).isTrue();
        assertThat(filled(question, "乙", "丁", "甲").parts()).containsExactly(true, false, true);
    }

    @Test
    void sameTextTwiceCountsOnceInAnyOrder() {
        assertThat(filled(anyOrder(text("甲"), text("乙")), "甲", "甲").share()).isEqualByComparingTo("0.5");
        assertThat(filled(anyOrder(text("甲"), text("甲")), "甲", "甲").isFull()).isTrue();
    }

    @Test
    void orderOfBlanksCountsUnlessAnyOrderIsAllowed() {
        assertThat(filled(fill("f", "{{1}}{{2}}", text("甲"), text("乙")), "乙", "甲").share()).isZero();
    }

    @Test
    void rightPairsEarnTheirShare() {
        Question question = matching("p", List.of("戊"), "一", "甲", "二", "乙", "三", "丙", "四", "丁");
        Response response = new Response.Matched(Map.of("l1", "r1", "l2", "r3", "l3", "x1", "l4", "r4"));

        assertThat(mark(question, response).share()).isEqualByComparingTo("0.5");
        assertThat(mark(question, response).parts()).containsExactly(true, false, false, true);
    }

    @Test
    void rightSidesThatReadTheSameAreTheSame() {
        Question question = matching("p", List.of(), "一", "每年", "二", "每年", "三", "每五年");

        assertThat(mark(question, new Response.Matched(Map.of("l1", "r2", "l2", "r1", "l3", "r3"))).isFull()).isTrue();
        assertThat(mark(question, new Response.Matched(Map.of("l1", "r1", "l2", "r1", "l3", "r3"))).share())
                .isEqualByComparingTo("0.666667");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            i1 i2 i3 i4, 1,        1
            i2 i3 i4 i1, 0.666667, 0
            i4 i3 i2 i1, 0,        0
            i1 i2 i4 i3, 0.333333, 0
            i3 i4 i1 i2, 0.666667, 0
            i1 i2 i3,    0,        0
            i1 i1 i2 i3, 0,        0
            """)
    void orderEarnsNeighboursOrAllOrNothing(String order, BigDecimal neighbours, BigDecimal exact) {
        Question question = ordering("o", "甲", "乙", "丙", "丁");
        Response response = new Response.Ordered(List.of(order.split(" ")));
        MarkingRule strict = new MarkingRule(MarkingRule.Multiple.EXACT, MarkingRule.Order.EXACT);

        assertThat(mark(question, response).share()).isEqualByComparingTo(neighbours);
        assertThat(Marking.mark(question, response, strict).share()).isEqualByComparingTo(exact);
    }

    @Test
    void writtenAnswerWaitsForAPerson() {
        Mark written = mark(TypicalQuestions.SHORT, new Response.Written("任免须事先征求意见"));
        Mark blank = mark(TypicalQuestions.SHORT, new Response.Written(" \n"));

        assertThat(written.isProvisional()).isTrue();
        assertThat(written.share()).isZero();
        assertThat(blank.isProvisional()).isFalse();
        assertThat(blank.share()).isZero();
    }

    @Test
    void emptyOrForeignResponsesEarnNothing() {
        Stream<Response> foreign = Stream.of(
                new Response.None(), new Response.Chosen(Set.of()), new Response.Filled(List.of()),
                new Response.Matched(Map.of()), new Response.Ordered(List.of()), new Response.Written(""));
        foreign.forEach(response -> TypicalQuestions.ALL.forEach(question -> {
            Mark mark = mark(question, response);
            assertThat(mark.share()).as(question.type() + " " + response).isZero();
            assertThat(mark.isProvisional()).isFalse();
        }));
    }
}
