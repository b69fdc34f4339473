package org.xuegui.exchange.input;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuegui.quiz.BlankKey;

/**
 * A number as Moodle writes a right answer: {@code 5}, {@code 5:0.1} with tolerance, {@code 1..5} from – to.
 *
 * @param key the number
 * @param hasComma whether a comma was read as the decimal point
 * @param isSwapped whether the range ran backwards
 */
public record NumberAnswer(BlankKey.Number key, boolean hasComma, boolean isSwapped) {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d{1,30}(?:[.,]\\d{0,30})?|[.,]\\d{1,30})(?:[eE][+-]?\\d{1,2})?");
    /** Thousands or decimals? Nobody can tell. */
    private static final Pattern UNCLEAR = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:,\\d{3})+");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int MOST_DIGITS = 40;

    /** Reads it; empty where it is no number, or one that can be read in two ways. */
    public static Optional<NumberAnswer> read(String text) {
        String form = Normalizer.normalize(Spaces.strip(text), Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replace(" ", "");
        int range = form.indexOf("..");
        if (range >= 0) {
            return range(form.substring(0, range), form.substring(range + 2));
        }
        int colon = form.indexOf(':');
        Optional<BigDecimal> value = number(colon < 0 ? form : form.substring(0, colon));
        String behind = colon < 0 ? "" : form.substring(colon + 1);
        Optional<BigDecimal> tolerance = behind.isEmpty() ? Optional.of(BigDecimal.ZERO) : number(behind);
        if (value.isEmpty() || tolerance.isEmpty()) {
            return Optional.empty();
        }
        return of(value.get(), tolerance.get().abs(), form.indexOf(',') >= 0, false);
    }

    private static Optional<NumberAnswer> range(String from, String to) {
        Optional<BigDecimal> low = number(from);
        Optional<BigDecimal> high = number(to);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal middle = low.get().add(high.get()).divide(TWO);
        BigDecimal half = high.get().subtract(low.get()).divide(TWO);
        return of(middle, half.abs(), (from + to).indexOf(',') >= 0, half.signum() < 0);
    }

    private static Optional<NumberAnswer> of(BigDecimal value, BigDecimal tolerance, boolean comma, boolean swapped) {
        if (!isWritable(value) || !isWritable(tolerance)) {
            return Optional.empty();
        }
        return Optional.of(new NumberAnswer(new BlankKey.Number(value, tolerance), comma, swapped));
    }

    private static Optional<BigDecimal> number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches() || UNCLEAR.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(',', '.')));
    }

    /** Whether it has few enough digits to be kept. */
    private static boolean isWritable(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= MOST_DIGITS && stripped.precision() - stripped.scale() <= MOST_DIGITS;
    }
}
