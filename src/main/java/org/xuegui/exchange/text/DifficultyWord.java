package org.xuegui.exchange.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.xuegui.base.text.AnswerText;
import org.xuegui.quiz.Difficulty;

/** How hard a question is, in the words of question lists. */
final class DifficultyWord {

    private static final BigDecimal EASY_FROM = new BigDecimal("0.7");
    private static final BigDecimal HARD_BELOW = new BigDecimal("0.4");

    private DifficultyWord() {}

    /** The word we write. */
    static String of(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> "易";
            case MEDIUM -> "中";
            case HARD -> "难";
        };
    }

    /**
     * What a word says: 易 中 难 and their like, 1 to 5 of five grades, or a share below 1 of learners who answer
     * right. Empty where it says nothing.
     */
    static Optional<Difficulty> read(String text) {
        String word = Folding.compact(Folding.fold(text)).replace("级", "").replace("度", "");
        if (word.contains("★") || word.contains("☆") || word.contains("⭐")) {
            return ofGrade((int) word.chars().filter(sign -> sign == '★' || sign == '⭐').count());
        }
        Optional<BigDecimal> number = AnswerText.number(word.replace("星", ""));
        if (number.isPresent()) {
            return ofNumber(number.get(), word.indexOf('.') >= 0);
        }
        if (word.contains("易") || word.contains("简单") || word.equals("低") || word.contains("基础")) {
            return Optional.of(Difficulty.EASY);
        }
        if (word.contains("中") || word.contains("一般") || word.contains("普通")) {
            return Optional.of(Difficulty.MEDIUM);
        }
        boolean isHard = word.contains("难") || word.equals("高") || word.contains("困");
        return isHard ? Optional.of(Difficulty.HARD) : Optional.empty();
    }

    private static Optional<Difficulty> ofNumber(BigDecimal number, boolean isShare) {
        if (isShare && number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0) {
            return Optional.of(number.compareTo(EASY_FROM) >= 0 ? Difficulty.EASY
                    : number.compareTo(HARD_BELOW) < 0 ? Difficulty.HARD : Difficulty.MEDIUM);
        }
        return number.compareTo(BigDecimal.TEN) > 0 ? Optional.empty() : ofGrade(number.intValue());
    }

    private static Optional<Difficulty> ofGrade(int grade) {
        return switch (grade) {
            case 1, 2 -> Optional.of(Difficulty.EASY);
            case 3 -> Optional.of(Difficulty.MEDIUM);
            case 4, 5 -> Optional.of(Difficulty.HARD);
            default -> Optional.empty();
        };
    }
}
