package org.xuegui.base.file;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;

/** A packed file that is broken, or that a limit or rule of {@link SafeArchive} forbids to read. */
public final class UnsafeArchiveException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    /** An exception with the text {@code problem.<code>}. */
    UnsafeArchiveException(String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = Objects.requireNonNull(code, "code");
        this.arguments = List.of(arguments);
    }

    /** What to tell the user of the file. */
    public Problem problem(String file) {
        return Problem.error(Place.file(file), code, arguments.toArray());
    }
}
