package org.xuegui.ui.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.xuegui.base.text.Texts;

/**
 * Estimated figures as they are written: no more exact than they are.
 *
 * @param texts the words used
 */
public record EstimateWords(Texts texts) {

    /** Whole percent of a probability; nothing is certain, so neither 0 nor 100. */
    public String percent(double probability) {
        long percent = Math.round(100 * probability);
        if (percent < 1) {
            return texts.text("ready.forecast.hardly");
        }
        return percent > 99 ? texts.text("ready.forecast.nearly") : percent + "%";
    }

    /** Marks to one decimal, whole ones without. */
    public static String marks(double marks) {
        return BigDecimal.valueOf(marks).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
