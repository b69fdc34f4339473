package org.xuegui.ui.trainer.marking;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/** Marks as they are typed: at most two decimals, full-width digits too. */
final class MarksText {

    private MarksText() {}

    /** The marks typed; empty where they are no number, have more decimals or lie beyond {@code full}. */
    static Optional<BigDecimal> parse(String text, BigDecimal full) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replace('。', '.');
        if (!plain.matches("\\d{1,6}(\\.\\d{0,2})?|\\.\\d{1,2}")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain)).filter(marks -> marks.compareTo(full) <= 0);
    }
}
