package org.xuegui.regulation;

import java.util.List;

/**
 * What a body is responsible for.
 *
 * @param id id within the pack
 * @param body the body
 * @param text the duty
 * @param items its parts where it is a list; may be empty
 * @param facts facts that state it
 */
public record Duty(String id, String body, String text, List<String> items, List<String> facts) {

    public Duty {
        items = List.copyOf(items);
        facts = List.copyOf(facts);
    }
}
