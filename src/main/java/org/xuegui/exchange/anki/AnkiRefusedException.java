package org.xuegui.exchange.anki;

import java.util.List;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;

/** A package that cannot be read or may not be; says why. */
final class AnkiRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    /** An exception with the text {@code problem.<code>}. */
    AnkiRefusedException(String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** What to tell the user of the file. */
    Problem problem(String file) {
        return Problem.error(Place.file(file), code, arguments.toArray());
    }
}
