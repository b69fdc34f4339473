package org.xuegui.base.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Reads Chinese numerals: 五, 十二, 二十七, 两百零五, 一万二千, 二〇二六, 三点五, 负五; formal ones (伍, 拾) too.
 */
public final class ChineseNumerals {

    private static final Map<Character, Integer> DIGITS = Map.ofEntries(
            Map.entry('零', 0), Map.entry('〇', 0), Map.entry('○', 0),
            Map.entry('一', 1), Map.entry('壹', 1), Map.entry('二', 2), Map.entry('贰', 2), Map.entry('两', 2),
            Map.entry('三', 3), Map.entry('叁', 3), Map.entry('四', 4), Map.entry('肆', 4),
            Map.entry('五', 5), Map.entry('伍', 5), Map.entry('六', 6), Map.entry('陆', 6),
            Map.entry('七', 7), Map.entry('柒', 7), Map.entry('八', 8), Map.entry('捌', 8),
            Map.entry('九', 9), Map.entry('玖', 9));

    private static final Map<Character, Integer> UNITS = Map.of(
            '十', 10, '拾', 10, '百', 100, '佰', 100, '千', 1000, '仟', 1000);

    private static final int MOST_CHARACTERS = 40;

    private ChineseNumerals() {}

    /** The number these characters write; empty if they are not, all of them, one Chinese numeral. */
    public static Optional<BigDecimal> parse(String text) {
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        if (text.charAt(0) == '负') {
            return parseUnsigned(text.substring(1)).map(BigDecimal::negate);
        }
        return parseUnsigned(text);
    }

    private static Optional<BigDecimal> parseUnsigned(String text) {
        int point = text.indexOf('点');
        if (point < 0) {
            return parseWhole(text).map(BigDecimal::valueOf);
        }
        Optional<Long> whole = parseWhole(text.substring(0, point));
        Optional<String> decimals = arabicDigits(text.substring(point + 1));
        return whole.isPresent() && decimals.isPresent()
                ? Optional.of(new BigDecimal(whole.get() + "." + decimals.get()))
                : Optional.empty();
    }

    private static Optional<Long> parseWhole(String text) {
        Optional<String> digits = arabicDigits(text);
        if (digits.isPresent()) {
            return digits.get().length() > 15 ? Optional.empty() : Optional.of(Long.valueOf(digits.get()));
        }
        return withLarge(text, '亿', 100_000_000L);
    }

    /** Digit by digit, as years are written. */
    private static Optional<String> arabicDigits(String text) {
        StringBuilder digits = new StringBuilder();
        for (char character : text.toCharArray()) {
            Integer digit = DIGITS.get(character);
            if (digit == null) {
                return Optional.empty();
            }
            digits.append(digit);
        }
        return digits.isEmpty() ? Optional.empty() : Optional.of(digits.toString());
    }

    private static Optional<Long> withLarge(String text, char mark, long unit) {
        int at = text.indexOf(mark);
        if (at < 0) {
            return unit == 10_000L ? belowTenThousand(text) : withLarge(text, '万', 10_000L);
        }
        Optional<Long> high = at == 0 ? Optional.empty() : below(text.substring(0, at), unit);
        String rest = text.substring(at + 1);
        Optional<Long> low = rest.isEmpty() ? Optional.of(0L) : below(rest, unit);
        return high.isPresent() && low.isPresent()
                ? Optional.of(high.get() * unit + (isColloquial(rest) ? low.get() * unit / 10 : low.get()))
                : Optional.empty();
    }

    private static Optional<Long> below(String text, long unit) {
        return unit == 10_000L ? belowTenThousand(text) : withLarge(text, '万', 10_000L);
    }

    /** Whether the rest after a large unit is one digit, as in 一万五 for 一万五千. */
    private static boolean isColloquial(String rest) {
        return rest.length() == 1 && DIGITS.containsKey(rest.charAt(0));
    }

    private static Optional<Long> belowTenThousand(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        long sum = 0;
        int lastUnit = 10_000;
        int digit = -1;
        boolean afterZero = false;
        for (char character : text.toCharArray()) {
            Integer unit = UNITS.get(character);
            if (unit != null) {
                boolean isLeadingTen = unit == 10 && digit < 0 && sum == 0;
                if (unit >= lastUnit || digit < 1 && !isLeadingTen) {
                    return Optional.empty();
                }
                sum += (long) unit * Math.max(digit, 1);
                lastUnit = unit;
                digit = -1;
                afterZero = false;
            } else if (!DIGITS.containsKey(character) || digit > 0) {
                return Optional.empty();
            } else {
                afterZero |= DIGITS.get(character) == 0;
                digit = DIGITS.get(character);
            }
        }
        boolean isColloquial = digit > 0 && lastUnit > 10 && lastUnit < 10_000 && !afterZero;
        return Optional.of(sum + (long) Math.max(digit, 0) * (isColloquial ? lastUnit / 10 : 1));
    }
}
