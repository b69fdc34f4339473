package org.xuegui.report.table;

import java.util.List;
import java.util.Objects;

/**
 * A table of a report.
 *
 * @param name what it is called
 * @param columns its columns
 * @param rows its rows, each with a cell per column
 */
public record Table(String name, List<Column> columns, List<List<Cell>> rows) {

    /**
     * A column.
     *
     * @param title its heading
     * @param width its width in characters
     */
    public record Column(String title, int width) {
        public Column {
            Objects.requireNonNull(title, "title");
        }
    }

    public Table {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("every row of " + name + " has a cell per column");
        }
    }
}
