package org.xuegui.exchange.text;

import java.util.List;
import java.util.Optional;
import org.xuegui.base.text.ChineseNumerals;

/**
 * A line that starts with a number, as questions do.
 *
 * @param number the number
 * @param bodyStart where the text behind it starts
 * @param isWeak whether it is a number of a question only if just this one is expected
 */
record NumberedLine(Style style, int number, int bodyStart, boolean isWeak) {

    /** How the number is written. */
    enum Style {
        /** 1. 1、 第1题 */
        PLAIN,
        /** (1) 1) */
        BRACKET,
        /** 一、 */
        CHINESE,
        /** （一） */
        CHINESE_BRACKET
    }

    private static final List<String> PREFIXES = List.of("题目", "问题", "试题", "习题", "例题", "例", "第", "Question", "Q", "题号:", "题号", "题");
    private static final String CHINESE_DIGITS = "一二三四五六七八九十百〇零";
    private static final int MOST_DIGITS = 5;
    /** Behind a number these make a quantity or a date of it. */
    private static final String MEASURES = "个年月日条项款章节次人名天小分元号级类种件家位点万亿百千米周期时秒岁层届度倍+-*/%=<>×,，;；~";

    /** What the folded line starts with; empty where it starts with no number. */
    static Optional<NumberedLine> of(String folded) {
        char first = Folding.at(folded, 0);
        if (first >= '0' && first <= '9') {
            return plain(folded, 0);
        }
        if (first == '(' || first == '[') {
            return bracketed(folded, first == '(');
        }
        if (CHINESE_DIGITS.indexOf(first) >= 0 && first != 0) {
            return chinese(folded);
        }
        if (first >= '⒈' && first <= '⒛') {
            return Optional.of(new NumberedLine(Style.PLAIN, first - '⒈' + 1, 1, false));
        }
        return prefixed(folded);
    }

    private static Optional<NumberedLine> prefixed(String folded) {
        for (String prefix : PREFIXES) {
            if (!folded.regionMatches(true, 0, prefix, 0, prefix.length())) {
                continue;
            }
            int start = Folding.skipSpaces(folded, prefix.length());
            int end = Folding.skipDigits(folded, start);
            int behind = Folding.skipSpaces(folded, end);
            boolean isClosed = !prefix.equals("第") || Folding.at(folded, behind) == '题';
            if (end == start || end - start > MOST_DIGITS || !isClosed) {
                continue;
            }
            int at = prefix.equals("第") ? behind + 1 : end;
            int sign = Folding.skipSpaces(folded, at);
            boolean isSigned = isSign(Folding.at(folded, sign));
            if (isSigned || prefix.equals("第") || sign >= folded.length()) {
                int number = Integer.parseInt(folded.substring(start, end));
                return Optional.of(new NumberedLine(Style.PLAIN, number, isSigned ? sign + 1 : at, false));
            }
        }
        return Optional.empty();
    }

    private static boolean isSign(char sign) {
        return ".、:．。)".indexOf(sign) >= 0 && sign != 0;
    }

    private static Optional<NumberedLine> plain(String folded, int from) {
        int end = Folding.skipDigits(folded, from);
        if (end - from > MOST_DIGITS) {
            return Optional.empty();
        }
        int number = Integer.parseInt(folded.substring(from, end));
        int at = Folding.skipSpaces(folded, end);
        char sign = Folding.at(folded, at);
        if (isSign(sign)) {
            boolean isTime = sign == ':' && isDigit(folded, at + 1);
            boolean isDecimal = sign == '.' && isDigit(folded, at + 1);
            if (isTime) {
                return Optional.empty();
            }
            NumberedLine line = new NumberedLine(
                    sign == ')' ? Style.BRACKET : Style.PLAIN, number, behindSigns(folded, at + 1), isDecimal);
            return Optional.of(sign == '、' ? line.lastOfChain(folded) : line);
        }
        if (at > end && at < folded.length()) {
            boolean isTabbed = folded.charAt(end) == '\t';
            return Optional.of(new NumberedLine(Style.PLAIN, number, at, !isTabbed));
        }
        boolean isGlued = sign != 0 && MEASURES.indexOf(sign) < 0 && !(sign < 0x80 && Character.isLetterOrDigit(sign))
                && sign != '-' && sign != ']';
        return isGlued ? Optional.of(new NumberedLine(Style.PLAIN, number, at, true)) : Optional.empty();
    }

    private static boolean isDigit(String folded, int at) {
        char sign = Folding.at(folded, at);
        return sign >= '0' && sign <= '9';
    }

    private static int behindSigns(String folded, int from) {
        int at = from;
        while (at < folded.length() && at - from < 3 && ".、".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** A broken paste such as 2、3、4、397、下列 is question 397; a date or a list of two is left alone. */
    private NumberedLine lastOfChain(String folded) {
        int at = bodyStart;
        int last = number;
        int links = 0;
        while (true) {
            int end = Folding.skipDigits(folded, at);
            boolean isDots = end == at && Folding.at(folded, at) != 0 && ".…".indexOf(folded.charAt(at)) >= 0;
            while (isDots && end < folded.length() && ".…".indexOf(folded.charAt(end)) >= 0) {
                end++;
            }
            if (end == at || end - at > MOST_DIGITS + 1 || Folding.at(folded, end) != '、') {
                break;
            }
            last = isDots ? last : Integer.parseInt(folded.substring(at, end));
            at = end + 1;
            links++;
        }
        return links >= 2 ? new NumberedLine(style, last, at, isWeak) : this;
    }

    private static Optional<NumberedLine> bracketed(String folded, boolean isRound) {
        int start = Folding.skipSpaces(folded, 1);
        int end = Folding.skipDigits(folded, start);
        boolean isChinese = end == start;
        while (isChinese && end < folded.length() && end - start < 6 && isChineseDigit(folded, end)) {
            end++;
        }
        int close = Folding.skipSpaces(folded, end);
        char sign = Folding.at(folded, close);
        if (end == start || end - start > MOST_DIGITS || sign != (isRound ? ')' : ']')) {
            return Optional.empty();
        }
        String digits = folded.substring(start, end);
        Optional<Integer> number = isChinese ? chineseNumber(digits) : Optional.of(Integer.valueOf(digits));
        int sep = Folding.skipSpaces(folded, close + 1);
        int body = isSign(Folding.at(folded, sep)) ? sep + 1 : close + 1;
        Style style = isChinese ? Style.CHINESE_BRACKET : isRound ? Style.BRACKET : Style.PLAIN;
        return number.map(value -> new NumberedLine(style, value, body, false));
    }

    private static boolean isChineseDigit(String folded, int at) {
        return CHINESE_DIGITS.indexOf(folded.charAt(at)) >= 0;
    }

    private static Optional<Integer> chineseNumber(String digits) {
        return ChineseNumerals.parse(digits).filter(value -> value.signum() > 0 && value.precision() < 5)
                .map(value -> value.intValue());
    }

    private static Optional<NumberedLine> chinese(String folded) {
        int end = 0;
        while (end < folded.length() && end < 6 && isChineseDigit(folded, end)) {
            end++;
        }
        int at = Folding.skipSpaces(folded, end);
        boolean isSigned = at < folded.length() && ".、:，,".indexOf(folded.charAt(at)) >= 0;
        return isSigned
                ? chineseNumber(folded.substring(0, end))
                        .map(value -> new NumberedLine(Style.CHINESE, value, at + 1, false))
                : Optional.empty();
    }
}
