package org.xuegui.exchange.sheet;

import java.util.List;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;

/** A table that cannot be read at all, with the reason as a problem. */
final class SheetRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sheet;
    private final String code;
    private final transient List<Object> arguments;

    SheetRefusedException(String sheet, String code, Object... arguments) {
        super(code);
        this.sheet = sheet;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    Problem problem(String file) {
        return Problem.error(Place.file(file).named(sheet), code, arguments.toArray());
    }
}
