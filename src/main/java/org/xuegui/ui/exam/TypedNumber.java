package org.xuegui.ui.exam;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/** Numbers as typed, in half or full width. */
final class TypedNumber {

    private TypedNumber() {}

    /** The whole number typed, if it lies between these, both included. */
    static Optional<Integer> whole(String typed, int least, int most) {
        return decimal(typed, BigDecimal.valueOf(least), BigDecimal.valueOf(most))
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
    }

    /** The number of at most two decimals typed, if it lies between these, both included. */
    static Optional<BigDecimal> decimal(String typed, BigDecimal least, BigDecimal most) {
        try {
            BigDecimal number = new BigDecimal(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC));
            boolean isWithin = number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
            return isWithin && number.scale() <= 2 ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
