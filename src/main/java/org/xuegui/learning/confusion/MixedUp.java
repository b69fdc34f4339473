package org.xuegui.learning.confusion;

import java.time.Instant;
import java.util.Objects;

/**
 * A pair as a learner stands with it.
 *
 * @param pair the pair
 * @param times how often it was mixed up since it was last told apart; 0 for not
 * @param last when it was mixed up last; {@link Instant#MIN} for never
 */
public record MixedUp(ConfusablePair pair, int times, Instant last) {
    public MixedUp {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(last, "last");
    }

    /** Whether the learner mixes it up now. */
    public boolean isNow() {
        return times > 0;
    }
}
