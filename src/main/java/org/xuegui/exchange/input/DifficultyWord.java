package org.xuegui.exchange.input;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.text.AnswerText;
import org.xuegui.quiz.Difficulty;

/** How hard a question is, in the words, numbers and stars of question lists and sheets. */
public final class DifficultyWord {

    /** Grades where nothing else is known. */
    public static final int FIVE_GRADES = 5;

    private static final Set<String> EASY = Set.of("低", "初级", "初", "基础", "EASY", "LOW", "SIMPLE");
    private static final Set<String> MEDIUM = Set.of("MEDIUM", "NORMAL", "MIDDLE", "MODERATE", "适", "适度");
    private static final Set<String> HARD = Set.of("高", "高级", "HARD", "HIGH", "DIFFICULT");
    private static final BigDecimal EASY_FROM = new BigDecimal("0.7");
    private static final BigDecimal HARD_BELOW = new BigDecimal("0.4");

    private DifficultyWord() {}

    /** The word we write. */
    public static String of(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> "易";
            case MEDIUM -> "中";
            case HARD -> "难";
        };
    }

    /**
     * What a word says: 易 中 难 and their like, a grade, or a share up to 1 of learners who answer right
     * (a number with a decimal point; the larger the easier). Empty where it says nothing.
     *
     * @param grades how many grades there are, the last the hardest
     */
    public static Optional<Difficulty> read(String text, int grades) {
        String word = folded(text);
        if (word.contains("★") || word.contains("☆") || word.contains("⭐")) {
            int stars = (int) word.chars().filter(sign -> sign == '★' || sign == '⭐').count();
            return ofGrade(BigDecimal.valueOf(stars), FIVE_GRADES);
        }
        Optional<BigDecimal> number = number(text);
        if (number.isPresent()) {
            boolean isShare = word.indexOf('.') >= 0 && number.get().compareTo(BigDecimal.ONE) <= 0;
            return isShare ? ofShare(number.get()) : ofGrade(number.get(), grades);
        }
        if (word.contains("易") || word.contains("简单") || EASY.contains(word)) {
            return Optional.of(Difficulty.EASY);
        }
        if (word.contains("中") || word.contains("一般") || word.contains("普通") || MEDIUM.contains(word)) {
            return Optional.of(Difficulty.MEDIUM);
        }
        boolean isHard = word.contains("难") || word.contains("困") || HARD.contains(word);
        return isHard ? Optional.of(Difficulty.HARD) : Optional.empty();
    }

    /** The number that stands for a difficulty; empty where it is a word or stars. */
    public static Optional<BigDecimal> number(String text) {
        return AnswerText.number(folded(text).replace("星", ""));
    }

    private static String folded(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder();
        folded.chars()
                .filter(sign -> !Spaces.isSpace((char) sign) && sign != '级' && sign != '度')
                .forEach(sign -> kept.append((char) sign));
        return kept.toString();
    }

    private static Optional<Difficulty> ofShare(BigDecimal share) {
        if (share.signum() < 0) {
            return Optional.empty();
        }
        return Optional.of(share.compareTo(EASY_FROM) >= 0 ? Difficulty.EASY
                : share.compareTo(HARD_BELOW) < 0 ? Difficulty.HARD : Difficulty.MEDIUM);
    }

    /** Grades up to two fifths of the way are easy, those after three fifths hard: of three one each, of five two. */
    private static Optional<Difficulty> ofGrade(BigDecimal grade, int grades) {
        if (grade.signum() <= 0 || grade.compareTo(BigDecimal.valueOf(grades)) > 0) {
            return Optional.empty();
        }
        double place = (grade.doubleValue() - 0.5) / grades;
        return Optional.of(place < 0.4 ? Difficulty.EASY : place > 0.6 ? Difficulty.HARD : Difficulty.MEDIUM);
    }
}
