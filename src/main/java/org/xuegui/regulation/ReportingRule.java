package org.xuegui.regulation;

import java.util.List;

/**
 * A rule of requests and reports: who, what, to whom, copied to whom, when.
 *
 * @param id id within the pack
 * @param who bodies it names
 * @param isOpen whether that list is open, ending in 等
 * @param act 请示、报告
 * @param matter on what; empty where the source does not say
 * @param to body reported to; empty where the source does not say
 * @param copiedTo body copied to; empty where none is stated
 * @param when when; empty where the source does not say
 * @param notStated ids of what the source leaves open here
 * @param facts facts that state it
 */
public record ReportingRule(
        String id,
        List<String> who,
        boolean isOpen,
        String act,
        String matter,
        String to,
        String copiedTo,
        String when,
        List<String> notStated,
        List<String> facts) {

    public ReportingRule {
        who = List.copyOf(who);
        notStated = List.copyOf(notStated);
        facts = List.copyOf(facts);
    }
}
