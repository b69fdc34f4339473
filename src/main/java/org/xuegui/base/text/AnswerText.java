package org.xuegui.base.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One form for answers that mean the same: width, case, spaces and punctuation at the ends do not matter, a sign
 * or a digit always does.
 */
public final class AnswerText {

    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})");
    private static final Pattern LARGE = Pattern.compile("([+-]?[\\d.,]+)([万亿])");

    /** Signs that punctuation is taken for but that change what a text says. */
    private static final String SIGNS = "-%‰#&@*/\\\u2032";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";

    private AnswerText() {}

    /**
     * The form in which two texts are compared: NFKC, lower case, without any space, without punctuation at the
     * ends; a text of nothing but punctuation stays as it is.
     */
    public static String normalised(String text) {
        String folded = folded(text);
        int from = 0;
        int to = folded.length();
        while (from < to && isLoose(folded, from)) {
            from++;
        }
        while (to > from && isPunctuation(folded.charAt(to - 1))) {
            to--;
        }
        return from == to ? folded : folded.substring(from, to);
    }

    /** NFKC, lower case, no space; minus signs are hyphens, raised figures are marked as such. */
    static String folded(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().forEach(point -> appendFolded(kept, point));
        String form = Normalizer.normalize(kept, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String folded = Normalizer.normalize(form, Normalizer.Form.NFKC);
        return folded.codePoints()
                .filter(point -> !isSpace(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void appendFolded(StringBuilder kept, int point) {
        if (point == '\u2212' || point == '\u2013') {
            kept.append('-');
        } else if (SUPERSCRIPTS.indexOf(point) >= 0) {
            kept.append('^').appendCodePoint(point);
        } else if (!isSpace(point)) {
            kept.appendCodePoint(point);
        }
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT;
    }

    private static boolean isLoose(String text, int at) {
        boolean isDecimalPoint = text.charAt(at) == '.'
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
        return isPunctuation(text.charAt(at)) && !isDecimalPoint;
    }

    private static boolean isPunctuation(char character) {
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> SIGNS.indexOf(character) < 0;
            default -> false;
        };
    }

    /**
     * The number a text writes: figures of any width, with sign, decimals and grouping commas, Chinese numerals,
     * or figures before 万 or 亿. Empty if the text is anything else.
     */
    public static Optional<BigDecimal> number(String text) {
        String folded = folded(text);
        Matcher large = LARGE.matcher(folded);
        if (large.matches()) {
            int zeros = large.group(2).equals("万") ? 4 : 8;
            return figures(large.group(1)).map(number -> number.scaleByPowerOfTen(zeros));
        }
        return figures(folded).or(() -> ChineseNumerals.parse(folded));
    }

    private static Optional<BigDecimal> figures(String folded) {
        String ungrouped = GROUPED.matcher(folded).matches() ? folded.replace(",", "") : folded;
        return PLAIN.matcher(ungrouped).matches() ? Optional.of(new BigDecimal(ungrouped)) : Optional.empty();
    }
}
