package org.xuegui.base.problem;

import java.util.Objects;

/**
 * Where in a file something stands.
 *
 * @param file the file as the user named it; empty where there is none
 * @param line line or row, from 1; 0 where the whole file is meant
 * @param column column, from 1; 0 where the whole line is meant
 * @param detail a name inside the file such as a question's id or a sheet; empty where none helps
 */
public record Place(String file, int line, int column, String detail) {

    public Place {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(detail, "detail");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column count from 1; 0 means none");
        }
    }

    /** The whole file. */
    public static Place file(String file) {
        return new Place(file, 0, 0, "");
    }

    /** One line of a file. */
    public static Place line(String file, int line) {
        return new Place(file, line, 0, "");
    }

    /** The same place, with the name of what stands there. */
    public Place named(String name) {
        return new Place(file, line, column, name);
    }

    /** {@code file:line:column (detail)} with the unknown parts left out. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (line > 0 && column > 0) {
            text.append(':').append(column);
        }
        if (!detail.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append('(').append(detail).append(')');
        }
        return text.toString();
    }
}
