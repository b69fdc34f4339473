package org.xuegui.regulation;

import java.util.List;

/**
 * One checkable statement.
 *
 * @param id such as {@code C02}
 * @param topic the topic it belongs to
 * @param kind which part of the model holds it
 * @param parts ids of the source's parts it rests on
 * @param statement the statement in our own words
 * @param isOpen whether its list is open, ending in 等
 * @param note a caution for whoever writes questions; may be empty
 */
public record Fact(
        String id,
        String topic,
        FactKind kind,
        List<String> parts,
        String statement,
        boolean isOpen,
        String note) {

    public Fact {
        parts = List.copyOf(parts);
    }
}
