package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.xuegui.exchange.sheet.Headings.Found;
import org.xuegui.quiz.load.ColumnRole;

/** Guesses what columns without headings mean from what stands in them. */
final class HeaderlessColumns {

    private static final int LOOKED_AT = 100;

    private HeaderlessColumns() {}

    /** What the cells of a column look like. */
    private static final class Look {
        int filled;
        int types;
        int answers;
        int numbers;
        long length;

        void add(String text) {
            filled++;
            types += TypeWords.find(text).isPresent() ? 1 : 0;
            answers += AnswerWords.looksLikeKey(text) ? 1 : 0;
            numbers += SheetXml.number(text, -1) >= 0 ? 1 : 0;
            length += text.length();
        }

        boolean is(int count) {
            return filled > 0 && count * 10 >= filled * 8;
        }
    }

    /** Roles by column; none where nothing looks like questions with answers. */
    static Map<Integer, Found> guess(List<GridRow> rows) {
        Map<Integer, Look> looks = new HashMap<>();
        for (GridRow row : rows.subList(0, Math.min(LOOKED_AT, rows.size()))) {
            for (int column : row.columns()) {
                if (column <= Grid.MOST_COLUMNS && !row.cell(column).isBlank()) {
                    looks.computeIfAbsent(column, key -> new Look()).add(row.cell(column).trimmed());
                }
            }
        }
        List<Integer> columns = new ArrayList<>(new TreeSet<>(looks.keySet()));
        Map<Integer, Found> found = new HashMap<>();
        int type = first(columns, looks, look -> look.is(look.types));
        put(found, type, ColumnRole.TYPE, 0);
        columns.remove(Integer.valueOf(type));
        int stem = longest(columns, looks);
        int answer = last(columns, looks, stem);
        if (stem < 0 || answer < 0) {
            return Map.of();
        }
        put(found, stem, ColumnRole.STEM, 0);
        put(found, answer, ColumnRole.ANSWER, 0);
        int number = 0;
        boolean isAnswerLast = answer > stem + 1;
        for (int column : columns) {
            boolean isChoice = isAnswerLast ? column > stem && column < answer : column > answer && column > stem;
            if (isChoice && number < 26) {
                put(found, column, ColumnRole.CHOICE, ++number);
            } else if (column > answer && isAnswerLast && !found.containsValue(explanation())) {
                found.put(column, explanation());
            }
        }
        return found;
    }

    private static Found explanation() {
        return new Found(ColumnRole.EXPLANATION, 0, 99, false);
    }

    private static void put(Map<Integer, Found> found, int column, ColumnRole role, int number) {
        if (column > 0) {
            found.put(column, new Found(role, number, 99, false));
        }
    }

    private static int first(
            List<Integer> columns, Map<Integer, Look> looks, java.util.function.Predicate<Look> wanted) {
        return columns.stream().filter(column -> wanted.test(looks.get(column))).findFirst().orElse(-1);
    }

    /** The stem: the first of the columns with long texts. */
    private static int longest(List<Integer> columns, Map<Integer, Look> looks) {
        int best = -1;
        long length = 5;
        for (int column : columns) {
            Look look = looks.get(column);
            long mean = look.length / look.filled;
            if (!look.is(look.numbers) && !look.is(look.answers) && mean > length) {
                length = best < 0 ? mean : mean * 2 / 3;
                best = best < 0 ? column : best;
            }
        }
        return best;
    }

    /** The answer: the last column of keys behind the stem. */
    private static int last(List<Integer> columns, Map<Integer, Look> looks, int stem) {
        int best = -1;
        for (int column : columns) {
            boolean isKey = looks.get(column).is(looks.get(column).answers);
            if (isKey && (column > stem || best < 0)) {
                best = column;
            }
        }
        return best;
    }
}
