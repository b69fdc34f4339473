package org.xuegui.quiz.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.xuegui.quiz.QuestionKey;

/**
 * One question of a paper.
 *
 * @param key which question
 * @param version which version of it, see {@link org.xuegui.quiz.StoredQuestion#version()}
 * @param order ids of choices, items or right sides in the order shown; empty where nothing is shuffled
 * @param marks its full marks
 */
public record PaperItem(QuestionKey key, String version, List<String> order, BigDecimal marks) {
    public PaperItem {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(marks, "marks");
        order = List.copyOf(order);
    }
}
