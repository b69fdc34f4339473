package org.xuegui.learning.learner;

import java.util.Objects;
import java.util.Optional;

/**
 * 学员.
 *
 * @param id UUID
 * @param name 1–40 characters after trimming
 * @param unit where they work, if said
 */
public record Learner(String id, String name, Optional<Unit> unit) {
    public Learner {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(unit, "unit");
        name = name.strip();
        if (name.isEmpty() || name.length() > 40) {
            throw new IllegalArgumentException("a name has 1 to 40 characters");
        }
    }
}
