package org.xuegui.quiz;

import java.util.List;
import java.util.Objects;
import org.xuegui.base.text.Passage;

/**
 * 排序: put items into the right order. The item that belongs at place i is named {@code i<i>}, from 1.
 *
 * @param items 2–26 items in the right order
 */
public record Ordering(QuestionDetails details, List<Passage> items) implements Question {

    public Ordering {
        Objects.requireNonNull(details, "details");
        items = List.copyOf(items);
        if (items.size() < 2 || items.size() > Choices.MOST) {
            throw new IllegalArgumentException("2 to 26 items, not " + items.size());
        }
    }

    @Override
    public QuestionType type() {
        return QuestionType.ORDERING;
    }

    @Override
    public Ordering withDetails(QuestionDetails other) {
        return new Ordering(other, items);
    }

    /** The id of the item at this index of the right order, from 0. */
    public static String itemId(int index) {
        return "i" + (index + 1);
    }
}
