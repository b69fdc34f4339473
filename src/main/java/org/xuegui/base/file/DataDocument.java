package org.xuegui.base.file;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;

/**
 * A YAML or JSON file read into nodes.
 *
 * @param file the file as the user named it
 * @param root its value; empty where it could not be read, and a problem says why
 * @param problems what is wrong with the file's grammar
 */
public record DataDocument(String file, Optional<DataNode> root, List<Problem> problems) {

    /** No file of text may be larger, in bytes: 64 MB. */
    public static final long MOST_BYTES = 64L << 20;

    public DataDocument {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(root, "root");
        problems = List.copyOf(problems);
    }

    static DataDocument of(String file, DataNode root) {
        return new DataDocument(file, Optional.of(root), List.of());
    }

    static DataDocument unreadable(String file, int line, int column, String code, Object... arguments) {
        Problem problem = Problem.error(new Place(file, line, column, ""), code, arguments);
        return new DataDocument(file, Optional.empty(), List.of(problem));
    }
}
