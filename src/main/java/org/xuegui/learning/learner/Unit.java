package org.xuegui.learning.learner;

import java.util.Objects;

/**
 * 单位: where learners work.
 *
 * @param id UUID
 * @param name its name
 */
public record Unit(String id, String name) {
    public Unit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
