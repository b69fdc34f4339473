package org.xuegui.exchange.text;

import java.util.Locale;
import java.util.Optional;

/** Signs that Word takes from fonts of pictures instead of writing them. */
final class WordSymbols {

    private WordSymbols() {}

    /**
     * The sign as text; empty for one that is not known.
     *
     * @param font the font's name
     * @param code the sign's place in it, in hexadecimal digits
     */
    static Optional<String> find(String font, String code) {
        String place = code.toUpperCase(Locale.ROOT);
        String low = place.length() == 4 && place.startsWith("F0") ? place.substring(2) : place;
        String sign = switch (font.toLowerCase(Locale.ROOT)) {
            case "wingdings" -> wingdings(low);
            case "wingdings 2" -> wingdings2(low);
            case "symbol" -> symbol(low);
            default -> "";
        };
        return sign.isEmpty() ? Optional.empty() : Optional.of(sign);
    }

    private static String wingdings(String low) {
        return switch (low) {
            case "FC" -> "√";
            case "FB" -> "×";
            case "FE" -> "☑";
            case "FD" -> "☒";
            case "A8", "6F", "71" -> "□";
            case "6E" -> "■";
            case "6C" -> "●";
            case "E0" -> "→";
            default -> low.length() == 2 && low.compareTo("81") >= 0 && low.compareTo("8A") <= 0
                    ? String.valueOf((char) ('①' + Integer.parseInt(low, 16) - 0x81)) : "";
        };
    }

    private static String wingdings2(String low) {
        return switch (low) {
            case "50" -> "√";
            case "4F" -> "×";
            case "52" -> "☑";
            case "51", "53" -> "☒";
            case "A3", "2A" -> "□";
            default -> "";
        };
    }

    private static String symbol(String low) {
        return switch (low) {
            case "D6" -> "√";
            case "B4" -> "×";
            case "B8" -> "÷";
            case "B1" -> "±";
            case "B0" -> "°";
            case "A3" -> "≤";
            case "B3" -> "≥";
            case "B9" -> "≠";
            case "61" -> "α";
            case "62" -> "β";
            case "70" -> "π";
            case "6D" -> "μ";
            case "57" -> "Ω";
            case "AE" -> "→";
            default -> "";
        };
    }
}
