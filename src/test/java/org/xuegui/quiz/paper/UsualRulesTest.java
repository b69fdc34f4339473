package org.xuegui.quiz.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xuegui.quiz.marking.MarkingRule;

class UsualRulesTest {

    @Test
    void namesChosenAreTheRules() {
        assertThat(UsualRules.named("PROPORTIONAL", "EXACT", "SCORE_ONLY")).isEqualTo(new UsualRules(
                new MarkingRule(MarkingRule.Multiple.PROPORTIONAL, MarkingRule.Order.EXACT), Disclosure.SCORE_ONLY));
    }

    @Test
    void aNameNotKnownFallsBackAlone() {
        assertThat(UsualRules.named("NEWER", "EXACT", "SCORE_ONLY")).isEqualTo(new UsualRules(
                new MarkingRule(MarkingRule.Multiple.PARTIAL, MarkingRule.Order.EXACT), Disclosure.SCORE_ONLY));
        assertThat(UsualRules.named("", "", "")).isEqualTo(UsualRules.DEFAULT);
    }
}
