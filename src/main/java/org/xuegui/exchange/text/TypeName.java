package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuegui.quiz.QuestionType;

/**
 * What a word such as 单选题 says of the type of questions.
 *
 * @param type the type; empty for 选择题 and such, which leave it to the answers
 * @param isNear whether it is only the nearest type we have, as short answer is for 计算题
 */
record TypeName(Optional<QuestionType> type, boolean isNear) {

    private record Words(QuestionType type, boolean isNear, List<String> words) {}

    /** The more telling word comes first. */
    private static final List<Words> KNOWN = List.of(
            new Words(QuestionType.MULTIPLE, false, List.of("不定项", "多选", "多项选择", "多项", "复选")),
            new Words(QuestionType.SINGLE, false, List.of("单选", "单项选择", "单项")),
            new Words(QuestionType.SHORT, true, List.of("判断改错", "判断说明", "判断并", "判断分析", "辨析")),
            new Words(QuestionType.TRUE_FALSE, false, List.of("判断", "是非", "对错", "正误")),
            new Words(QuestionType.FILL, false, List.of("填空", "填充")),
            new Words(QuestionType.ORDERING, false, List.of("排序", "排列")),
            new Words(QuestionType.MATCHING, false, List.of("连线", "匹配", "配对", "搭配")),
            new Words(QuestionType.SHORT, false, List.of("简答", "问答", "论述", "名词解释", "简述", "概念解释")),
            new Words(QuestionType.SHORT, true, List.of("主观", "思考", "解答", "案例", "材料", "计算", "分析", "综合", "改错",
                    "操作", "应用", "翻译", "写作", "作文", "编程", "解释")));

    private static final int LONGEST = 12;
    private static final String FILLERS = "题型部分试选择项类大小客观第一二三四五六七八九十和与及、AX0123456789";
    private static final List<String> OPEN = List.of("选择", "客观");

    /** Places in {@link #KNOWN} of the words that start with a sign; one behind them for {@link #OPEN}. */
    private static final Map<Character, List<Word>> BY_FIRST = byFirst();

    private record Word(int rank, String text) {}

    private static Map<Character, List<Word>> byFirst() {
        Map<Character, List<Word>> words = new HashMap<>();
        for (int rank = 0; rank <= KNOWN.size(); rank++) {
            for (String text : rank < KNOWN.size() ? KNOWN.get(rank).words() : OPEN) {
                words.computeIfAbsent(text.charAt(0), sign -> new ArrayList<>()).add(new Word(rank, text));
            }
        }
        return words;
    }

    /** What the compact, folded text says; empty where it names no type. */
    static Optional<TypeName> in(String text) {
        int best = Integer.MAX_VALUE;
        for (int at = 0; at < text.length(); at++) {
            for (Word word : BY_FIRST.getOrDefault(text.charAt(at), List.of())) {
                if (word.rank() < best && text.startsWith(word.text(), at)) {
                    best = word.rank();
                }
            }
        }
        if (best == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        boolean isOpen = best == KNOWN.size();
        return Optional.of(isOpen ? new TypeName(Optional.empty(), false)
                : new TypeName(Optional.of(KNOWN.get(best).type()), KNOWN.get(best).isNear()));
    }

    /** Whether the word is nothing but a type: 单选, 单选题, 单项选择题, 名词解释. */
    static boolean isWhole(String text) {
        if (text.length() > LONGEST || in(text).isEmpty()) {
            return false;
        }
        String rest = text;
        for (Words words : KNOWN) {
            for (String word : words.words()) {
                rest = rest.replace(word, "");
            }
        }
        return rest.chars().allMatch(sign -> FILLERS.indexOf(sign) >= 0);
    }

    /** Whether it ends in a type, as 党史知识单选题 does. */
    static boolean isAtEnd(String text) {
        return text.length() <= LONGEST && text.endsWith("题")
                && KNOWN.stream().anyMatch(words -> words.words().stream()
                        .anyMatch(word -> text.endsWith(word + "题") || text.endsWith(word + "选择题")));
    }

    boolean is(QuestionType wanted) {
        return type.isPresent() && type.get() == wanted;
    }
}
