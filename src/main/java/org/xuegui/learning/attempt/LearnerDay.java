package org.xuegui.learning.attempt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A learner's day: it starts at 04:00 local time, so that a late evening belongs to the day it began on. */
public final class LearnerDay {

    private static final int START_HOUR = 4;

    private LearnerDay() {}

    /** The learner's day this instant lies in. */
    public static LocalDate of(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime().minusHours(START_HOUR).toLocalDate();
    }
}
