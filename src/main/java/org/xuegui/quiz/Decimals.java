package org.xuegui.quiz;

import java.math.BigDecimal;

/** One form for equal numbers, so that equal questions have equal JSON. */
final class Decimals {

    private static final int MOST_DIGITS = 40;

    private Decimals() {}

    /**
     * The number without trailing zeros and never with an exponent.
     *
     * @throws IllegalArgumentException if it has more than 40 digits before or after the point
     */
    static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        long before = (long) stripped.precision() - stripped.scale();
        if (stripped.scale() > MOST_DIGITS || before > MOST_DIGITS) {
            throw new IllegalArgumentException("a number of at most 40 digits before and after the point");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
