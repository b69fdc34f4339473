package org.xuegui.exchange.sheet;

import java.util.Optional;
import java.util.Set;

/** Words and signs for true and false, and what looks like a key at all. */
final class AnswerWords {

    private static final Set<String> TRUE = Set.of("对", "正确", "√", "✓", "✔", "☑", "是", "T", "TRUE", "Y", "YES", "RIGHT",
            "CORRECT", "对的", "是的", "真", "正确的", "V");
    private static final Set<String> FALSE = Set.of("错", "错误", "×", "✗", "✘", "✖", "❌", "X", "否", "F", "FALSE", "N", "NO",
            "WRONG", "INCORRECT", "错的", "不是", "假", "不对", "不正确", "╳", "错误的");

    private AnswerWords() {}

    /** Whether the text says true or false in a word or sign; digits and letters of choices do not. */
    static Optional<Boolean> truth(String text) {
        String word = bare(text);
        if (TRUE.contains(word)) {
            return Optional.of(true);
        }
        return FALSE.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** Whether the text could be the key of a choice or a judgement: a few letters, or a word for true or false. */
    static boolean looksLikeKey(String text) {
        if (text.length() > 20) {
            return false;
        }
        String word = bare(text);
        return truth(text).isPresent()
                || !word.isEmpty() && word.length() <= 8 && word.chars().allMatch(sign -> sign >= 'A' && sign <= 'H');
    }

    /** The text without brackets, quotes, separators and full stops around or between its signs. */
    private static String bare(String text) {
        String compact = CellText.compact(text);
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < compact.length() && i < 40; i++) {
            if ("()[]{}【】\"'“”‘’。.,、;；,!:".indexOf(compact.charAt(i)) < 0) {
                kept.append(compact.charAt(i));
            }
        }
        return kept.toString();
    }
}
