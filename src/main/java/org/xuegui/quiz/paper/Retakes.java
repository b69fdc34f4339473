package org.xuegui.quiz.paper;

import java.time.Duration;
import java.util.Objects;

/**
 * How often one learner may sit an examination.
 *
 * @param attempts how many sittings in all, 1 … {@link #MOST_ATTEMPTS}; 0 for any number
 * @param delay least time between the end of one sitting and the start of the next, whole hours up to
 *     {@link #LONGEST_DELAY}; zero for none
 */
public record Retakes(int attempts, Duration delay) {

    /** Most sittings that can be set. */
    public static final int MOST_ATTEMPTS = 99;
    /** Longest delay that can be set: a year. */
    public static final Duration LONGEST_DELAY = Duration.ofDays(365);
    /** As often as one likes, at once. */
    public static final Retakes UNLIMITED = new Retakes(0, Duration.ZERO);

    public Retakes {
        Objects.requireNonNull(delay, "delay");
        if (attempts < 0 || attempts > MOST_ATTEMPTS) {
            throw new IllegalArgumentException("0 to " + MOST_ATTEMPTS + " sittings");
        }
        if (delay.isNegative()
                || delay.compareTo(LONGEST_DELAY) > 0
                || !delay.equals(Duration.ofHours(delay.toHours()))) {
            throw new IllegalArgumentException("whole hours up to a year between sittings");
        }
    }

    /** Whether the number of sittings is limited. */
    public boolean isLimited() {
        return attempts > 0;
    }
}
