package org.xuegui.learning.learner;

import java.util.Objects;
import java.util.Optional;
import org.xuegui.base.text.InvisibleSigns;
import org.xuegui.quiz.paper.SittingRules;

/**
 * 学员.
 *
 * @param id UUID
 * @param name 1–40 characters after trimming, none of them invisible
 * @param unit where they work, if said
 * @param extraTimePercent time allowed in examinations on this PC beyond the usual, in percent of it
 */
public record Learner(String id, String name, Optional<Unit> unit, int extraTimePercent) {
    public Learner {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(unit, "unit");
        name = InvisibleSigns.visibleName(name);
        if (name.isEmpty() || name.length() > 40) {
            throw new IllegalArgumentException("a name has 1 to 40 characters");
        }
        if (extraTimePercent < 0 || extraTimePercent > SittingRules.MOST_EXTRA_TIME) {
            throw new IllegalArgumentException("0 to " + SittingRules.MOST_EXTRA_TIME + " percent of extra time");
        }
    }

    /** One without extra time. */
    public Learner(String id, String name, Optional<Unit> unit) {
        this(id, name, unit, 0);
    }
}
