package org.xuegui.learning.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SuggestedMarksTest {

    private static BigDecimal of(String full, int ticked, int points) {
        return SuggestedMarks.of(new BigDecimal(full), ticked, points);
    }

    @Test
    void eachPointIsWorthItsShareToTheNearestHalf() {
        assertThat(of("5", 1, 3)).isEqualByComparingTo("1.5"); // 1.67
        assertThat(of("5", 2, 3)).isEqualByComparingTo("3.5"); // 3.33
        assertThat(of("10", 1, 4)).isEqualByComparingTo("2.5");
    }

    @Test
    void allPointsAreFullMarksAndNoneAreNone() {
        assertThat(of("2.25", 3, 3)).isEqualByComparingTo("2.25");
        assertThat(of("2.25", 0, 3)).isEqualByComparingTo("0");
    }

    @Test
    void stepsStayWithinTheMarks() {
        BigDecimal full = new BigDecimal("2");
        assertThat(SuggestedMarks.step(new BigDecimal("1.75"), 1, full)).isEqualByComparingTo("2");
        assertThat(SuggestedMarks.step(new BigDecimal("0.25"), -1, full)).isEqualByComparingTo("0");
        assertThat(SuggestedMarks.step(BigDecimal.ONE, -1, full)).isEqualByComparingTo("0.5");
    }

    @Test
    void morePointsThanThereAreMakeNoSense() {
        assertThatThrownBy(() -> of("5", 4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of("5", 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void morePointsNeverEarnLessNorMoreThanFull(
            @ForAll @IntRange(min = 1, max = 10_000) int hundredths, @ForAll @IntRange(min = 1, max = 12) int points) {
        BigDecimal full = BigDecimal.valueOf(hundredths, 2);
        BigDecimal before = BigDecimal.ZERO;
        for (int ticked = 0; ticked <= points; ticked++) {
            BigDecimal marks = SuggestedMarks.of(full, ticked, points);
            assertThat(marks).isBetween(before, full);
            before = marks;
        }
    }
}
