package org.xuegui.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A spreadsheet's number format, understood as far as question banks need it: decimals, grouping, percent,
 * exponent, dates and times. Anything else shows the number as it is.
 */
final class NumberFormatCode {

    private static final int FIGURES = 15;

    private final List<String> sections = new ArrayList<>();

    NumberFormatCode(String code) {
        boolean isQuoted = false;
        StringBuilder section = new StringBuilder();
        for (int i = 0; i < code.length() && i < 500; i++) {
            char sign = code.charAt(i);
            if (sign == '\\' && !isQuoted && i + 1 < code.length()) {
                section.append(sign).append(code.charAt(++i));
                continue;
            }
            isQuoted ^= sign == '"';
            if (sign == ';' && !isQuoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(sign);
            }
        }
        sections.add(section.toString());
    }

    /** The number as a cell of this format shows it. */
    String text(BigDecimal number, boolean is1904) {
        boolean hasOwnSign = number.signum() < 0 && sections.size() > 1 && !sections.get(1).isBlank();
        String section = sections.get(hasOwnSign ? 1 : 0);
        if (section.equalsIgnoreCase("General") || section.isBlank() || section.contains("@")
                || section.contains("?/") || section.toLowerCase(java.util.Locale.ROOT).contains("general")) {
            return general(number);
        }
        if (DateFormatCode.isDate(section)) {
            return DateFormatCode.text(section, number, is1904, hasOwnSign).orElseGet(() -> general(number));
        }
        return figures(section, hasOwnSign ? number.abs() : number);
    }

    /** The number without a format: 80 and not 80.0, 0.3 and not 0.30000000000000004. */
    static String general(BigDecimal number) {
        BigDecimal rounded = number.precision() > FIGURES && number.scale() > 0
                ? number.round(new MathContext(FIGURES, RoundingMode.HALF_UP))
                : number;
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String figures(String section, BigDecimal number) {
        Layout layout = Layout.of(section);
        if (layout.places() == 0) {
            return general(number);
        }
        BigDecimal value = number.movePointRight(2 * layout.percents()).movePointLeft(3 * layout.thousands());
        String shown;
        if (layout.isExponent()) {
            shown = new java.text.DecimalFormat("0." + "0".repeat(Math.max(1, layout.least())) + "E00",
                    java.text.DecimalFormatSymbols.getInstance(java.util.Locale.ROOT)).format(value);
        } else {
            BigDecimal rounded = value.setScale(Math.min(30, layout.most()), RoundingMode.HALF_UP);
            while (rounded.scale() > layout.least() && rounded.scale() > 0
                    && rounded.remainder(BigDecimal.ONE.movePointLeft(rounded.scale() - 1)).signum() == 0) {
                rounded = rounded.setScale(rounded.scale() - 1);
            }
            shown = grouped(rounded.toPlainString(), layout.isGrouped(), layout.whole());
        }
        return layout.before() + shown + layout.after();
    }

    private static String grouped(String figures, boolean isGrouped, int leastWhole) {
        boolean isNegative = figures.startsWith("-");
        String plain = isNegative ? figures.substring(1) : figures;
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder("0".repeat(Math.max(0, Math.min(20, leastWhole) - whole.length())))
                .append(whole);
        for (int at = text.length() - 3; isGrouped && at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return (isNegative ? "-" : "") + text + (point < 0 ? "" : plain.substring(point));
    }

    /**
     * What a section asks for.
     *
     * @param before text before the figures
     * @param after text behind them, percent signs included
     * @param places places for figures altogether; none means that the section is not understood
     * @param whole least figures before the point
     * @param least least decimals
     * @param most most decimals
     * @param thousands commas at the end, each of which divides by a thousand
     */
    private record Layout(String before, String after, int places, int whole, int least, int most, int percents,
            int thousands, boolean isGrouped, boolean isExponent) {

        static Layout of(String section) {
            StringBuilder before = new StringBuilder();
            StringBuilder after = new StringBuilder();
            int places = 0;
            int whole = 0;
            int least = 0;
            int most = 0;
            int percents = 0;
            int commas = 0;
            boolean isGrouped = false;
            boolean isDecimal = false;
            boolean isExponent = false;
            for (int i = 0; i < section.length(); i++) {
                char sign = section.charAt(i);
                StringBuilder literal = places == 0 ? before : after;
                switch (sign) {
                    case '0', '#', '?' -> {
                        if (!isExponent) {
                            places++;
                            isGrouped |= commas > 0 && !isDecimal;
                            commas = 0;
                            whole += !isDecimal && sign == '0' ? 1 : 0;
                            most += isDecimal ? 1 : 0;
                            least += isDecimal && sign == '0' ? 1 : 0;
                        }
                    }
                    case '.' -> isDecimal = true;
                    case ',' -> commas++;
                    case '%' -> {
                        percents++;
                        literal.append('%');
                    }
                    case 'E', 'e' -> isExponent = true;
                    case '"' -> {
                        int end = section.indexOf('"', i + 1);
                        int to = end < 0 ? section.length() : end;
                        literal.append(section, i + 1, to);
                        i = to;
                    }
                    case '\\' -> {
                        i++;
                        literal.append(i < section.length() ? String.valueOf(section.charAt(i)) : "");
                    }
                    case '[' -> {
                        int end = section.indexOf(']', i);
                        i = end < 0 ? section.length() : end;
                    }
                    case '_', '*' -> i++;
                    case '+' -> {
                        if (!isExponent) {
                            literal.append('+');
                        }
                    }
                    default -> literal.append(sign);
                }
            }
            return new Layout(before.toString(), after.toString(), places, whole, least, most, percents,
                    isDecimal || places > 0 ? commas : 0, isGrouped, isExponent);
        }
    }
}
