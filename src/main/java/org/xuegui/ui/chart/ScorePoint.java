package org.xuegui.ui.chart;

import java.util.Objects;

/**
 * A point of a {@link ScoreChart}.
 *
 * @param label what stands under it, such as a date; short
 * @param percent 0 … 100
 * @param value the percent as it is written above the point
 * @param spoken all about it in one sentence
 */
public record ScorePoint(String label, double percent, String value, String spoken) {

    public ScorePoint {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(spoken, "spoken");
        percent = Math.max(0, Math.min(100, percent));
    }
}
