package org.xuegui.exchange.gift;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuegui.exchange.input.Spaces;

/**
 * An answer and the share of the mark before it, {@code %50%}.
 *
 * @param share 1 for the full mark; empty where none is written
 * @param rest the answer
 */
record AnswerWeight(Optional<BigDecimal> share, String rest) {

    private static final Pattern WEIGHT = Pattern.compile("%(-?\\d{1,3}(?:[.,]\\d{0,12})?)%");

    static AnswerWeight of(String answer) {
        Matcher matcher = WEIGHT.matcher(answer);
        if (!matcher.lookingAt()) {
            return new AnswerWeight(Optional.empty(), Spaces.strip(answer));
        }
        BigDecimal percent = new BigDecimal(matcher.group(1).replace(',', '.'));
        return new AnswerWeight(
                Optional.of(percent.movePointLeft(2)), Spaces.strip(answer.substring(matcher.end())));
    }

    /** The share, 1 where none is written. */
    BigDecimal orFull() {
        return share.orElse(BigDecimal.ONE);
    }
}
