package org.xuegui.quiz.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a response earned.
 *
 * @param share share of the full mark, 0 … 1, to six decimals
 * @param isProvisional whether a person still has to mark it; the share is then 0
 * @param parts per blank, pair or item whether it is right, in the question's order; empty for types without parts
 */
public record Mark(BigDecimal share, boolean isProvisional, List<Boolean> parts) {

    /** Decimals a share is kept to. */
    public static final int SCALE = 6;

    public Mark {
        share = share.setScale(SCALE, RoundingMode.HALF_UP);
        parts = List.copyOf(parts);
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a share lies between 0 and 1, not " + share);
        }
    }

    /** Full marks or none. */
    public static Mark of(boolean isRight) {
        return new Mark(isRight ? BigDecimal.ONE : BigDecimal.ZERO, false, List.of());
    }

    /** Whether it earned full marks. */
    public boolean isFull() {
        return share.compareTo(BigDecimal.ONE) == 0;
    }

    /** Marks earned out of {@code full}, to two decimals, half up. */
    public BigDecimal earned(BigDecimal full) {
        return share.multiply(full).setScale(2, RoundingMode.HALF_UP);
    }
}
