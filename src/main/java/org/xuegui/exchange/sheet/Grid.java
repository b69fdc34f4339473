package org.xuegui.exchange.sheet;

import java.util.List;
import java.util.Set;

/**
 * A table as read from its file.
 *
 * @param name the sheet's name; empty for a file that is one table
 * @param isHidden whether the sheet is hidden
 * @param rows rows with something in them
 * @param pictureRows numbers of rows with a picture over them
 */
record Grid(String name, boolean isHidden, List<GridRow> rows, Set<Integer> pictureRows) {

    Grid {
        rows = List.copyOf(rows);
        pictureRows = Set.copyOf(pictureRows);
    }

    /** How many columns may have something in them. */
    static final int MOST_COLUMNS = 500;
}
