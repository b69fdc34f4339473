package org.xuegui.quiz.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.quiz.marking.MarkingRule;

/**
 * 试卷: the questions of one sitting as drawn; stored with the attempt and never changed. A practice's
 * list of questions is a paper too, of one mark each.
 *
 * @param blueprint the rules it was drawn by, as they were; empty for practice
 * @param seed what the drawing's randomness started from
 * @param items the questions in order, at least one; positions count from 0
 * @param markingRule how it is marked
 */
public record Paper(Optional<Blueprint> blueprint, long seed, List<PaperItem> items, MarkingRule markingRule) {
    public Paper {
        Objects.requireNonNull(blueprint, "blueprint");
        Objects.requireNonNull(markingRule, "markingRule");
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a paper has questions");
        }
    }
}
