package org.xuegui.quiz.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Ordering;

/** Marks an order; items that read the same count the same where the whole order is right. */
final class OrderMarking {

    private OrderMarking() {}

    /** The mark; its parts say per item whether it stands at its place. Not all items named once: nothing. */
    static Mark mark(Ordering question, List<String> order, MarkingRule.Order rule) {
        List<String> key = IntStream.range(0, question.items().size()).mapToObj(Ordering::itemId).toList();
        if (order.size() != key.size() || !Set.copyOf(order).equals(Set.copyOf(key))) {
            return new Mark(BigDecimal.ZERO, false, key.stream().map(item -> false).toList());
        }
        List<Passage> shown = order.stream().map(id -> question.items().get(key.indexOf(id))).toList();
        List<Boolean> parts = IntStream.range(0, key.size())
                .mapToObj(place -> shown.get(place).equals(question.items().get(place)))
                .toList();
        if (!parts.contains(false)) {
            return new Mark(BigDecimal.ONE, false, parts);
        }
        return new Mark(rule == MarkingRule.Order.EXACT ? BigDecimal.ZERO : neighbours(key, order), false, parts);
    }

    private static BigDecimal neighbours(List<String> key, List<String> order) {
        int kept = (int) IntStream.range(1, key.size())
                .filter(i -> order.indexOf(key.get(i)) == order.indexOf(key.get(i - 1)) + 1)
                .count();
        return Marking.share(kept, key.size() - 1);
    }
}
