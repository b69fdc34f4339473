package org.xuegui.regulation;

import java.util.List;

/**
 * A rule of appointment and removal.
 *
 * @param id id within the pack
 * @param who bodies it binds
 * @param act what they do
 * @param asks body they ask
 * @param ask what they ask for
 * @param when before, with or after
 * @param facts facts that state it
 */
public record AppointmentRule(
        String id, List<String> who, String act, String asks, String ask, String when, List<String> facts) {

    public AppointmentRule {
        who = List.copyOf(who);
        facts = List.copyOf(facts);
    }
}
