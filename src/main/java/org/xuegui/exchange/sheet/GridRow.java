package org.xuegui.exchange.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/** One row of a table; only cells with something in them are kept. Columns count from 1. */
final class GridRow {

    private final int number;
    private final int[] columns;
    private final Cell[] cells;

    /** The row of this number, which is a line in a file of text. */
    GridRow(int number, SortedMap<Integer, Cell> filled) {
        this.number = number;
        this.columns = filled.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.cells = filled.values().toArray(new Cell[0]);
    }

    int number() {
        return number;
    }

    int[] columns() {
        return columns;
    }

    /** The cells with something in them, from the left. */
    List<Cell> cells() {
        return Arrays.asList(cells);
    }

    /** The cell in this column; an empty one where nothing stands. */
    Cell cell(int column) {
        int at = Arrays.binarySearch(columns, column);
        return at < 0 ? Cell.EMPTY : cells[at];
    }

    boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.isBlank() && !cell.isCarried()) {
                return false;
            }
        }
        return true;
    }
}
