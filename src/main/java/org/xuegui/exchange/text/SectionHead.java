package org.xuegui.exchange.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuegui.quiz.QuestionType;

/**
 * A line such as 一、单选题（共 20 题，每题 2 分）.
 *
 * @param name the word for the type, without number and brackets
 * @param type what it says of the type
 * @param ordinal its number; 0 without
 * @param declared how many questions it says there are; -1 where it does not
 * @param isOfAnswers whether it says that answers follow
 */
record SectionHead(String name, TypeName type, int ordinal, int declared, boolean isOfAnswers) {

    private static final int LONGEST = 160;
    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十0-9]{1,4}(?:部分|大题|单元)[、.:]?");
    private static final Pattern COUNT =
            Pattern.compile("(?<![每第0-9.])(\\d{1,5})(?:道小题|道题|个小题|小题|道|题)(?!分|目|号|干)|共计?(\\d{1,5})(?:道|题|小题)");
    /** Types of medical examinations: one question, a case, shared options; X has several right ones. */
    private static final Pattern MEDICAL =
            Pattern.compile("(?<![A-Za-z0-9])([ABCKX])[1-4]?(?:[/、和][ABCKX]?[1-4])?型(?:选择)?题(?!库)");
    private static final Pattern REST = Pattern.compile(".*(?:分|题|每|共|选项|答案|正确|错误|打|√).*");

    /** What the folded line says as a head; empty where it is none. */
    static Optional<SectionHead> of(String folded) {
        if (folded.length() > LONGEST || folded.isEmpty() || isLatin(folded)) {
            return Optional.empty();
        }
        String text = Folding.compact(folded);
        int start = 0;
        while (start < text.length() && "#*■◆●▲★".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        text = text.substring(start);
        text = MEDICAL.matcher(text).replaceFirst(kind -> kind.group(1).equals("X") ? "多选题" : "选择题");
        if (TypeName.in(text).isEmpty()) {
            return Optional.empty();
        }
        Matcher part = PART.matcher(text);
        if (part.lookingAt()) {
            return named(text.substring(part.end()), 0, false);
        }
        Optional<NumberedLine> number = NumberedLine.of(text);
        if (number.isPresent() && !number.get().isWeak()) {
            boolean isChinese = number.get().style() == NumberedLine.Style.CHINESE
                    || number.get().style() == NumberedLine.Style.CHINESE_BRACKET;
            return named(text.substring(number.get().bodyStart()), number.get().number(), !isChinese);
        }
        return named(text, 0, false);
    }

    /** Words for types are Chinese. */
    private static boolean isLatin(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) > '\u2E80') {
                return false;
            }
        }
        return true;
    }

    private static Optional<SectionHead> named(String text, int ordinal, boolean isStrict) {
        String body = unbracketed(text);
        int end = 0;
        while (end < body.length() && end < 16 && "([:,，。;；共本每0123456789".indexOf(body.charAt(end)) < 0) {
            end++;
        }
        String name = body.substring(0, end);
        boolean isOfAnswers = name.contains("答案");
        String word = name.replace("参考答案", "").replace("答案", "").replace("部分", "");
        if (name.startsWith("题型") && end < body.length()) {
            return named(body.substring(end + 1), ordinal, isStrict);
        }
        if (!TypeName.isWhole(word) && (isStrict || ordinal == 0 || !TypeName.isAtEnd(word))) {
            return Optional.empty();
        }
        String rest = body.substring(end);
        boolean isRemark = ordinal == 0 && !word.contains("题") && rest.startsWith(":") && type(word, rest).isNear();
        if (isRemark) { // 分析：… explains a question
            return Optional.empty();
        }
        boolean isAsking = rest.indexOf('?') >= 0 || rest.contains("下列");
        boolean isBracket = rest.isEmpty() || (rest.charAt(0) == '(' || rest.charAt(0) == '[')
                && ")]。:.".indexOf(rest.charAt(rest.length() - 1)) >= 0;
        boolean isDeclared = rest.length() <= 2 || REST.matcher(rest).matches() || isBracket;
        if (isAsking || !(isStrict ? isBracket || rest.length() <= 1 : isDeclared)) {
            return Optional.empty();
        }
        return Optional.of(new SectionHead(word, type(word, rest), ordinal, declared(rest), isOfAnswers));
    }

    private static String unbracketed(String text) {
        boolean isOpen = !text.isEmpty() && (text.charAt(0) == '[' || text.charAt(0) == '(');
        int close = isOpen ? Math.max(text.indexOf(']'), text.indexOf(')')) : -1;
        return close > 1 && close <= 12 ? text.substring(1, close) + text.substring(close + 1) : text;
    }

    private static TypeName type(String word, String rest) {
        TypeName type = TypeName.in(word).orElseThrow();
        if (type.type().isEmpty()) {
            if (rest.contains("只有一") || rest.contains("唯一")) {
                return new TypeName(Optional.of(QuestionType.SINGLE), false);
            }
            if (rest.contains("多项") || rest.contains("两个以上") || rest.contains("至少") || rest.contains("多个")) {
                return new TypeName(Optional.of(QuestionType.MULTIPLE), false);
            }
        }
        return type;
    }

    private static int declared(String rest) {
        Matcher count = COUNT.matcher(rest);
        if (!count.find()) {
            return -1;
        }
        return Integer.parseInt(count.group(1) != null ? count.group(1) : count.group(2));
    }
}
