package org.xuegui.quiz.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.TrueFalse;

class QuizSelectionTest {

    private static final Question ONE = statement("q1", "一。", "C01");
    private static final Question TWO = statement("q2", "二。", "C02");
    private static final QuizSet FIRST = new QuizSet("first", "甲", "pack", "meetings", List.of(ONE, TWO));

    private static Question statement(String id, String stem, String fact) {
        return new TrueFalse(new QuestionDetails(
                id, Passage.of(stem), Passage.EMPTY, Difficulty.EASY, "", List.of(fact), ""), true);
    }

    @Test
    void someQuestionsOfASetKeepItsIdAndOrder() {
        QuizSelection some = QuizSelection.of(FIRST, List.of("q2", "gone"));
        assertThat(some).isEqualTo(new QuizSelection(new QuizSet("first", "甲", "pack", "meetings", List.of(TWO)), 0));
    }

    @Test
    void severalSetsBecomeOneInWhichIdsDifferAndTopicsStay() {
        QuizSet second = new QuizSet("second", "乙", "pack", "reporting", List.of(statement("q1", "三。", "C03"), TWO));
        QuizSelection both = QuizSelection.of(List.of(FIRST, second));
        assertThat(both.set().title()).isEqualTo("甲、乙");
        assertThat(both.set().questions()).extracting(question -> question.stem().plain())
                .containsExactly("一。", "二。", "三。", "二。");
        assertThat(both.set().questions()).extracting(question -> question.details().topic())
                .containsExactly("meetings", "meetings", "reporting", "reporting");
        assertThat(both.withoutCitations()).isZero();
    }

    @Test
    void citationsIntoAnotherPackAreCounted() {
        QuizSet other = new QuizSet("other", "丙", "other-pack", "", List.of(statement("q9", "九。", "X1")));
        QuizSelection both = QuizSelection.of(List.of(FIRST, other));
        assertThat(both.withoutCitations()).isOne();
        assertThat(both.set().questions().get(2).cites()).isEmpty();
    }
}
