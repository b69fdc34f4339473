package org.xuegui.exchange.sheet;

import java.util.List;
import java.util.Optional;
import org.xuegui.quiz.QuestionType;

/** The words question banks use for the types. */
final class TypeWords {

    private static final int LONGEST = 30;

    private static final List<String> MULTIPLE = List.of("不定项", "多选", "多项", "MULTISELECT", "MULTIPLERESPONSE",
            "MULTIPLEANSWER", "MULTISELECTION", "CHECKBOX", "多答案");
    private static final List<String> SINGLE =
            List.of("单选", "单项", "SINGLE", "RADIO", "单一选择", "ONECHOICE", "单答案");
    private static final List<String> SHORT_FIRST = List.of("判断改错", "判断说明", "判断并改", "辨析");
    private static final List<String> TRUE_FALSE =
            List.of("判断", "是非", "对错", "正误", "TRUE/FALSE", "TRUEFALSE", "TRUEORFALSE", "TRUE-FALSE", "TRUE_FALSE",
                    "JUDGE", "JUDGMENT", "JUDGEMENT", "BOOLEAN", "T/F");
    private static final List<String> FILL = List.of("填空", "填充", "FILL", "BLANK", "COMPLETION", "CLOZE");
    private static final List<String> ORDERING = List.of("排序", "ORDERING", "SEQUENCE", "SORTING");
    private static final List<String> MATCHING = List.of("连线", "匹配", "配对", "搭配", "MATCHING");
    private static final List<String> SHORT = List.of("简答", "问答", "论述", "名词解释", "主观", "概念", "简述", "SHORT", "ESSAY",
            "OPENENDED", "OPEN-ENDED", "OPEN_ENDED", "QUESTIONANDANSWER", "Q&A", "QA");
    private static final List<String> OTHER = List.of("计算", "案例", "改错", "分析", "材料", "综合", "应用", "实操", "操作", "编程",
            "作图", "翻译", "写作", "作文", "口述", "阅读");
    /** Some mean several right answers by it, others several choices. */
    static final String MULTIPLE_WORD = "MULTIPLE";
    private static final List<String> OPEN =
            List.of("选择", "CHOICE", "MCQ", "MULTI", "MC", "客观题", MULTIPLE_WORD);

    private TypeWords() {}

    /**
     * What a word says of the type.
     *
     * @param type the type; empty for a word that leaves it open, such as 选择题 or a number
     * @param isNear whether the type is only the nearest we have, as short answer is for a calculation
     */
    record Word(Optional<QuestionType> type, boolean isNear) {}

    /** What the text says of a type; empty for one that is no word for types. */
    static Optional<Word> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String word = CellText.compact(text);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (word.length() == 1 && Character.isDigit(word.charAt(0))) {
            return Optional.of(new Word(Optional.empty(), false));
        }
        Optional<QuestionType> type = typeOf(word);
        if (type.isPresent()) {
            return Optional.of(new Word(type, holdsOne(SHORT_FIRST, word)));
        }
        if (holdsOne(OTHER, word)) {
            return Optional.of(new Word(Optional.of(QuestionType.SHORT), true));
        }
        boolean isOpen = OPEN.stream().anyMatch(open -> open.length() > 2 ? word.contains(open) : word.equals(open));
        return isOpen ? Optional.of(new Word(Optional.empty(), false)) : Optional.empty();
    }

    private static Optional<QuestionType> typeOf(String word) {
        if (word.equals("MULTI") || holdsOne(MULTIPLE, word)) {
            return Optional.of(QuestionType.MULTIPLE);
        }
        if (holdsOne(SINGLE, word)) {
            return Optional.of(QuestionType.SINGLE);
        }
        if (holdsOne(SHORT_FIRST, word)) {
            return Optional.of(QuestionType.SHORT);
        }
        if (word.equals("TF") || word.equals("T-F") || holdsOne(TRUE_FALSE, word)) {
            return Optional.of(QuestionType.TRUE_FALSE);
        }
        if (holdsOne(FILL, word)) {
            return Optional.of(QuestionType.FILL);
        }
        if (word.equals("ORDER") || holdsOne(ORDERING, word)) {
            return Optional.of(QuestionType.ORDERING);
        }
        if (word.equals("MATCH") || holdsOne(MATCHING, word)) {
            return Optional.of(QuestionType.MATCHING);
        }
        return word.equals("SA") || holdsOne(SHORT, word) ? Optional.of(QuestionType.SHORT) : Optional.empty();
    }

    private static boolean holdsOne(List<String> words, String text) {
        return words.stream().anyMatch(text::contains);
    }
}
