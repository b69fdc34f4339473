package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/** Ranges of merged cells: the first cell stands for all below it in its column. */
final class MergedCells {

    private record Range(int column, int from, int to) {}

    private final int most;
    private final List<Range> ranges = new ArrayList<>();

    MergedCells(int most) {
        this.most = most;
    }

    /** Takes a range such as {@code A2:A5}; one that goes over a single row carries nothing down. */
    void add(String reference) {
        int colon = reference == null ? -1 : reference.indexOf(':');
        if (colon < 0 || ranges.size() >= most) {
            return;
        }
        int from = rowOf(reference.substring(0, colon));
        int to = rowOf(reference.substring(colon + 1));
        if (from > 0 && to > from) {
            ranges.add(new Range(SheetXml.columnOf(reference, 1), from, to));
        }
    }

    private static int rowOf(String reference) {
        int at = 0;
        while (at < reference.length() && !Character.isDigit(reference.charAt(at))) {
            at++;
        }
        return SheetXml.number(reference.substring(at), 0);
    }

    /** Fills the empty cells of each range, in rows that are there, with its first cell. */
    void carryDown(List<Integer> numbers, List<SortedMap<Integer, Cell>> rows) {
        int left = CellBudget.MOST_CELLS;
        for (Range range : ranges) {
            int at = Collections.binarySearch(numbers, range.from());
            Cell first = at < 0 ? null : rows.get(at).get(range.column());
            if (first == null) {
                continue;
            }
            for (int i = at + 1; i < numbers.size() && numbers.get(i) <= range.to() && left > 0; i++, left--) {
                rows.get(i).putIfAbsent(range.column(), first.carried());
            }
        }
    }
}
