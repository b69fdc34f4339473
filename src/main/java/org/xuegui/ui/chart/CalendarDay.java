package org.xuegui.ui.chart;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day of a {@link CalendarHeatMap}.
 *
 * @param date the day
 * @param level how much was done, 0 for nothing … 4
 * @param spoken the day and its numbers in words
 */
public record CalendarDay(LocalDate date, int level, String spoken) {

    /** The highest level. */
    public static final int MOST = 4;

    public CalendarDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(spoken, "spoken");
        level = Math.max(0, Math.min(MOST, level));
    }
}
