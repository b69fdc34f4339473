package org.xuegui.quiz.marking;

import java.util.Objects;

/**
 * How the types that can be marked in more than one way are marked.
 *
 * @param multiple rule for multiple choice
 * @param ordering rule for ordering
 */
public record MarkingRule(Multiple multiple, Order ordering) {

    /** Partial credit for an incomplete multiple choice, neighbours for ordering: the usual in Chinese examinations. */
    public static final MarkingRule DEFAULT = new MarkingRule(Multiple.PARTIAL, Order.NEIGHBOURS);

    public MarkingRule {
        Objects.requireNonNull(multiple, "multiple");
        Objects.requireNonNull(ordering, "ordering");
    }

    /** Rules for multiple choice. */
    public enum Multiple {
        /** All keys and nothing else, or nothing. */
        EXACT,
        /** 漏选得分: exact is full; no wrong choice and at least one right is half, whatever the number missed. */
        PARTIAL,
        /** max(0, (right chosen − wrong chosen) / keys). */
        PROPORTIONAL
    }

    /** Rules for ordering. */
    public enum Order {
        /** The whole order, or nothing. */
        EXACT,
        /** Neighbours of the key kept as neighbours in order, of n − 1. */
        NEIGHBOURS
    }
}
