package org.xuegui.learning.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.xuegui.learning.attempt.LearnerDay;

/** When a card is due. */
public sealed interface Due {

    /** Whether it is due at this moment where the clock shows this zone's time. */
    boolean isReached(Instant now, ZoneId zone);

    /** The learner's day it is due on. */
    LocalDate day(ZoneId zone);

    /** At a moment: the steps within a day. */
    record At(Instant instant) implements Due {
        public At {
            Objects.requireNonNull(instant, "instant");
        }

        @Override
        public boolean isReached(Instant now, ZoneId zone) {
            return !now.isBefore(instant);
        }

        @Override
        public LocalDate day(ZoneId zone) {
            return LearnerDay.of(instant, zone);
        }
    }

    /** On a learner's day, from 04:00 local time, wherever the learner is then. */
    record On(LocalDate day) implements Due {
        public On {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public boolean isReached(Instant now, ZoneId zone) {
            return !LearnerDay.of(now, zone).isBefore(day);
        }

        @Override
        public LocalDate day(ZoneId zone) {
            return day;
        }
    }
}
