package org.xuegui.regulation;

import java.time.Period;
import java.util.List;

/**
 * A meeting or regular hearing.
 *
 * @param id id within the pack
 * @param title its name
 * @param convener the body that convenes or hears
 * @param act {@code convenes} or {@code hears}
 * @param frequency ISO-8601 period such as P5Y
 * @param facts facts that state it
 */
public record Meeting(
        String id, String title, String convener, String act, Period frequency, List<String> facts) {

    public Meeting {
        facts = List.copyOf(facts);
    }
}
