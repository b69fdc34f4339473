package org.xuegui.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as the tables hold them: UTC as text of one width, to the millisecond, so that they sort as they follow. */
final class Times {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Times() {}

    /** The time as text; what is finer than a millisecond is cut off. */
    static String text(Instant time) {
        return FORMAT.format(time);
    }

    /** The time of this text. */
    static Instant instant(String text) {
        return Instant.parse(text);
    }
}
