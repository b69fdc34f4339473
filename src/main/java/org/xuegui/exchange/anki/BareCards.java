package org.xuegui.exchange.anki;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.xuegui.exchange.input.InputText;
import org.xuegui.quiz.load.QuizFile;

/** Cards without any header, as older versions write them and people type them: on each line a front, a sign, a back. */
final class BareCards {

    /** Rows read at most; they tell enough. */
    private static final int MOST_ROWS = 200;
    /** Fewer rows with semicolons may be sentences. */
    private static final int FEWEST_WITH_SEMICOLON = 3;
    /** More columns make a table, which has a format of its own. */
    private static final int MOST_OF_A_TABLE = 3;

    private BareCards() {}

    /** Whether a file no format claims is made of cards; its name must leave the question open. */
    static boolean isOne(QuizFile file) {
        String name = file.shortName().toLowerCase(Locale.ROOT);
        boolean isTable = name.endsWith(".tsv");
        if (!isTable && !name.endsWith(".txt") && name.indexOf('.') >= 0) {
            return false;
        }
        String beginning = InputText.beginning(file).replace("\r\n", "\n").replace('\r', '\n');
        String text = file.content().length > InputText.BEGINNING ? wholeLines(beginning) : beginning;
        if (text.indexOf('\0') >= 0 || text.stripLeading().startsWith("<")) {
            return false;
        }
        int most = isTable ? MOST_OF_A_TABLE : Integer.MAX_VALUE;
        return isPartedByTabs(rows(text, '\t'), most) || !isTable && isPartedBySemicolons(rows(text, ';'));
    }

    /** Whether a text begins with a row that names the sides of the cards. */
    static boolean hasHeading(String beginning) {
        String text = beginning.replace("\r\n", "\n").replace('\r', '\n');
        AnkiHeader header = AnkiHeader.read(text);
        List<AnkiRows.Row> first = AnkiRows.read(text, header.end(), header.line(), header.separator(text), 1).rows();
        return !first.isEmpty() && FieldRoles.isHeading(first.get(0).fields());
    }

    /** Without the last line of several, which is cut. */
    private static String wholeLines(String beginning) {
        int end = beginning.lastIndexOf('\n');
        return end < 0 ? beginning : beginning.substring(0, end + 1);
    }

    private static List<AnkiRows.Row> rows(String text, char separator) {
        AnkiHeader header = AnkiHeader.read(text);
        return AnkiRows.read(text, header.end(), header.line(), separator, MOST_ROWS).rows();
    }

    /** Four rows of five or more: a card may lack its back. */
    private static boolean isPartedByTabs(List<AnkiRows.Row> rows, int most) {
        long parted = rows.stream()
                .filter(row -> row.fields().size() > 1 && row.fields().size() <= most && hasFront(row))
                .count();
        return parted > 0 && parted * 5 >= rows.size() * 4L && !isNumbered(rows);
    }

    /** All rows with as many, for a semicolon is a sign of sentences too. */
    private static boolean isPartedBySemicolons(List<AnkiRows.Row> rows) {
        long sizes = rows.stream().map(row -> row.fields().size()).distinct().count();
        return rows.size() >= FEWEST_WITH_SEMICOLON && sizes == 1
                && rows.get(0).fields().size() > 1 && rows.stream().allMatch(BareCards::hasFront);
    }

    /** Whether the first column counts the rows: a table of something, for no card has just that on its front. */
    private static boolean isNumbered(List<AnkiRows.Row> rows) {
        return rows.size() > 1 && IntStream.range(0, rows.size())
                .allMatch(i -> rows.get(i).fields().get(0).strip().equals(String.valueOf(i + 1)));
    }

    private static boolean hasFront(AnkiRows.Row row) {
        return !row.fields().get(0).isBlank();
    }
}
