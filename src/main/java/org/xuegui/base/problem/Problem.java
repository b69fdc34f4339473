package org.xuegui.base.problem;

import java.util.List;
import java.util.Objects;
import org.xuegui.base.text.Message;

/**
 * One thing found wrong while reading: where, what was found and what to write instead. The text
 * behind {@code problem.<code>} says both what was found and the cure.
 *
 * @param severity how much it weighs
 * @param place where it stands
 * @param code stable short name such as {@code missing-field}, also shown to scripts
 * @param message {@code problem.<code>} and its arguments
 */
public record Problem(Severity severity, Place place, String code, Message message) {

    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /** An error with the text {@code problem.<code>}. */
    public static Problem error(Place place, String code, Object... arguments) {
        return of(Severity.ERROR, place, code, arguments);
    }

    /** A warning with the text {@code problem.<code>}. */
    public static Problem warning(Place place, String code, Object... arguments) {
        return of(Severity.WARNING, place, code, arguments);
    }

    /** An info with the text {@code problem.<code>}. */
    public static Problem info(Place place, String code, Object... arguments) {
        return of(Severity.INFO, place, code, arguments);
    }

    private static Problem of(Severity severity, Place place, String code, Object... arguments) {
        return new Problem(severity, place, code, new Message("problem." + code, List.of(arguments)));
    }

    /** Whether this is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
