package org.xuegui.regulation;

import java.util.List;

/**
 * One body's relation to another or to a field of work.
 *
 * @param id id within the pack
 * @param from body it starts at
 * @param to body it points to; empty where it points to a matter
 * @param kind what it is
 * @param matter what it is about; may be empty
 * @param facts facts that state it
 */
public record Relation(
        String id, String from, String to, RelationKind kind, String matter, List<String> facts) {

    public Relation {
        facts = List.copyOf(facts);
    }
}
