package org.xuegui.quiz.paper;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.xuegui.quiz.marking.MarkingRule;

/**
 * 组卷规则: how a paper is drawn and sat.
 *
 * @param id UUID
 * @param title what learners see
 * @param rows what is drawn, or the questions of a fixed paper in their order; at least one row
 * @param minutes used time allowed, 1 … 600
 * @param passPercent share of all marks that passes, 0 … 100
 * @param shuffleQuestions whether questions come in random order within their rows, those of a fixed paper in the whole
 * @param shuffleChoices whether choices, items and right sides come in random order
 * @param isOpenBook whether search, study, practice and records stay usable
 * @param markingRule how it is marked
 * @param disclosure what the learner sees afterwards
 * @param retakes how often one learner may sit it
 * @param sitting what else holds for sitting it
 */
public record Blueprint(
        String id,
        String title,
        List<BlueprintRow> rows,
        int minutes,
        int passPercent,
        boolean shuffleQuestions,
        boolean shuffleChoices,
        boolean isOpenBook,
        MarkingRule markingRule,
        Disclosure disclosure,
        Retakes retakes,
        SittingRules sitting) {

    private static final int FULL_PERCENT = 100;

    public Blueprint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(markingRule, "markingRule");
        Objects.requireNonNull(disclosure, "disclosure");
        Objects.requireNonNull(retakes, "retakes");
        Objects.requireNonNull(sitting, "sitting");
        rows = List.copyOf(rows);
        if (title.isBlank() || rows.isEmpty()) {
            throw new IllegalArgumentException("a blueprint has a title and at least one row");
        }
        if (rows.stream().map(row -> row.pick().isPresent()).distinct().count() > 1) {
            throw new IllegalArgumentException("all questions are picked by hand or none");
        }
        if (minutes < 1 || minutes > 600 || passPercent < 0 || passPercent > 100) {
            throw new IllegalArgumentException("1 to 600 minutes, 0 to 100 percent");
        }
    }

    /** One that may be sat as often as one likes. */
    public Blueprint(
            String id,
            String title,
            List<BlueprintRow> rows,
            int minutes,
            int passPercent,
            boolean shuffleQuestions,
            boolean shuffleChoices,
            boolean isOpenBook,
            MarkingRule markingRule,
            Disclosure disclosure) {
        this(id, title, rows, minutes, passPercent, shuffleQuestions, shuffleChoices, isOpenBook, markingRule,
                disclosure, Retakes.UNLIMITED);
    }

    /** One that is sat as usual. */
    public Blueprint(
            String id,
            String title,
            List<BlueprintRow> rows,
            int minutes,
            int passPercent,
            boolean shuffleQuestions,
            boolean shuffleChoices,
            boolean isOpenBook,
            MarkingRule markingRule,
            Disclosure disclosure,
            Retakes retakes) {
        this(id, title, rows, minutes, passPercent, shuffleQuestions, shuffleChoices, isOpenBook, markingRule,
                disclosure, retakes, SittingRules.USUAL);
    }

    /** The same with these retake rules. */
    public Blueprint withRetakes(Retakes changed) {
        return new Blueprint(id, title, rows, minutes, passPercent, shuffleQuestions, shuffleChoices, isOpenBook,
                markingRule, disclosure, changed, sitting);
    }

    /** The same with these rules for sitting it. */
    public Blueprint withSitting(SittingRules changed) {
        return new Blueprint(id, title, rows, minutes, passPercent, shuffleQuestions, shuffleChoices, isOpenBook,
                markingRule, disclosure, retakes, changed);
    }

    /** Used time allowed, with the extra time of the learner the paper was drawn for. */
    public Duration timeAllowed() {
        return Duration.ofMinutes(minutes).multipliedBy(FULL_PERCENT + sitting.extraTimePercent()).dividedBy(FULL_PERCENT);
    }

    /** Whether its questions are picked by hand, the same for everyone. */
    public boolean isFixed() {
        return rows.get(0).pick().isPresent();
    }

    /** Number of questions of a paper. */
    public int questionCount() {
        return rows.stream().mapToInt(BlueprintRow::count).sum();
    }

    /** Full marks of a paper. */
    public BigDecimal fullMarks() {
        return rows.stream().map(BlueprintRow::marks).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
