package org.xuegui.exchange.anki;

import java.util.ArrayList;
import java.util.List;
import org.xuegui.exchange.input.Spaces;

/** Names of decks inside decks, written {@code outer::inner}. */
final class DeckNames {

    private static final String BORDER = "::";

    private DeckNames() {}

    /** The names, the outermost first; none of an empty text. */
    static List<String> split(String path) {
        List<String> names = new ArrayList<>();
        int from = 0;
        while (from <= path.length()) {
            int end = path.indexOf(BORDER, from);
            end = end < 0 ? path.length() : end;
            names.add(path.substring(from, end));
            from = end + BORDER.length();
        }
        return names.size() == 1 && Spaces.strip(path).isEmpty() ? List.of() : names;
    }

    /** The path of a topic in a set of this title. */
    static String write(String title, String topic) {
        String outer = title.replace(BORDER, "：").replace('\n', ' ');
        return topic.isEmpty() ? outer : outer + BORDER + topic;
    }
}
