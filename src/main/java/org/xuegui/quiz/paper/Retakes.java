package org.xuegui.quiz.paper;

import java.time.Duration;
import java.util.Objects;

/**
 * How often one learner may sit an examination, and which sitting counts.
 *
 * @param attempts how many sittings in all, 1 … {@link #MOST_ATTEMPTS}; 0 for any number
 * @param delay least time between the end of one sitting and the start of the next, whole hours up to
 *     {@link #LONGEST_DELAY}; zero for none
 * @param counting which of several sittings counts
 */
public record Retakes(int attempts, Duration delay, Counting counting) {

    /** Most sittings that can be set. */
    public static final int MOST_ATTEMPTS = 99;
    /** Longest delay that can be set: a year. */
    public static final Duration LONGEST_DELAY = Duration.ofDays(365);
    /** As often as one likes, at once; the best counts. */
    public static final Retakes UNLIMITED = new Retakes(0, Duration.ZERO, Counting.BEST);

    public Retakes {
        Objects.requireNonNull(delay, "delay");
        Objects.requireNonNull(counting, "counting");
        if (attempts < 0 || attempts > MOST_ATTEMPTS) {
            throw new IllegalArgumentException("0 to " + MOST_ATTEMPTS + " sittings");
        }
        if (delay.isNegative()
                || delay.compareTo(LONGEST_DELAY) > 0
                || !delay.equals(Duration.ofHours(delay.toHours()))) {
            throw new IllegalArgumentException("whole hours up to a year between sittings");
        }
    }

    /** The same with another sitting that counts. */
    public Retakes counting(Counting other) {
        return new Retakes(attempts, delay, other);
    }

    /** Whether there can be more than one sitting. */
    public boolean areAllowed() {
        return attempts != 1;
    }

    /** Whether the number of sittings is limited. */
    public boolean isLimited() {
        return attempts > 0;
    }
}
