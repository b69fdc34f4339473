package org.xuegui.ui.trainer.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.load.ColumnMapping;
import org.xuegui.quiz.load.ColumnMapping.Column;
import org.xuegui.quiz.load.ColumnRole;

/** What is wrong with the meaning given to the columns of a table, before the table is read by it. */
record MappingCheck(Texts texts) {

    /**
     * Something to tell.
     *
     * @param isError whether the table cannot be read so
     * @param text what it is and what to do
     */
    record Finding(boolean isError, String text) {}

    /**
     * What there is to tell of one table, errors first.
     *
     * @param needsQuestions whether questions must be read from this very table
     */
    List<Finding> check(ColumnMapping mapping, boolean needsQuestions) {
        List<Finding> findings = new ArrayList<>();
        boolean hasStem = has(mapping, ColumnRole.STEM);
        if (!hasStem && needsQuestions) {
            findings.add(error("trainer.mapping.no-stem", word(ColumnRole.STEM)));
        }
        twice(mapping, findings);
        boolean hasRight = has(mapping, ColumnRole.IS_RIGHT);
        if (hasRight && !has(mapping, ColumnRole.ROW_CHOICE)) {
            findings.add(error("trainer.mapping.no-row-choice", word(ColumnRole.IS_RIGHT), word(ColumnRole.ROW_CHOICE)));
        }
        if (has(mapping, ColumnRole.ALL_CHOICES) && has(mapping, ColumnRole.CHOICE)) {
            findings.add(error("trainer.mapping.choices-both", word(ColumnRole.ALL_CHOICES), word(ColumnRole.CHOICE)));
        }
        if (hasStem && !hasRight && !has(mapping, ColumnRole.ANSWER) && !has(mapping, ColumnRole.BLANK)) {
            findings.add(new Finding(false, texts.text("trainer.mapping.no-answer", word(ColumnRole.ANSWER))));
        }
        return findings;
    }

    private void twice(ColumnMapping mapping, List<Finding> findings) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        mapping.columns().stream()
                .filter(column -> column.role() != ColumnRole.IGNORED)
                .forEach(column -> places.computeIfAbsent(role(column), any -> new ArrayList<>())
                        .add(letters(column.column())));
        places.forEach((role, columns) -> {
            if (columns.size() > 1) {
                String all = columns.stream().collect(Collectors.joining(texts.text("trainer.list.separator")));
                findings.add(error("trainer.mapping.twice", role, all));
            }
        });
    }

    private String role(Column column) {
        String word = word(column.role());
        return column.role().isNumbered() ? word + ' ' + number(column.role(), column.number()) : word;
    }

    private String word(ColumnRole role) {
        return texts.text(role.text());
    }

    private Finding error(String key, Object... arguments) {
        return new Finding(true, texts.text(key, arguments));
    }

    static boolean has(ColumnMapping mapping, ColumnRole role) {
        return mapping.columns().stream().anyMatch(column -> column.role() == role);
    }

    /** Which one of a numbered role: choices by letter, blanks by number. */
    static String number(ColumnRole role, int number) {
        return role == ColumnRole.CHOICE ? letters(number) : Integer.toString(number);
    }

    /** A column as spreadsheets name it: A … Z, AA … */
    static String letters(int column) {
        int rest = column - 1;
        String last = String.valueOf((char) ('A' + rest % 26));
        return rest < 26 ? last : letters(rest / 26) + last;
    }
}
