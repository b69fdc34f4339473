package org.xuegui.learning.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.xuegui.learning.testing.QuestionBuilder.question;

import org.junit.jupiter.api.Test;
import org.xuegui.quiz.marking.MarkingRule;

class ChanceTest {

    private static final MarkingRule EXACT =
            new MarkingRule(MarkingRule.Multiple.EXACT, MarkingRule.Order.EXACT);

    @Test
    void oneOfFourChoicesIsRightByChance() {
        assertThat(Chance.of(question("q").single(), EXACT)).isEqualTo(new Chance(0.25, 0));
        assertThat(Chance.of(question("q").isTrue(), EXACT)).isEqualTo(new Chance(0.5, 0));
    }

    @Test
    void multipleChoiceEarnsHalfWhereKeysAloneAreMissed() {
        assertThat(Chance.of(question("q").multiple(), EXACT)).isEqualTo(new Chance(1.0 / 15, 0));
        Chance partial = Chance.of(question("q").multiple(), MarkingRule.DEFAULT);
        assertThat(partial.full()).isEqualTo(1.0 / 15);
        assertThat(partial.partial()).isCloseTo(0.5 * 2 / 14, within(1e-12)); // {a} and {b} of the 14 other sets
    }

    @Test
    void nobodyGuessesWhatHasToBeWritten() {
        assertThat(Chance.of(question("q").fill(), EXACT)).isEqualTo(Chance.NONE);
        assertThat(Chance.of(question("q").shortAnswer(), EXACT)).isEqualTo(Chance.NONE);
    }

    @Test
    void everyPairAndEveryNeighbourEarnsItsPartByChance() {
        Chance pairs = Chance.of(question("q").matching(), EXACT); // two left, three right
        assertThat(pairs.full()).isCloseTo(1.0 / 6, within(1e-12));
        assertThat(pairs.mean()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(Chance.of(question("q").ordering(), EXACT)).isEqualTo(new Chance(1.0 / 6, 0));
        assertThat(Chance.of(question("q").ordering(), MarkingRule.DEFAULT).mean()).isCloseTo(1.0 / 3, within(1e-12));
    }
}
