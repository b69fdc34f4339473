package org.xuegui.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PercentScaleTest {

    @Property
    void everyValueLiesOnTheScale(@ForAll @Size(max = 30) List<@DoubleRange(max = 100) Double> values) {
        PercentScale scale = PercentScale.of(values);

        assertThat(values).allSatisfy(value -> assertThat(scale.share(value)).isBetween(0.0, 1.0));
        assertThat(scale.low()).isBetween(0, 60);
        assertThat(scale.high()).isBetween(scale.low() + 40, 100);
        assertThat(scale.lines()).hasSizeBetween(2, 6).allMatch(line -> line % 10 == 0);
    }

    @Test
    void scoresOfTheMockUpLieBetweenFiftyAndNinety() {
        assertThat(PercentScale.of(List.of(58.0, 62.0, 86.0, 80.0))).isEqualTo(new PercentScale(50, 90));
    }

    @Test
    void aWideScaleHasALineEveryTwenty() {
        assertThat(PercentScale.of(List.of(12.0, 97.0)).lines()).containsExactly(20, 40, 60, 80, 100);
    }
}
