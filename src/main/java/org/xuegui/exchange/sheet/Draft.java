package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xuegui.base.problem.Place;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.load.ColumnRole;

/** One question as its cells say it, before anything is made of them. Filled row by row. */
final class Draft {

    private final Place row;
    private final Columns columns;
    private final Map<ColumnRole, Cell> cells = new EnumMap<>(ColumnRole.class);
    private final SortedMap<Integer, Cell> blanks = new TreeMap<>();
    private final SortedMap<Integer, Cell> choiceCells = new TreeMap<>();
    private final List<Cell> rowChoices = new ArrayList<>();
    private final List<Cell> rowRights = new ArrayList<>();
    private final List<Cell> rowFeedbacks = new ArrayList<>();
    private String typeText = "";
    private SortedMap<Integer, Passage> choices = new TreeMap<>();
    private Passage stem = Passage.EMPTY;

    /** A question that starts in this row. */
    Draft(Place row, Columns columns, GridRow first) {
        this.row = row;
        this.columns = columns;
        for (ColumnRole role : ColumnRole.values()) {
            if (!role.isNumbered() && columns.of(role) > 0) {
                cells.put(role, first.cell(columns.of(role)));
            }
        }
        columns.numbered(ColumnRole.BLANK).forEach((number, column) -> put(blanks, number, first.cell(column)));
        columns.numbered(ColumnRole.CHOICE).forEach((number, column) -> put(choiceCells, number, first.cell(column)));
        addRow(first);
    }

    private static void put(Map<Integer, Cell> cells, int number, Cell cell) {
        if (!cell.isBlank()) {
            cells.put(number, cell);
        }
    }

    /** Takes the choice of a further row, or of the first. */
    void addRow(GridRow next) {
        int choice = Math.max(columns.of(ColumnRole.ROW_CHOICE), 0);
        int all = columns.of(ColumnRole.ALL_CHOICES);
        int column = choice > 0 ? choice : all;
        if (column > 0 && !next.cell(column).isBlank() && rowChoices.size() <= 26) {
            rowChoices.add(next.cell(column));
            rowRights.add(next.cell(columns.of(ColumnRole.IS_RIGHT)));
            rowFeedbacks.add(next.cell(columns.of(ColumnRole.ROW_FEEDBACK)));
        }
    }

    Columns columns() {
        return columns;
    }

    /** The row it starts in. */
    Place place() {
        return row;
    }

    /** The cell of this role in its first row. */
    Place place(ColumnRole role) {
        return at(columns.of(role));
    }

    /** The cell of this numbered role in its first row. */
    Place place(ColumnRole role, int number) {
        return at(columns.numbered(role).getOrDefault(number, columns.of(role)));
    }

    private Place at(int column) {
        return column > 0 ? new Place(row.file(), row.line(), column, row.detail()) : row;
    }

    Cell cell(ColumnRole role) {
        return cells.getOrDefault(role, Cell.EMPTY);
    }

    String text(ColumnRole role) {
        return cell(role).trimmed();
    }

    SortedMap<Integer, Cell> blanks() {
        return blanks;
    }

    SortedMap<Integer, Cell> choiceCells() {
        return choiceCells;
    }

    List<Cell> rowChoices() {
        return rowChoices;
    }

    List<Cell> rowRights() {
        return rowRights;
    }

    List<Cell> rowFeedbacks() {
        return rowFeedbacks;
    }

    /** What is known of the type, in the file's words. */
    String typeText() {
        return typeText;
    }

    void setTypeText(String text) {
        typeText = text;
    }

    /** The choices by their number, once they are understood. */
    SortedMap<Integer, Passage> choices() {
        return choices;
    }

    void setChoices(SortedMap<Integer, Passage> understood) {
        choices = understood;
    }

    /** What is asked, once choices inside it are taken out. */
    Passage stem() {
        return stem;
    }

    void setStem(Passage understood) {
        stem = understood;
    }
}
