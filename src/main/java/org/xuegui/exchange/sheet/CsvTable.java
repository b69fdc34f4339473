package org.xuegui.exchange.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;

/** A text as a table: finds what parts its cells. */
final class CsvTable {

    private static final char[] SEPARATORS = {',', '\t', ';', '|', '，'};
    private static final int LOOKED_AT = 10;
    private static final int MOST_LOOKED_AT = 65_536;

    private CsvTable() {}

    /** The table. */
    static Grid read(String file, String text, ProblemCollector problems) throws SheetRefusedException {
        Optional<Character> declared = declared(text);
        int from = declared.isPresent() ? afterFirstLine(text) : 0;
        char separator = declared.orElseGet(() -> separator(text));
        CsvRows rows = new CsvRows(text, from, from > 0 ? 2 : 1, separator, Integer.MAX_VALUE);
        List<GridRow> read = rows.read();
        for (int line : rows.unclosed()) {
            problems.add(Problem.warning(Place.line(file, line), "csv-quote"));
        }
        return new Grid("", false, read, Set.of());
    }

    /** Whether the first lines have headings of a table of questions, whatever the file is called. */
    static boolean isTable(String beginning) {
        if (declared(beginning).isPresent()) {
            return true;
        }
        if (beginning.startsWith("#") || beginning.startsWith("tags:")) {
            // the head of a text Anki exports
            return false;
        }
        List<GridRow> rows = beginningRows(beginning, separator(beginning));
        for (int i = 0; i < rows.size(); i++) {
            if (ColumnFinder.isSureHeader(rows.get(i))) {
                // a sentence has commas once in a while, a table has them in its rows
                return i == rows.size() - 1
                        || rows.subList(i + 1, rows.size()).stream().anyMatch(row -> row.cells().size() > 1);
            }
        }
        return false;
    }

    /** The separator a first line {@code sep=;} names. */
    private static Optional<Character> declared(String text) {
        boolean isDeclared = text.length() > 4 && text.substring(0, 4).toLowerCase(Locale.ROOT).equals("sep=")
                && (text.length() == 5 || text.charAt(5) == '\r' || text.charAt(5) == '\n');
        return isDeclared ? Optional.of(text.charAt(4)) : Optional.empty();
    }

    private static int afterFirstLine(String text) {
        int at = 5;
        while (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n')) {
            at++;
        }
        return at;
    }

    private static char separator(String text) {
        String beginning = text.substring(0, Math.min(MOST_LOOKED_AT, text.length()));
        char best = ',';
        int most = 0;
        for (char separator : SEPARATORS) {
            int known = knownHeadings(beginning, separator);
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return most > 0 ? best : commonest(beginning);
    }

    private static int knownHeadings(String beginning, char separator) {
        return beginningRows(beginning, separator).stream().mapToInt(ColumnFinder::knownHeadings).max().orElse(0);
    }

    /** Without known headings: the separator that gives every row the most cells. */
    private static char commonest(String beginning) {
        char best = ',';
        int most = 1;
        for (char separator : SEPARATORS) {
            int fewest = beginningRows(beginning, separator).stream()
                    .mapToInt(row -> row.cells().size())
                    .min()
                    .orElse(0);
            if (fewest > most) {
                most = fewest;
                best = separator;
            }
        }
        return best;
    }

    private static List<GridRow> beginningRows(String beginning, char separator) {
        try {
            return new CsvRows(beginning, separator, LOOKED_AT).read();
        } catch (SheetRefusedException tooMuch) {
            return List.of();
        }
    }
}
