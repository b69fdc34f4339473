package org.xuegui.exchange.text;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Options that run down in columns: A and C on the first line, B and D on the second. */
final class OptionColumns {

    private OptionColumns() {}

    /** The options in the order of their letters where they run down in columns; else as they are. */
    static List<Draft.OptionText> inOrder(List<Draft.OptionText> options) {
        int rows = options.size();
        boolean isFirstColumn = rows > 1
                && IntStream.range(0, rows).allMatch(row -> options.get(row).label().index() == row);
        TreeMap<Integer, Draft.OptionText> all = new TreeMap<>();
        if (isFirstColumn) {
            options.forEach(option -> part(option, rows, all));
        }
        boolean isWhole = all.size() > rows && all.lastKey() == all.size() - 1;
        return isWhole ? List.copyOf(all.values()) : options;
    }

    private static void part(Draft.OptionText option, int rows, TreeMap<Integer, Draft.OptionText> all) {
        int index = option.label().index();
        Line text = Joined.of(option.lines());
        int place = InlineOptions.apart(text, index + rows);
        if (place < 0) {
            all.put(index, option);
            return;
        }
        all.put(index, new Draft.OptionText(option.label(), List.of(text.upTo(place))));
        Line next = text.from(place);
        OptionLine label = OptionLine.of(next.folded()).orElseThrow();
        part(new Draft.OptionText(label, List.of(next.from(label.bodyStart()))), rows, all);
    }
}
