package org.xuegui.learning.review;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Steps of minutes a card takes within a day before it comes back after days: again goes to the first step, hard stays,
 * good takes the next, easy leaves them.
 *
 * @param waits how long each step waits, at least one
 */
record Steps(List<Duration> waits) {

    static final Steps LEARNING = new Steps(List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)));
    static final Steps RELEARNING = new Steps(List.of(Duration.ofMinutes(10)));

    Steps {
        waits = List.copyOf(waits);
    }

    /** The step after this one; empty where the card leaves the steps. */
    OptionalInt after(int step, Rating rating) {
        return switch (rating) {
            case AGAIN -> OptionalInt.of(0);
            case HARD -> OptionalInt.of(Math.min(step, waits.size() - 1));
            case GOOD -> step + 1 < waits.size() ? OptionalInt.of(step + 1) : OptionalInt.empty();
            case EASY -> OptionalInt.empty();
        };
    }

    /** How long the step waits; hard waits longer in the first: half-way to the second, or half as long again. */
    Duration wait(int step, Rating rating) {
        Duration own = waits.get(step);
        if (rating != Rating.HARD || step > 0) {
            return own;
        }
        Optional<Duration> second = waits.size() > 1 ? Optional.of(waits.get(1)) : Optional.empty();
        return second.map(next -> own.plus(next).dividedBy(2)).orElse(own.multipliedBy(3).dividedBy(2));
    }
}
