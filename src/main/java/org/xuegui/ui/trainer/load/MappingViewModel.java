package org.xuegui.ui.trainer.load;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.load.ColumnMapping;
import org.xuegui.quiz.load.ColumnMapping.Column;
import org.xuegui.quiz.load.ColumnMapping.Numbering;
import org.xuegui.quiz.load.ColumnRole;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.ui.trainer.load.MappingCheck.Finding;

/** What the columns of a file's tables mean, while a person corrects it. */
final class MappingViewModel {

    /** What the numbering was concluded from: it is concluded anew when one of these moves. */
    private static final Set<ColumnRole> COUNTED =
            EnumSet.of(ColumnRole.ANSWER, ColumnRole.CHOICE, ColumnRole.ALL_CHOICES);

    private final MappingCheck check;
    private final ReadOptions options;
    private final List<ColumnMapping> before;
    private final List<ColumnMapping> sheets;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");

    /** The tables of this file, read with these options. */
    MappingViewModel(Texts texts, ReadResult result, ReadOptions options) {
        this.check = new MappingCheck(texts);
        this.options = options;
        this.before = result.columns();
        this.sheets = new ArrayList<>(before);
    }

    /** Counts the changes made. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The tables as corrected so far. */
    List<ColumnMapping> sheets() {
        return List.copyOf(sheets);
    }

    /** The first table questions were read from; the first of all where there was none. */
    int firstSheet() {
        return IntStream.range(0, sheets.size())
                .filter(sheet -> MappingCheck.has(sheets.get(sheet), ColumnRole.STEM))
                .findFirst()
                .orElse(0);
    }

    /** One column. */
    Column column(int sheet, int column) {
        return sheets.get(sheet).columns().stream()
                .filter(one -> one.column() == column)
                .findFirst()
                .orElseThrow();
    }

    /** The column gets this role; the first number that is free where the role is numbered. */
    void assign(int sheet, int column, ColumnRole role) {
        Column now = column(sheet, column);
        if (now.role() != role) {
            put(sheet, now, role, role.isNumbered() ? freeNumber(sheet, role) : 0);
        }
    }

    /** The column is this one of those with its role. */
    void number(int sheet, int column, int number) {
        Column now = column(sheet, column);
        if (now.number() != number) {
            put(sheet, now, now.role(), number);
        }
    }

    /** What a number in the answers of this table counts. */
    void count(int sheet, Numbering numbering) {
        if (sheets.get(sheet).numbering() != numbering) {
            replace(sheet, sheets.get(sheet).withNumbering(numbering));
        }
    }

    /** The headings of this table stand in this row, from 1; 0 for none. */
    void header(int sheet, int row) {
        if (sheets.get(sheet).headerRow() != row) {
            replace(sheet, sheets.get(sheet).withHeaderRow(row));
        }
    }

    /** What there is to tell of this table. */
    List<Finding> findings(int sheet) {
        boolean isOnly = sheets.stream().noneMatch(one -> MappingCheck.has(one, ColumnRole.STEM));
        boolean isWanted = !isSame(sheet)
                && sheets.get(sheet).columns().stream().anyMatch(column -> column.role() != ColumnRole.IGNORED);
        return check.check(sheets.get(sheet), isOnly || isWanted);
    }

    /** Whether something was changed and nothing speaks against reading the file so. */
    boolean isApplicable() {
        boolean isSound = IntStream.range(0, sheets.size())
                .filter(sheet -> !isSame(sheet) || before.size() == 1)
                .allMatch(sheet -> findings(sheet).stream().noneMatch(Finding::isError));
        return isSound && !sheets.equals(before);
    }

    /** The options to read the file with; what nobody decided is left to be found out. */
    ReadOptions decided() {
        List<ColumnMapping> chosen = new ArrayList<>();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            String name = sheets.get(sheet).sheet();
            boolean isChosen = options.columns().stream().anyMatch(one -> one.sheet().equals(name));
            if (isChosen || !isSame(sheet)) {
                chosen.add(sheets.get(sheet));
            }
        }
        return options.withColumns(chosen);
    }

    private boolean isSame(int sheet) {
        return sheets.get(sheet).equals(before.get(sheet));
    }

    private int freeNumber(int sheet, ColumnRole role) {
        List<Integer> taken = sheets.get(sheet).columns().stream()
                .filter(column -> column.role() == role)
                .map(Column::number)
                .toList();
        return IntStream.iterate(1, number -> number + 1)
                .filter(number -> !taken.contains(number))
                .findFirst()
                .getAsInt();
    }

    private void put(int sheet, Column column, ColumnRole role, int number) {
        ColumnMapping changed = sheets.get(sheet).with(column.column(), role, number);
        Set<ColumnRole> touched = EnumSet.of(column.role(), role);
        if (touched.contains(ColumnRole.TYPE)) {
            changed = changed.withTypeCodes(Map.of());
        }
        if (touched.stream().anyMatch(COUNTED::contains)
                && changed.numbering() == before.get(sheet).numbering()) {
            changed = changed.withNumbering(Numbering.UNKNOWN);
        }
        replace(sheet, changed);
    }

    private void replace(int sheet, ColumnMapping changed) {
        sheets.set(sheet, changed);
        changes.set(changes.get() + 1);
    }
}
