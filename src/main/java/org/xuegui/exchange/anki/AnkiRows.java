package org.xuegui.exchange.anki;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text into rows as Anki does: fields between separators, quoted where they hold one or a line break; lines
 * that begin with {@code #} are comments. A quote that is not closed where a field ends is text.
 */
final class AnkiRows {

    /**
     * A row.
     *
     * @param line where it begins
     * @param fields its fields
     */
    record Row(int line, List<String> fields) {
        Row {
            fields = List.copyOf(fields);
        }

        /** The field of this column, counted from 1; empty where the row is shorter. */
        String column(int number) {
            return number >= 1 && number <= fields.size() ? fields.get(number - 1) : "";
        }
    }

    private static final int MOST_BROKEN_QUOTES = 1_000;

    private final String text;
    private final char separator;
    private final int most;
    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> brokenQuotes = new ArrayList<>();
    private int at;
    private int line;

    private AnkiRows(String text, int from, int line, char separator, int most) {
        this.text = text;
        this.at = from;
        this.line = line;
        this.separator = separator;
        this.most = most;
    }

    /**
     * Reads rows.
     *
     * @param from where they begin, on this line
     * @param most stop behind so many
     */
    static AnkiRows read(String text, int from, int line, char separator, int most) {
        AnkiRows rows = new AnkiRows(text, from, line, separator, most);
        while (rows.at < text.length() && rows.rows.size() < most) {
            rows.row();
        }
        return rows;
    }

    /** The rows in order, without those that hold nothing. */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Lines with a quote that is not closed. */
    List<Integer> brokenQuotes() {
        return List.copyOf(brokenQuotes);
    }

    private void row() {
        int start = line;
        if (text.charAt(at) == '#') {
            at = lineEnd(at);
            endLine();
            return;
        }
        List<String> fields = new ArrayList<>();
        boolean isMore = true;
        while (isMore) {
            fields.add(field());
            isMore = at < text.length() && text.charAt(at) == separator;
            at += isMore ? 1 : 0;
        }
        endLine();
        boolean isFilled = fields.stream().anyMatch(field -> !field.isBlank());
        if (isFilled) {
            rows.add(new Row(start, fields));
        }
    }

    private void endLine() {
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line++;
        }
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private String field() {
        if (at < text.length() && text.charAt(at) == '"' && brokenQuotes.size() < MOST_BROKEN_QUOTES) {
            int close = closing(at + 1);
            if (close >= 0) {
                return quoted(close);
            }
            brokenQuotes.add(line);
        }
        return bare();
    }

    private String bare() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator
                && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted(int close) {
        String inner = text.substring(at + 1, close);
        for (int i = 0; i < inner.length(); i++) {
            line += isLineBreak(inner, i) ? 1 : 0;
        }
        at = close + 1;
        return inner.replace("\"\"", "\"").replace("\r\n", "\n").replace('\r', '\n') + bare();
    }

    private static boolean isLineBreak(String text, int i) {
        char sign = text.charAt(i);
        return sign == '\n' || sign == '\r' && !text.startsWith("\n", i + 1);
    }

    /** Where the quote closes; −1 where it never does, or on a later line with text behind it. */
    private int closing(int from) {
        boolean isOverLines = false;
        for (int i = from; i < text.length(); i++) {
            char sign = text.charAt(i);
            isOverLines |= sign == '\n' || sign == '\r';
            if (sign != '"') {
                continue;
            }
            if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i++;
                continue;
            }
            boolean isEnd = i + 1 >= text.length() || text.charAt(i + 1) == separator
                    || text.charAt(i + 1) == '\n' || text.charAt(i + 1) == '\r';
            return isEnd || !isOverLines ? i : -1;
        }
        return -1;
    }
}
