package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what each line looks like by itself. */
final class LineClassifier {

    private static final Pattern PAGE = Pattern.compile(
            "(?:第\\d{1,4}页(?:[,/，]?共\\d{1,4}页)?|-\\d{1,4}-|\\d{1,4}/\\d{1,4}|[Pp]age\\d{1,4}(?:of\\d{1,4})?|共\\d{1,4}页|\\d{1,3}(?:\\.\\d)?分)");
    private static final Pattern CHAPTER =
            Pattern.compile("第[一二三四五六七八九十百零0-9]{1,5}(?:章|节|单元|篇|编|讲|课|模块|套|部分)[ 、.:].{0,40}");
    private static final Set<String> ANSWER_HEADS = Set.of("参考答案", "答案", "标准答案", "正确答案", "答案部分", "参考答案及解析", "答案与解析", "答案及解析",
            "参考答案与解析", "参考答案及评分标准", "附参考答案", "试题答案", "题库答案", "习题答案", "练习答案", "答案汇总", "答案解析", "附答案", "试卷答案",
            "参考答案与评分标准", "答案速查", "试题参考答案", "测试题答案", "答题卡");
    private static final Pattern KEY = Pattern.compile("[A-H]{1,8}");
    /** A number and a text: （B）2.水是. Behind the letter of an option numbers follow each other. */
    private static final Pattern BEHIND_KEY = Pattern.compile("^\\d{1,4}[.、．]\\s{0,3}[^0-9\\s]");
    private static final int MOST_HEADER = 60;
    private static final int LEAST_REPEATS = 3;

    private LineClassifier() {}

    /** What the lines look like. */
    static List<Token> classify(List<Line> lines) {
        List<Token> tokens = new ArrayList<>(lines.size());
        for (Line line : lines) {
            tokens.add(classify(line));
        }
        labelJudgements(tokens);
        labelLists(tokens);
        dropRepeated(tokens);
        return tokens;
    }

    /** 对（正确答案） and 错 on lines of their own are the options of a judgement, though no letters stand there. */
    private static void labelJudgements(List<Token> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean isPair = tokens.get(i - 1) instanceof Token.Numbered
                    && tokens.get(i) instanceof Token.Text first && tokens.get(i + 1) instanceof Token.Text second
                    && (OptionTexts.isNoted(first.line()) || OptionTexts.isNoted(second.line())
                            || i + 2 < tokens.size() && tokens.get(i + 2) instanceof Token.Labelled labelled
                                    && labelled.isAnswer())
                    && AnswerValue.isPair(List.of(OptionTexts.withoutNote(first.line()).text(),
                            OptionTexts.withoutNote(second.line()).text()));
            if (isPair) {
                tokens.set(i, new Token.Option(tokens.get(i).line(), OptionLine.unlabelled(0)));
                tokens.set(i + 1, new Token.Option(tokens.get(i + 1).line(), OptionLine.unlabelled(1)));
            }
        }
    }

    /** (A) 1.甲, (B) 2.乙 on lines that follow each other are options that are lists, no keys before numbers. */
    private static void labelLists(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            int end = i;
            while (end < tokens.size() && isListOf(tokens.get(end), end - i)) {
                end++;
            }
            if (end > i + 1) {
                tokens.subList(i, end).replaceAll(token ->
                        new Token.Option(token.line(), OptionLine.of(token.line().folded()).orElseThrow()));
                i = end - 1;
            }
        }
    }

    private static boolean isListOf(Token token, int index) {
        return token instanceof Token.Numbered && token.line().folded().startsWith("(" + (char) ('A' + index) + ")")
                && OptionLine.of(token.line().folded()).isPresent() && InlineOptions.start(token.line().from(3)) < 0;
    }

    private static Token classify(Line line) {
        if (line.isShielded()) {
            return new Token.Text(line);
        }
        String folded = line.folded();
        Optional<Token> mark = isRule(folded) ? Optional.of(new Token.Noise(line, true)) : category(line);
        if (mark.isPresent()) {
            return mark.get();
        }
        if (mayBePage(folded) && PAGE.matcher(Folding.compact(folded)).matches()) {
            return new Token.Noise(line, false);
        }
        if (isAnswerHead(folded)) {
            return new Token.AnswerHead(line);
        }
        Optional<AnswerCells> cells = AnswerCells.of(folded); // a head may say 判断题：6-8 √×√
        if (cells.isPresent()) {
            return new Token.AnswerRow(line, cells.get());
        }
        Optional<Token> behindType = numberedBehindType(line);
        if (behindType.isPresent()) {
            return behindType.get();
        }
        Optional<SectionHead> head = SectionHead.of(folded);
        if (head.isPresent()) {
            return new Token.Head(line, head.get());
        }
        return labelled(line).orElseGet(() -> started(line));
    }

    private static boolean mayBePage(String folded) {
        return folded.length() < 24 && "0123456789-第共Pp".indexOf(folded.charAt(0)) >= 0
                && "0123456789-页分".indexOf(folded.charAt(folded.length() - 1)) >= 0;
    }

    private static Optional<Token> labelled(Line line) {
        List<Field> fields = Field.of(line);
        if (!fields.isEmpty()) {
            return Optional.of(new Token.Labelled(line, fields));
        }
        List<Line> values = Brackets.valuesOf(line);
        return values.isEmpty() ? Optional.empty() : Optional.of(new Token.Bracketed(line, values));
    }

    private static Token started(Line line) {
        Optional<OptionLine> option = OptionLine.of(line.folded());
        if (option.isPresent()) {
            return new Token.Option(line, option.get());
        }
        Optional<NumberedLine> number = NumberedLine.of(line.folded());
        if (number.isPresent()) {
            return new Token.Numbered(line, number.get(), line.from(number.get().bodyStart()));
        }
        return new Token.Text(line);
    }

    /** 【单选题】4. or （√）4. and the stem: the number comes first for us. */
    private static Optional<Token> numberedBehindType(Line line) {
        boolean isSquare = line.folded().startsWith("[");
        int close = isSquare || line.folded().startsWith("(") ? line.folded().indexOf(isSquare ? ']' : ')') : -1;
        if (close < 1 || close > 12) {
            return Optional.empty();
        }
        String inside = Folding.compact(line.folded().substring(1, close));
        boolean isJudgement = inside.isEmpty() && !isSquare || AnswerValue.word(inside).isPresent();
        Line rest = line.from(close + 1);
        boolean isKey = !isSquare && !isJudgement && KEY.matcher(inside).matches() && BEHIND_KEY.matcher(rest.folded()).find();
        if (!isJudgement && !isKey && !TypeName.isWhole(inside)) {
            return Optional.empty();
        }
        return NumberedLine.of(rest.folded()).filter(number -> !number.isWeak()).map(number ->
                new Token.Numbered(line, number, InnerAnswer.replaced(rest, 0, number.bodyStart(),
                        line.text().substring(0, close + 1))));
    }

    private static boolean isRule(String folded) {
        return folded.length() > 2 && folded.chars().allMatch(sign -> "-=*_~·.#+ ".indexOf(sign) >= 0);
    }

    private static Optional<Token> category(Line line) {
        String folded = line.folded();
        boolean isFramed = folded.length() > 6 && (folded.startsWith("---") && folded.endsWith("---")
                || folded.startsWith("===") && folded.endsWith("==="));
        if (isFramed) {
            String name = trimmed(line.text(), folded);
            return name.length() > MOST_HEADER ? Optional.empty() : Optional.of(new Token.Category(line, name));
        }
        boolean isChapter = folded.charAt(0) == '第' && CHAPTER.matcher(folded).matches()
                && "?)".indexOf(folded.charAt(folded.length() - 1)) < 0;
        return isChapter && SectionHead.of(folded).isEmpty() // 第二部分 多选题 is the head of a section
                ? Optional.of(new Token.Category(line, line.text()))
                : Optional.empty();
    }

    private static String trimmed(String text, String folded) {
        int from = 0;
        int to = folded.length();
        while (from < to && "-= ".indexOf(folded.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "-= ".indexOf(folded.charAt(to - 1)) >= 0) {
            to--;
        }
        return Line.unshielded(text.substring(from, to));
    }

    private static boolean isAnswerHead(String folded) {
        if (folded.length() > 30 || folded.indexOf('答') < 0) {
            return false;
        }
        StringBuilder word = new StringBuilder();
        String compact = Folding.compact(folded);
        int start = NumberedLine.of(compact)
                .filter(number -> number.style() == NumberedLine.Style.CHINESE
                        || number.style() == NumberedLine.Style.CHINESE_BRACKET)
                .map(NumberedLine::bodyStart).orElse(0);
        compact.substring(start).codePoints()
                .filter(sign -> "[]():.#*《》<>".indexOf(sign) < 0 && !isPictograph(sign))
                .forEach(word::appendCodePoint);
        return ANSWER_HEADS.contains(word.toString());
    }

    private static boolean isPictograph(int sign) {
        boolean isSymbol = Character.getType(sign) == Character.OTHER_SYMBOL;
        return isSymbol || sign == '\uFE0F';
    }

    /** Lines of a page's head or foot stand again and again, and no options follow them. */
    private static void dropRepeated(List<Token> tokens) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (mayBeHeader(tokens, i)) {
                counts.merge(tokens.get(i).line().text(), 1, Integer::sum);
            }
        }
        String title = tokens.isEmpty() ? "" : tokens.get(0).line().text();
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).line().text();
            boolean isRepeated = mayBeHeader(tokens, i)
                    && counts.getOrDefault(text, 0) >= (text.equals(title) ? 2 : LEAST_REPEATS);
            if (isRepeated) {
                tokens.set(i, new Token.Noise(tokens.get(i).line(), false));
            }
        }
    }

    private static boolean mayBeHeader(List<Token> tokens, int i) {
        if (!(tokens.get(i) instanceof Token.Text text) || text.line().isShielded()) {
            return false;
        }
        int length = text.line().text().length();
        boolean isBeforeOption = i + 1 < tokens.size() && tokens.get(i + 1) instanceof Token.Option;
        boolean isBehindNumber = i > 0 && tokens.get(i - 1) instanceof Token.Numbered numbered
                && numbered.body().isEmpty();
        return length > 3 && length <= MOST_HEADER && !isBeforeOption && !isBehindNumber;
    }
}
