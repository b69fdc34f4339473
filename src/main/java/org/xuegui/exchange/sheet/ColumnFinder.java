package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xuegui.exchange.sheet.Headings.Found;
import org.xuegui.quiz.load.ColumnMapping;
import org.xuegui.quiz.load.ColumnMapping.Column;
import org.xuegui.quiz.load.ColumnMapping.Numbering;
import org.xuegui.quiz.load.ColumnRole;

/** Finds the row of headings and what each column means. */
final class ColumnFinder {

    private static final int HEADER_ROWS = 10;
    private static final int FEWEST_KNOWN = 2;
    private static final int SAMPLES = 3;

    private ColumnFinder() {}

    /** The mapping of a table; headings in row 0, and guessed columns, where it has no row of headings. */
    static ColumnMapping find(Grid grid) {
        List<GridRow> rows = grid.rows();
        for (int i = 0; i < rows.size() && i < HEADER_ROWS; i++) {
            Map<Integer, Found> found = foundIn(rows.get(i));
            if (isHeader(found)) {
                return mapping(grid, rows.get(i).number(), headings(rows.get(i)), found);
            }
        }
        Map<Integer, Found> guessed = HeaderlessColumns.guess(rows);
        return mapping(grid, 0, Map.of(), guessed);
    }

    /** How many headings of this row are known; the separator of a text is the one that shows most. */
    static int knownHeadings(GridRow row) {
        Map<Integer, Found> found = foundIn(row);
        return isHeader(found) ? found.size() : 0;
    }

    /** Whether this row is headings with one for what is asked: letters alone may be an answer, parted by commas. */
    static boolean isSureHeader(GridRow row) {
        Map<Integer, Found> found = foundIn(row);
        return isHeader(found) && found.values().stream().anyMatch(one -> one.role() == ColumnRole.STEM);
    }

    private static boolean isHeader(Map<Integer, Found> found) {
        boolean hasStem = false;
        boolean hasOther = false;
        Set<String> roles = new LinkedHashSet<>();
        for (Found one : found.values()) {
            roles.add(one.role() + " " + one.number());
            hasStem |= one.role() == ColumnRole.STEM;
            hasOther |= one.role() == ColumnRole.ANSWER || one.role() == ColumnRole.CHOICE
                    || one.role() == ColumnRole.ALL_CHOICES || one.role() == ColumnRole.BLANK
                    || one.role() == ColumnRole.TYPE || one.role() == ColumnRole.IS_RIGHT;
        }
        return roles.size() >= FEWEST_KNOWN && (hasStem || hasOther && roles.size() > FEWEST_KNOWN);
    }

    private static Map<Integer, Found> foundIn(GridRow row) {
        Map<Integer, Found> found = new TreeMap<>();
        for (int column : row.columns()) {
            if (column <= Grid.MOST_COLUMNS) {
                Headings.find(row.cell(column).text()).ifPresent(one -> found.put(column, one));
            }
        }
        boolean hasLetters = found.values().stream().filter(one -> one.rank() == 50).count() > 1;
        if (!hasLetters) {
            found.values().removeIf(one -> one.rank() == 50);
        }
        return found;
    }

    private static Map<Integer, String> headings(GridRow row) {
        Map<Integer, String> headings = new HashMap<>();
        for (int column : row.columns()) {
            headings.put(column, row.cell(column).trimmed());
        }
        return headings;
    }

    private static ColumnMapping mapping(
            Grid grid, int headerRow, Map<Integer, String> headings, Map<Integer, Found> found) {
        Map<Integer, Found> settled = settled(found);
        Map<Integer, List<String>> samples = samples(grid, headerRow);
        Set<Integer> places = new TreeSet<>(samples.keySet());
        places.addAll(headings.keySet());
        List<Column> columns = new ArrayList<>();
        for (int place : places) {
            if (place > Grid.MOST_COLUMNS) {
                continue;
            }
            Found one = settled.get(place);
            ColumnRole role = one == null ? ColumnRole.IGNORED : one.role();
            int number = role.isNumbered() ? one.number() : 0;
            String heading = headings.getOrDefault(place, "");
            columns.add(new Column(place, heading, samples.getOrDefault(place, List.of()), role, number));
        }
        Numbering numbering = KahootSheet.isOne(grid) ? Numbering.FROM_ONE : Numbering.UNKNOWN;
        return new ColumnMapping(grid.name(), headerRow, columns, Map.of(), numbering);
    }

    /** A mapping a person chose, with the headings and values that stand in the table under it. */
    static ColumnMapping described(Grid grid, ColumnMapping chosen) {
        Map<Integer, String> headings = grid.rows().stream()
                .filter(row -> row.number() == chosen.headerRow())
                .findFirst()
                .map(ColumnFinder::headings)
                .orElse(Map.of());
        Map<Integer, List<String>> samples = samples(grid, chosen.headerRow());
        List<Column> columns = new ArrayList<>();
        for (Column column : chosen.columns()) {
            int place = column.column();
            columns.add(new Column(place, headings.getOrDefault(place, ""), samples.getOrDefault(place, List.of()),
                    column.role(), column.number()));
        }
        return new ColumnMapping(
                chosen.sheet(), chosen.headerRow(), columns, chosen.typeCodes(), chosen.numbering());
    }

    private static Map<Integer, List<String>> samples(Grid grid, int headerRow) {
        Map<Integer, List<String>> samples = new HashMap<>();
        int seen = 0;
        for (GridRow row : grid.rows()) {
            if (row.number() > headerRow && seen++ < 200) {
                for (int column : row.columns()) {
                    List<String> some = samples.computeIfAbsent(column, key -> new ArrayList<>());
                    if (some.size() < SAMPLES && !row.cell(column).isBlank()) {
                        some.add(CellText.shown(row.cell(column).text()));
                    }
                }
            }
        }
        return samples;
    }

    /** Each role once: the heading that fits best keeps it. What depends on other columns is decided here. */
    private static Map<Integer, Found> settled(Map<Integer, Found> found) {
        Map<Integer, Found> settled = new TreeMap<>();
        boolean isRowPerChoice = has(found, ColumnRole.IS_RIGHT);
        boolean hasAnswer = has(found, ColumnRole.ANSWER);
        boolean hasChoices = has(found, ColumnRole.CHOICE) || has(found, ColumnRole.ALL_CHOICES);
        found.forEach((column, one) -> {
            ColumnRole role = one.role();
            if (role == ColumnRole.ALL_CHOICES && isRowPerChoice) {
                role = ColumnRole.ROW_CHOICE;
            } else if (one.isAnswerWord() && hasAnswer && !hasChoices) {
                role = ColumnRole.CHOICE;
            }
            settled.put(column, new Found(role, one.number(), one.rank(), one.isAnswerWord()));
        });
        Map<String, Integer> best = new HashMap<>();
        settled.forEach((column, one) -> best.merge(one.role() + " " + one.number(), column,
                (first, second) -> settled.get(second).rank() < settled.get(first).rank() ? second : first));
        settled.keySet().retainAll(best.values());
        return settled;
    }

    private static boolean has(Map<Integer, Found> found, ColumnRole role) {
        return found.values().stream().anyMatch(one -> one.role() == role);
    }
}
