package org.xuegui.regulation;

import java.util.List;

/**
 * Inspection, appraisal or accountability.
 *
 * @param id id within the pack
 * @param text the statement
 * @param basis as what it counts, such as 重要内容; may be empty
 * @param of what it enters; may be empty
 * @param facts facts that state it
 */
public record Oversight(String id, String text, String basis, String of, List<String> facts) {

    public Oversight {
        facts = List.copyOf(facts);
    }
}
