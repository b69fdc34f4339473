package org.xuegui.learning.learner;

import java.util.Objects;
import org.xuegui.base.text.InvisibleSigns;

/**
 * 单位: where learners work.
 *
 * @param id UUID
 * @param name its name
 */
public record Unit(String id, String name) {
    public Unit {
        Objects.requireNonNull(id, "id");
        name = InvisibleSigns.visibleName(name);
    }
}
