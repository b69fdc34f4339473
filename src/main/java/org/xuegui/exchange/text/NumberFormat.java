package org.xuegui.exchange.text;

import java.util.Locale;

/** Numbers as Word's automatic numbering shows them. */
final class NumberFormat {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] FORMAL_UNITS = {"", "拾", "佰", "仟"};
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private NumberFormat() {}

    /** The number, from 0, in Word's format of this name; unknown formats give digits. */
    static String format(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
                    "japaneseCounting" -> counting(number, DIGITS, UNITS, true);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                    counting(number, FORMAL_DIGITS, FORMAL_UNITS, false);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digital(number);
            case "ideographTraditional" -> number > 0 && number <= STEMS.length()
                    ? STEMS.substring(number - 1, number) : String.valueOf(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> number > 0 && number <= 20
                    ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
            case "decimalEnclosedParen" -> "(" + number + ")";
            case "decimalEnclosedFullstop" -> number + ".";
            default -> String.valueOf(number);
        };
    }

    /** A … Z, AA, BB …, as Word counts on. */
    private static String letters(int number, char first) {
        if (number < 1 || number > 26 * 20) {
            return String.valueOf(number);
        }
        return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }

    private static String digital(int number) {
        StringBuilder text = new StringBuilder();
        String.valueOf(number).chars().forEach(digit -> text.append(DIGITS.charAt(digit - '0')));
        return text.toString();
    }

    private static String counting(int number, String digits, String[] units, boolean isShortTen) {
        if (number < 1 || number > 9999) {
            return String.valueOf(number);
        }
        StringBuilder text = new StringBuilder();
        String decimal = String.valueOf(number);
        boolean hasGap = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            if (digit == 0) {
                hasGap = true;
                continue;
            }
            boolean isBareTen = isShortTen && digit == 1 && i == 0 && decimal.length() == 2;
            text.append(hasGap ? "零" : "").append(isBareTen ? "" : digits.charAt(digit))
                    .append(units[decimal.length() - 1 - i]);
            hasGap = false;
        }
        return text.toString();
    }
}
