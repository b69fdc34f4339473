package org.xuegui.base.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One form for frequencies: 每年一次, 一年一次 and 每年1次 are the same; 每5年一次 and 五年一次 too. */
public final class FrequencyText {

    private static final String NUMBER = "[0-9.零〇一二两三四五六七八九十百]";
    private static final Pattern FREQUENCY = Pattern.compile(
            "每?(" + NUMBER + "{0,12}|半)(个?季度|个?月|个?星期|周|年|季|天|日)(" + NUMBER + "{1,12})次");

    private FrequencyText() {}

    /**
     * The frequency as so many times in so many of a unit.
     *
     * @param text such as 每五年一次
     * @return a form equal for equal frequencies; empty if the text is not a frequency
     */
    public static Optional<String> normalised(String text) {
        Matcher matcher = FREQUENCY.matcher(AnswerText.normalised(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> count = count(matcher.group(1));
        Optional<BigDecimal> times = AnswerText.number(matcher.group(3));
        if (count.isEmpty() || times.isEmpty()) {
            return Optional.empty();
        }
        Period period = period(matcher.group(2));
        return Optional.of(plain(times.get()) + "/" + plain(count.get().multiply(period.length())) + period.unit());
    }

    private record Period(BigDecimal length, char unit) {}

    private static Optional<BigDecimal> count(String text) {
        return switch (text) {
            case "" -> Optional.of(BigDecimal.ONE);
            case "半" -> Optional.of(new BigDecimal("0.5"));
            default -> AnswerText.number(text);
        };
    }

    private static Period period(String unit) {
        String bare = unit.startsWith("个") ? unit.substring(1) : unit;
        return switch (bare) {
            case "年" -> new Period(BigDecimal.valueOf(12), 'M');
            case "季", "季度" -> new Period(BigDecimal.valueOf(3), 'M');
            case "月" -> new Period(BigDecimal.ONE, 'M');
            case "周", "星期" -> new Period(BigDecimal.valueOf(7), 'D');
            default -> new Period(BigDecimal.ONE, 'D');
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
