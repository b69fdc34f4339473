package org.xuegui.learning.attempt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.PaperItem;

/**
 * What a sitting came to. An examination is measured against its whole paper, practice and review against what was
 * answered.
 *
 * @param questions number of questions of the paper
 * @param answered questions answered, empty answers of an examination left out
 * @param right questions with full marks
 * @param provisional answers that a person still has to mark; they earn nothing so far
 * @param score marks earned, to two decimals
 * @param full marks that could be earned
 * @param percent score of full in percent, cut to one decimal, so that it never shows a pass that is none
 * @param isPassed whether the examination was passed; empty for practice and review, while it goes on, and
 *     while answers still to be marked could change it
 * @param isUndecided whether answers still to be marked decide if the finished examination was passed
 */
public record AttemptScore(
        int questions,
        int answered,
        int right,
        int provisional,
        BigDecimal score,
        BigDecimal full,
        BigDecimal percent,
        Optional<Boolean> isPassed,
        boolean isUndecided) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The score of a sitting, from its answer rows. */
    public static AttemptScore of(Attempt attempt, List<Answer> rows) {
        Map<Integer, Answer> counting = CountingAnswers.of(rows);
        boolean isExamination = attempt.kind() == AttemptKind.EXAMINATION;
        if (isExamination) {
            counting.values().removeIf(answer -> answer.response().isEmpty());
        }
        List<PaperItem> items = attempt.paper().items();
        BigDecimal score = BigDecimal.ZERO;
        BigDecimal full = BigDecimal.ZERO;
        int right = 0;
        int provisional = 0;
        BigDecimal pending = BigDecimal.ZERO;
        for (int position = 0; position < items.size(); position++) {
            Answer answer = counting.get(position);
            BigDecimal marks = items.get(position).marks();
            if (answer != null) {
                score = score.add(answer.mark().earned(marks));
                right += answer.mark().isFull() ? 1 : 0;
                if (answer.mark().isProvisional()) {
                    provisional++;
                    pending = pending.add(marks);
                }
            }
            if (answer != null || isExamination) {
                full = full.add(marks);
            }
        }
        Optional<Boolean> isPassed = passed(attempt, score, pending, full);
        boolean isUndecided = !attempt.isOpen() && attempt.paper().blueprint().isPresent() && isPassed.isEmpty();
        return new AttemptScore(
                items.size(),
                counting.size(),
                right,
                provisional,
                score,
                full,
                percent(score, full),
                isPassed,
                isUndecided);
    }

    /** {@code score} of {@code full} in percent, cut to one decimal; 0 where nothing could be earned. */
    public static BigDecimal percent(BigDecimal score, BigDecimal full) {
        return full.signum() == 0
                ? BigDecimal.ZERO.setScale(1)
                : score.multiply(HUNDRED).divide(full, 1, RoundingMode.DOWN);
    }

    private static Optional<Boolean> passed(
            Attempt attempt, BigDecimal score, BigDecimal pending, BigDecimal full) {
        if (attempt.isOpen()) {
            return Optional.empty();
        }
        return attempt.paper().blueprint().map(Blueprint::passPercent).flatMap(pass -> {
            if (isAtLeast(score, full, pass)) {
                return Optional.of(true);
            }
            return isAtLeast(score.add(pending), full, pass) ? Optional.empty() : Optional.of(false);
        });
    }

    private static boolean isAtLeast(BigDecimal score, BigDecimal full, int passPercent) {
        return score.multiply(HUNDRED).compareTo(full.multiply(BigDecimal.valueOf(passPercent))) >= 0;
    }
}
