package org.xuegui.regulation;

import java.util.List;

/**
 * What supports the work.
 *
 * @param id id within the pack
 * @param text the statement
 * @param items what is named
 * @param isOpen whether the list is open, ending in 等
 * @param facts facts that state it
 */
public record Safeguard(
        String id, String text, List<String> items, boolean isOpen, List<String> facts) {

    public Safeguard {
        items = List.copyOf(items);
        facts = List.copyOf(facts);
    }
}
