package org.xuegui.learning.review;

import java.util.List;
import java.util.Optional;

/** Keeps how each learner reviews, and since when. Appended, never changed. */
public interface ReviewSettingsRepository {

    /**
     * The learner's settings in the order they were chosen; empty while nothing was changed. Where the PC's clock was set
     * back, a later one has an earlier moment.
     */
    List<ReviewSettings.Since> timeline(String learnerId);

    /** From a moment on the learner reviews like this. */
    void append(String learnerId, ReviewSettings.Since settings);

    /** The last time weights were fitted to the learner's reviews, if ever. */
    Optional<WeightsTrial> findLastTrial(String learnerId);

    /** Remembers that weights were fitted, and what the learner reviews with since then if they were kept: both or neither. */
    void append(String learnerId, WeightsTrial trial, Optional<ReviewSettings.Since> kept);
}
