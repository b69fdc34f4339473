package org.xuegui.exchange.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuegui.exchange.input.Spaces;

/** The words before a colon or in brackets that say what follows. */
enum Label {
    ANSWER("答案", "正确答案", "参考答案", "标准答案", "本题答案", "试题答案", "题目答案", "正确答案是", "正确答案为", "参考答案是", "答案是", "答案为",
            "正确选项", "正确选项是", "本题正确答案", "答", "参", "Answer", "Correct answer", "Answers", "Key"),
    /** What someone answered, right or wrong. */
    OWN_ANSWER("我的答案", "你的答案", "您的答案", "学生答案", "考生答案", "用户答案", "学员答案", "提交答案", "你的答案是", "我的作答", "你的作答", "学生作答",
            "考生作答", "我的选择", "你的选择", "你选择的答案", "作答答案", "答题结果", "作答结果", "回答结果", "答题情况", "作答情况"),
    EXPLANATION("解析", "答案解析", "试题解析", "题目解析", "名师解析", "参考解析", "详解", "答案详解", "详细解析", "解题思路", "解题分析", "本题解析", "考点解析", "解析是", "本题解释", "试题解释", "答案解释", "题目解释",
            "Explanation"),
    /** Explanations too, but only in brackets: the words are common in stems. */
    REMARK("分析", "说明", "点评", "解释", "依据", "解答", "精析", "评析", "备注"),
    DIFFICULTY("难度", "难度系数", "难易度", "难易程度", "难度等级", "题目难度", "试题难度", "难易系数"),
    SCORE("分值", "分数", "得分", "此题得分", "本题得分", "题目得分", "题目分数", "题目分值", "题分", "本题分数", "本题分值", "标准分", "答题时间", "正确率"),
    FACTS("知识点", "考点", "考查点", "考核点", "知识模块", "所属知识点", "相关知识点", "标签"),
    TOPIC("专题", "章节", "所属章节", "所属专题"),
    CATEGORY("分类", "所属分类", "题目分类", "试题分类", "类别", "题库分类"),
    TYPE("题型", "题目类型", "试题类型", "题目题型"),
    STEM("题干", "题目", "试题", "题目内容", "试题内容", "题目描述", "问题"),
    OPTIONS("选项", "备选答案", "答案选项", "备选项"),
    SOURCE("来源", "出处", "试题来源", "题目来源"),
    ID("题目编号"),
    POINTS("得分点", "评分要点", "答题要点", "采分点", "评分标准", "答案要点", "要点"),
    WORD_BANK("备选词"),
    ORDER("空的次序"),
    SET_TITLE("题库", "题库名称"),
    SET_ID("题库编号"),
    PACK("学习包"),
    SET_TOPIC("题库专题");

    private static final Map<Character, List<Word>> WORDS = new HashMap<>();

    static {
        Stream.of(values())
                .flatMap(label -> label.words.stream().map(word -> new Word(label, word)))
                .sorted(Comparator.comparingInt((Word word) -> word.text.length()).reversed())
                .forEach(word -> {
                    char first = word.text.charAt(0);
                    WORDS.computeIfAbsent(Character.toUpperCase(first), key -> new java.util.ArrayList<>()).add(word);
                });
    }

    private static final int WIDEST_GAP = 4;
    private final List<String> words;

    Label(String... words) {
        this.words = List.of(words);
    }

    private record Word(Label label, String text) {}

    /**
     * A label where it stands.
     *
     * @param end where what it labels begins
     * @param hasColon whether a colon ends it
     * @param isBracketed whether brackets hold the word alone
     */
    record Found(Label label, int end, boolean hasColon, boolean isBracketed) {

        boolean isMarked() {
            return hasColon || isBracketed;
        }
    }

    /** The label that starts at this place of a folded text. */
    static Optional<Found> at(String folded, int from) {
        char open = Folding.at(folded, from);
        boolean isOpen = open == '[' || open == '(' || open == '<';
        int start = isOpen ? Folding.skipSpaces(folded, from + 1) : from;
        for (Word word : WORDS.getOrDefault(Character.toUpperCase(Folding.at(folded, start)), List.of())) {
            int end = match(folded, start, word.text);
            if (end > 0) {
                Optional<Found> found = closed(folded, end, word.label, isOpen);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> closed(String folded, int end, Label label, boolean isOpen) {
        int at = skip(folded, end);
        char sign = Folding.at(folded, at);
        boolean isClosed = isOpen && (sign == ']' || sign == ')' || sign == '>');
        if (isClosed) {
            at = skip(folded, at + 1);
            sign = Folding.at(folded, at);
        }
        boolean hasColon = sign == ':';
        int behind = hasColon ? at + 1 : isClosed ? at : end;
        // a word that goes on is another word: 答案卡, 题目的
        boolean isWord = isClosed || hasColon || end >= folded.length() || label == ANSWER || label == EXPLANATION;
        return isWord ? Optional.of(new Found(label, behind, hasColon, isClosed)) : Optional.empty();
    }

    /** Where the word ends if it stands here, perhaps with spaces between its signs; -1 if it does not. */
    private static int match(String folded, int from, String word) {
        int at = from;
        for (int i = 0; i < word.length(); i++) {
            if (i > 0 && Folding.isHan(word.charAt(i))) {
                at = skip(folded, at);
            }
            boolean isSame = at < folded.length()
                    && Character.toLowerCase(folded.charAt(at)) == Character.toLowerCase(word.charAt(i));
            if (!isSame) {
                return -1;
            }
            at++;
        }
        boolean isLatin = !Folding.isHan(word.charAt(0));
        boolean goesOn = isLatin && at < folded.length() && Character.isLetterOrDigit(folded.charAt(at))
                && folded.charAt(at) < 0x80;
        return goesOn ? -1 : at;
    }

    private static int skip(String folded, int from) {
        int at = from;
        while (at < folded.length() && at - from < WIDEST_GAP && Spaces.isSpace(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where a line that starts with 答案 or such and no sign behind it goes on; -1 where it starts with no such word. */
    static int endOfAnswerWord(String folded) {
        return Stream.of("参考答案", "正确答案", "标准答案", "答案")
                .filter(folded::startsWith)
                .mapToInt(String::length)
                .filter(end -> end < folded.length())
                .findFirst().orElse(-1);
    }

    /** Whether what it labels may be a text of several lines. */
    boolean isText() {
        return switch (this) {
            case EXPLANATION, REMARK, POINTS, STEM -> true;
            default -> false;
        };
    }

    /** Whether a label may start with this sign. */
    static boolean mayStartWith(char sign) {
        return sign == '[' || sign == '(' || sign == '<' || WORDS.containsKey(Character.toUpperCase(sign));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
