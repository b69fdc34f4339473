package org.xuegui.learning.practice;

import java.util.Objects;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.xuegui.quiz.marking.MarkingRule;

/**
 * What the settings say about practice, asked anew each time.
 *
 * @param markingRule how answers are marked
 * @param rightInARow right answers in a row that take a question off the list of wrong ones, 1 or more
 */
public record PracticeSettings(Supplier<MarkingRule> markingRule, IntSupplier rightInARow) {

    /** The usual: {@link MarkingRule#DEFAULT} and two right in a row. */
    public static final PracticeSettings DEFAULT = new PracticeSettings(() -> MarkingRule.DEFAULT, () -> 2);

    public PracticeSettings {
        Objects.requireNonNull(markingRule, "markingRule");
        Objects.requireNonNull(rightInARow, "rightInARow");
    }
}
