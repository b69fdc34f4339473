package org.xuegui.exchange.text;

import java.util.List;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;

/** A Word file that cannot be read, and why. */
final class WordRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    /** A refusal with the text {@code problem.<code>}. */
    WordRefusedException(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** What to tell the user of the file. */
    Problem problem(String file) {
        return Problem.error(Place.file(file), code, arguments.toArray());
    }
}
