package org.xuegui.learning.records;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a learner did in all.
 *
 * @param days days with at least one answer or key point read
 * @param answers questions answered
 * @param right answered with full marks
 * @param provisional answers a person still has to mark
 * @param examinations examinations handed in
 * @param passed of these, passed
 */
public record StudyTotals(int days, int answers, int right, int provisional, int examinations, int passed) {

    /** Right answers of those marked, in percent to the nearest whole; 0 without any. */
    public int rightPercent() {
        int marked = answers - provisional;
        return marked == 0 ? 0 : BigDecimal.valueOf(100L * right)
                .divide(BigDecimal.valueOf(marked), 0, RoundingMode.HALF_UP)
                .intValue();
    }
}
