package org.xuegui.regulation;

import java.util.List;
import java.util.Objects;
import org.xuegui.base.text.Passage;

/**
 * 易混: two things of the regulation that are easily taken for each other.
 *
 * @param id id within the pack
 * @param first one of them
 * @param second the other
 * @param difference what tells them apart, with emphasis, never beyond the source
 */
public record Confusable(String id, Side first, Side second, Passage difference) {

    public Confusable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(difference, "difference");
    }

    /**
     * One of two things that are confused.
     *
     * @param name what it is called, short
     * @param facts the facts that state it, at least one; both sides may rest on one fact
     * @param words what a choice says that names this side and not the other; may be empty
     */
    public record Side(String name, List<String> facts, List<String> words) {
        public Side {
            Objects.requireNonNull(name, "name");
            facts = List.copyOf(facts);
            words = List.copyOf(words);
        }
    }
}
