package org.xuegui.exchange.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An answer that is letters of options, a word or sign for true or false, or may be either.
 *
 * @param letters the letters without what parts them, in the order written; empty where it is no letters
 * @param truth what it says as a judgement; empty where it says nothing
 */
record AnswerValue(String letters, Optional<Boolean> truth) {

    /** Signs that end an answer before its reason. */
    static final String STOPS = "。.,，;；:(（、 \n";

    private static final int LONGEST = 60;
    private static final int LONGEST_BEGINNING = 12;
    private static final String LOOSE = ",，;；、/|&.。·:：()[]{}<>\"'“”‘’《》→>";
    private static final Set<String> TRUE =
            Set.of("对", "正确", "√", "✓", "✔", "☑", "是", "T", "TRUE", "Y", "YES", "V", "RIGHT", "真", "正确的", "对的", "ü");
    private static final Set<String> FALSE = Set.of("错", "错误", "×", "✗", "✘", "✖", "❌", "╳", "X", "否", "F", "FALSE", "N",
            "NO", "WRONG", "假", "不对", "不正确", "错误的", "错的", "Χ", "х");

    /** What the folded text says; empty where it is more than an answer of these kinds. */
    static Optional<AnswerValue> of(String folded) {
        if (folded.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = bare(folded);
        Optional<Boolean> truth = truth(bare);
        boolean isLetters = !bare.isEmpty() && bare.length() <= 26
                && bare.chars().allMatch(sign -> sign >= 'A' && sign <= 'Z')
                && !(truth.isPresent() && bare.length() > 1);
        return truth.isPresent() || isLetters
                ? Optional.of(new AnswerValue(isLetters ? bare : "", truth))
                : Optional.empty();
    }

    private static String bare(String folded) {
        StringBuilder kept = new StringBuilder();
        String upper = folded.toUpperCase(Locale.ROOT);
        for (int i = 0; i < upper.length(); i++) {
            char sign = upper.charAt(i);
            if (LOOSE.indexOf(sign) < 0 && !Character.isWhitespace(sign) && sign != '\uFE0F') {
                kept.append(sign);
            }
        }
        for (String word : List.of("选项", "项")) {
            if (kept.length() > word.length() && kept.indexOf(word) == kept.length() - word.length()) {
                kept.setLength(kept.length() - word.length());
            }
        }
        boolean isChosen = kept.length() > 1 && (kept.charAt(0) == '选' || kept.charAt(0) == '为');
        return isChosen ? kept.substring(1) : kept.toString();
    }

    private static Optional<Boolean> truth(String bare) {
        if (TRUE.contains(bare)) {
            return Optional.of(true);
        }
        return FALSE.contains(bare) ? Optional.of(false) : Optional.empty();
    }

    /** What stands before the first stop of the folded text, as in 错误，应为五年; empty where that is no such answer. */
    static Optional<AnswerValue> beginning(String folded) {
        int end = endOfBeginning(folded);
        return end <= 0 ? Optional.empty() : of(folded.substring(0, end));
    }

    /** Where the first stop stands; -1 where it is far off. */
    static int endOfBeginning(String folded) {
        int end = 0;
        while (end < folded.length() && end < LONGEST_BEGINNING && STOPS.indexOf(folded.charAt(end)) < 0) {
            end++;
        }
        return end < folded.length() && end < LONGEST_BEGINNING ? end : -1;
    }

    /** Whether the folded text is an answer of these kinds. */
    static boolean isLike(String folded) {
        return of(folded).isPresent();
    }

    /** The judgement a word or sign of its own says, letters such as T left aside. */
    static Optional<Boolean> word(String folded) {
        return of(folded).filter(value -> value.letters().isEmpty()).flatMap(AnswerValue::truth);
    }

    /** Whether each of two texts says a judgement, and not the same one. */
    static boolean isPair(List<String> texts) {
        if (texts.size() != 2) {
            return false;
        }
        Optional<Boolean> one = of(Folding.fold(texts.get(0))).flatMap(AnswerValue::truth);
        Optional<Boolean> other = of(Folding.fold(texts.get(1))).flatMap(AnswerValue::truth);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
