package org.xuegui.learning.records;

import java.time.LocalDate;

/**
 * A learner's day, from 04:00 to 04:00 local time.
 *
 * @param date the date it began on
 * @param answers questions answered
 * @param pointsRead key points read through that day and still marked so
 */
public record StudyDay(LocalDate date, int answers, int pointsRead) {

    /** Whether the learner studied. */
    public boolean isStudied() {
        return answers > 0 || pointsRead > 0;
    }
}
