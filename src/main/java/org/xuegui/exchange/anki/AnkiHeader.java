package org.xuegui.exchange.anki;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuegui.exchange.input.Spaces;

/**
 * The lines {@code #key:value} at the top of a text file. Unknown keys are comments to Anki; we keep ours in them.
 *
 * @param values the values by lower-case key
 * @param end where the rows begin
 * @param line on which line
 */
record AnkiHeader(Map<String, String> values, int end, int line) {

    private static final Set<String> KNOWN = Set.of(
            "separator", "html", "tags", "columns", "notetype", "deck", "notetype column", "deck column",
            "tags column", "guid column", "match scope", "if matches");
    private static final Map<String, Character> SEPARATORS = Map.of(
            "tab", '\t', "comma", ',', "semicolon", ';', "space", ' ', "pipe", '|', "colon", ':', "\\t", '\t');
    private static final String GUESSES = "\t|;,:";
    private static final String OLD_TAGS = "tags:";

    AnkiHeader {
        values = Map.copyOf(values);
    }

    /** Reads the header of a text. */
    static AnkiHeader read(String text) {
        Map<String, String> values = new HashMap<>();
        int from = 0;
        int number = 1;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            String line = text.substring(from, Math.min(end, from + 4096));
            boolean isOldTags = number == 1 && line.startsWith(OLD_TAGS);
            if (!line.startsWith("#") && !isOldTags && !line.isBlank()) {
                break;
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                String key = isOldTags ? "tags" : line.substring(1, colon).strip().toLowerCase(Locale.ROOT);
                String value = line.substring(colon + 1);
                values.putIfAbsent(key, key.equals("separator") ? value.replace("\r", "") : Spaces.strip(value));
            }
            from = Math.min(end + 1, text.length());
            number++;
        }
        return new AnkiHeader(values, from, number);
    }

    /** Whether a text begins with a key Anki knows. */
    static boolean isOne(String beginning) {
        AnkiHeader header = read(beginning.replace("\r\n", "\n").replace('\r', '\n'));
        boolean isTight = beginning.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> line.length() > 1 && line.charAt(0) == '#' && Character.isLetter(line.charAt(1)))
                .isPresent();
        return isTight && header.values().keySet().stream().anyMatch(KNOWN::contains);
    }

    /** The value of this key. */
    Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    /** The column this key names, counted from 1; 0 for none. */
    int column(String key) {
        String value = values.getOrDefault(key, "");
        boolean isNumber = !value.isEmpty() && value.length() < 4 && value.chars().allMatch(Character::isDigit);
        return isNumber ? Integer.parseInt(value) : 0;
    }

    /** The sign between fields: as named, else as the first row of the text has one. */
    char separator(String text) {
        String named = values.getOrDefault("separator", "");
        Character known = SEPARATORS.get(named.strip().toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        if (!named.isEmpty()) {
            return named.strip().isEmpty() ? named.charAt(0) : named.strip().charAt(0);
        }
        int lineEnd = text.indexOf('\n', end);
        String first = text.substring(end, lineEnd < 0 ? text.length() : lineEnd);
        for (char guess : GUESSES.toCharArray()) {
            if (first.indexOf(guess) >= 0) {
                return guess;
            }
        }
        return '\t';
    }

    /** Whether fields are HTML; empty where the file does not say. */
    Optional<Boolean> isHtml() {
        return find("html").map(value -> value.equalsIgnoreCase("true"));
    }

    /** Names of the columns; none where the file does not say. */
    List<String> columnNames(char separator) {
        return find("columns")
                .map(names -> AnkiRows.read(names, 0, 1, separator, 1).rows())
                .filter(rows -> !rows.isEmpty())
                .map(rows -> rows.get(0).fields())
                .orElse(List.of());
    }
}
