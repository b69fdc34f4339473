package org.xuegui.exchange.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xuegui.quiz.load.ColumnMapping;
import org.xuegui.quiz.load.ColumnRole;

/** A mapping, asked by role. */
final class Columns {

    private final ColumnMapping mapping;
    private final Map<ColumnRole, SortedMap<Integer, Integer>> places = new EnumMap<>(ColumnRole.class);
    private final boolean isOwn;
    private final boolean areChoicesWrong;

    Columns(ColumnMapping mapping) {
        this.mapping = mapping;
        for (ColumnMapping.Column column : mapping.columns()) {
            places.computeIfAbsent(column.role(), role -> new TreeMap<>())
                    .putIfAbsent(column.number(), column.column());
        }
        this.isOwn = mapping.columns().stream()
                .anyMatch(column -> column.heading().trim().equals(Headings.OWN_ID));
        List<ColumnMapping.Column> offered = mapping.columns().stream()
                .filter(column -> column.role() == ColumnRole.CHOICE || column.role() == ColumnRole.ALL_CHOICES)
                .toList();
        this.areChoicesWrong = !offered.isEmpty()
                && offered.stream().allMatch(column -> Headings.isWrong(column.heading()));
    }

    ColumnMapping mapping() {
        return mapping;
    }

    /** The column of this role; 0 without one. */
    int of(ColumnRole role) {
        SortedMap<Integer, Integer> numbered = numbered(role);
        return numbered.isEmpty() ? 0 : numbered.get(numbered.firstKey());
    }

    boolean has(ColumnRole role) {
        return places.containsKey(role);
    }

    /** Columns of this role by their number. */
    SortedMap<Integer, Integer> numbered(ColumnRole role) {
        return places.getOrDefault(role, new TreeMap<>());
    }

    /** Whether this is our own template, whose cells follow its grammar to the letter. */
    boolean isOwn() {
        return isOwn;
    }

    /** Whether all choices are wrong ones, to which the answer's own text belongs. */
    boolean areChoicesWrong() {
        return areChoicesWrong;
    }

    /** Whether each choice has a row of its own and says there whether it is right. */
    boolean isRowPerChoice() {
        return has(ColumnRole.ROW_CHOICE) && has(ColumnRole.IS_RIGHT);
    }

    /** Columns that make a row a question: what is asked, offered or answered. */
    TreeSet<Integer> telling() {
        TreeSet<Integer> telling = new TreeSet<>();
        for (ColumnRole role : new ColumnRole[] {
            ColumnRole.STEM, ColumnRole.CHOICE, ColumnRole.ALL_CHOICES, ColumnRole.ROW_CHOICE, ColumnRole.ANSWER,
            ColumnRole.BLANK
        }) {
            telling.addAll(numbered(role).values());
        }
        return telling;
    }
}
