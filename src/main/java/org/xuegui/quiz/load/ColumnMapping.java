package org.xuegui.quiz.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xuegui.quiz.QuestionType;

/**
 * What the columns of one table mean: as recognised, or as a person corrected it.
 *
 * @param sheet the sheet; empty for a file that is one table
 * @param headerRow row of the headings, from 1; 0 where the table has none
 * @param columns every column with something in it, from the left
 * @param typeCodes types behind words that do not say it themselves, such as {@code 1}, by the word
 * @param numbering what a number in the answer column of a choice question counts
 */
public record ColumnMapping(
        String sheet, int headerRow, List<Column> columns, Map<String, QuestionType> typeCodes, Numbering numbering) {

    /** Where numbers that stand for choices start. */
    public enum Numbering {
        /** Not known: such an answer cannot be read unless the table itself shows it. */
        UNKNOWN,
        /** 0 is the first choice. */
        FROM_ZERO,
        /** 1 is the first choice. */
        FROM_ONE
    }

    /**
     * One column.
     *
     * @param column its place, from 1
     * @param heading what stands above it; empty where nothing does
     * @param samples up to three of its values, shortened
     * @param role what it holds
     * @param number which one, from 1, where the role is numbered; else 0
     */
    public record Column(int column, String heading, List<String> samples, ColumnRole role, int number) {

        public Column {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(role, "role");
            samples = List.copyOf(samples);
            if (column < 1 || role.isNumbered() == (number < 1)) {
                throw new IllegalArgumentException("columns count from 1, and so do numbered roles");
            }
        }

        /** The same column in another role; the number is ignored where the role has none. */
        public Column as(ColumnRole other, int otherNumber) {
            return new Column(column, heading, samples, other, other.isNumbered() ? Math.max(1, otherNumber) : 0);
        }
    }

    public ColumnMapping {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(numbering, "numbering");
        columns = List.copyOf(columns);
        typeCodes = Map.copyOf(typeCodes);
    }

    /** The same with this column, by its place, in another role. */
    public ColumnMapping with(int column, ColumnRole role, int number) {
        List<Column> changed = new ArrayList<>();
        columns.forEach(one -> changed.add(one.column() == column ? one.as(role, number) : one));
        return new ColumnMapping(sheet, headerRow, changed, typeCodes, numbering);
    }

    /** The same with the headings in this row, from 1; 0 for none. */
    public ColumnMapping withHeaderRow(int row) {
        return new ColumnMapping(sheet, row, columns, typeCodes, numbering);
    }

    /** The same with these types behind words. */
    public ColumnMapping withTypeCodes(Map<String, QuestionType> codes) {
        return new ColumnMapping(sheet, headerRow, columns, codes, numbering);
    }

    /** The same with this numbering. */
    public ColumnMapping withNumbering(Numbering chosen) {
        return new ColumnMapping(sheet, headerRow, columns, typeCodes, chosen);
    }
}
