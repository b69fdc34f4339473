package org.xuegui.regulation;

import java.util.List;

/**
 * A term explained.
 *
 * @param id id within the pack
 * @param name the term
 * @param meaning its meaning here
 * @param facts facts it occurs in
 */
public record Term(String id, String name, String meaning, List<String> facts) {

    public Term {
        facts = List.copyOf(facts);
    }
}
