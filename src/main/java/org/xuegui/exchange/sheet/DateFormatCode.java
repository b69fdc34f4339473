package org.xuegui.exchange.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sections of number formats that show a day or a time. */
final class DateFormatCode {

    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final LocalDateTime FROM_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime FROM_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(2_958_466);
    /** Up to here the 1900 system counts one day less, for a 29 February that never was. */
    private static final int LEAP_SLIP = 60;

    private DateFormatCode() {}

    /** Whether the section shows days or times: a letter of theirs stands outside quotes and brackets. */
    static boolean isDate(String section) {
        return tokens(section).stream().anyMatch(token -> !token.isLiteral() && token.kind() != '.');
    }

    private record Token(String text, boolean isLiteral) {

        char kind() {
            return isLiteral ? ' ' : text.charAt(0);
        }
    }

    /** What the section shows; empty for a number that is no day. */
    static Optional<String> text(String section, BigDecimal number, boolean is1904, boolean isAbsolute) {
        BigDecimal days = isAbsolute ? number.abs() : number;
        if (days.signum() < 0 || days.compareTo(MOST_DAYS) >= 0) {
            return Optional.empty();
        }
        List<Token> tokens = tokens(section);
        boolean hasPart = tokens.stream().anyMatch(token -> token.kind() == '.');
        BigDecimal seconds = days.multiply(SECONDS).setScale(hasPart ? 1 : 0, RoundingMode.HALF_UP);
        boolean isHalfDay = tokens.stream().anyMatch(token -> token.kind() == 'P');
        LocalDateTime time = time(seconds, is1904);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            text.append(token.isLiteral() ? token.text() : shown(tokens, i, time, seconds, isHalfDay));
        }
        return Optional.of(text.toString());
    }

    private static LocalDateTime time(BigDecimal seconds, boolean is1904) {
        long whole = seconds.setScale(0, RoundingMode.FLOOR).longValueExact();
        long nanos = seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue();
        LocalDateTime from = is1904 ? FROM_1904 : FROM_1900;
        boolean isSlipped = !is1904 && whole < LEAP_SLIP * 86_400L && whole >= 86_400L;
        return from.plusSeconds(whole + (isSlipped ? 86_400L : 0)).plusNanos(nanos);
    }

    private static String shown(List<Token> tokens, int at, LocalDateTime time, BigDecimal seconds, boolean isHalfDay) {
        String token = tokens.get(at).text();
        int length = token.length();
        return switch (tokens.get(at).kind()) {
            case 'y' -> length <= 2 ? padded(time.getYear() % 100, 2) : String.valueOf(time.getYear());
            case 'm' -> isMinute(tokens, at) ? padded(time.getMinute(), length) : month(time, length);
            case 'd' -> length > 2
                    ? time.getDayOfWeek().getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH)
                    : padded(time.getDayOfMonth(), length);
            case 'a' -> time.getDayOfWeek().getDisplayName(length > 3 ? TextStyle.FULL : TextStyle.NARROW, Locale.CHINESE);
            case 'h' -> padded(isHalfDay ? (time.getHour() + 11) % 12 + 1 : time.getHour(), length);
            case 's' -> padded(time.getSecond(), length);
            case '.' -> "." + time.getNano() / 100_000_000;
            case 'P' -> token.startsWith("P上") ? time.getHour() < 12 ? "上午" : "下午" : time.getHour() < 12 ? "AM" : "PM";
            case '[' -> elapsed(token, seconds);
            default -> token;
        };
    }

    private static String elapsed(String token, BigDecimal seconds) {
        long unit = token.charAt(1) == 'h' ? 3_600 : token.charAt(1) == 'm' ? 60 : 1;
        return padded(seconds.longValue() / unit, token.length() - 2);
    }

    private static String month(LocalDateTime time, int length) {
        if (length <= 2) {
            return padded(time.getMonthValue(), length);
        }
        TextStyle style = length == 3 ? TextStyle.SHORT : length == 4 ? TextStyle.FULL : TextStyle.NARROW;
        return time.getMonth().getDisplayName(style, Locale.ENGLISH);
    }

    /** Whether this {@code m} means minutes: hours stand before it, or seconds behind it. */
    private static boolean isMinute(List<Token> tokens, int at) {
        for (int i = at - 1; i >= 0; i--) {
            char kind = tokens.get(i).kind();
            if (kind == 'h' || kind == '[') {
                return true;
            }
            if (kind == 'y' || kind == 'd' || kind == 'm' || kind == 's') {
                break;
            }
        }
        for (int i = at + 1; i < tokens.size(); i++) {
            char kind = tokens.get(i).kind();
            if (kind != ' ' && kind != 'P') {
                return kind == 's';
            }
        }
        return false;
    }

    private static String padded(long number, int length) {
        String figures = String.valueOf(number);
        return length > 1 && figures.length() < 2 ? "0" + figures : figures;
    }

    private static List<Token> tokens(String section) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < section.length()) {
            int end = end(section, at);
            char sign = Character.toLowerCase(section.charAt(at));
            String part = section.substring(at, end).toLowerCase(Locale.ROOT);
            if (sign == '"') {
                tokens.add(new Token(section.substring(at + 1, Math.max(at + 1, part.endsWith("\"") ? end - 1 : end)), true));
            } else if (sign == '\\') {
                tokens.add(new Token(section.substring(at + 1, end), true));
            } else if (part.equals("am/pm") || part.equals("a/p")) {
                tokens.add(new Token("Pam", false));
            } else if (part.equals("上午/下午")) {
                tokens.add(new Token("P上", false));
            } else if (sign == '[') {
                boolean isElapsed = part.length() > 2 && "hms".indexOf(part.charAt(1)) >= 0
                        && part.substring(1, part.length() - 1).chars().allMatch(one -> one == part.charAt(1));
                if (isElapsed) {
                    tokens.add(new Token(part, false));
                }
            } else if (sign == '.' && end > at + 1) {
                tokens.add(new Token(part, false));
            } else if ("ymdhs".indexOf(sign) >= 0 || part.startsWith("aaa")) {
                tokens.add(new Token(part, false));
            } else if (sign != '_' && sign != '*') {
                tokens.add(new Token(section.substring(at, end), true));
            }
            at = end;
        }
        return tokens;
    }

    private static int end(String section, int at) {
        char sign = Character.toLowerCase(section.charAt(at));
        String rest = section.substring(at, Math.min(section.length(), at + 5)).toLowerCase(Locale.ROOT);
        if (sign == '"' || sign == '[') {
            int close = section.indexOf(sign == '"' ? '"' : ']', at + 1);
            return close < 0 ? section.length() : close + 1;
        }
        if (sign == '\\' || sign == '_' || sign == '*') {
            return Math.min(section.length(), at + 2);
        }
        if (rest.equals("am/pm") || rest.equals("上午/下午")) {
            return at + 5;
        }
        if (rest.startsWith("a/p")) {
            return at + 3;
        }
        int end = at + 1;
        char run = sign == '.' ? '0' : sign;
        if ("ymdhsa.".indexOf(sign) >= 0) {
            while (end < section.length() && Character.toLowerCase(section.charAt(end)) == run) {
                end++;
            }
        }
        return end;
    }
}
