package org.xuegui.quiz.paper;

import java.util.Objects;
import org.xuegui.quiz.marking.MarkingRule;

/**
 * How papers are usually marked and disclosed on this PC.
 *
 * @param markingRule marking of a new paper, and of practice
 * @param disclosure what a learner sees of a new paper
 */
public record UsualRules(MarkingRule markingRule, Disclosure disclosure) {

    /** Where nobody chose otherwise. */
    public static final UsualRules DEFAULT = new UsualRules(MarkingRule.DEFAULT, Disclosure.AFTER_HAND_IN);

    public UsualRules {
        Objects.requireNonNull(markingRule, "markingRule");
        Objects.requireNonNull(disclosure, "disclosure");
    }

    /** The rules of these names, part by part; the default's part where a name is not one this version knows. */
    public static UsualRules named(String multiple, String ordering, String disclosure) {
        return new UsualRules(
                new MarkingRule(
                        named(MarkingRule.Multiple.class, multiple, DEFAULT.markingRule.multiple()),
                        named(MarkingRule.Order.class, ordering, DEFAULT.markingRule.ordering())),
                named(Disclosure.class, disclosure, DEFAULT.disclosure));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name, E otherwise) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }
}
