package org.xuegui.quiz.draft;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A decimal number as a person types it, full-width digits and spaces around it allowed. */
final class TypedNumber {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})");

    private TypedNumber() {}

    /** The number; empty where it is none or has more than 40 digits before or after the point. */
    static Optional<BigDecimal> find(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replace('\u2212', '-');
        return DECIMAL.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
