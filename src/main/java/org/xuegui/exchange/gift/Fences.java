package org.xuegui.exchange.gift;

import java.util.List;
import java.util.Locale;

/** The fences of Markdown around GIFT that was copied from a document or a chat. */
final class Fences {

    private static final String FENCE = "```";

    private Fences() {}

    /** Empties the lines that are such fences; fences inside a question stay. */
    static void remove(List<String> lines) {
        boolean isInside = false;
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.startsWith(FENCE)) {
                before = line.isEmpty() ? before : line;
            } else if (isInside && line.equals(FENCE) && before.endsWith("}")) {
                lines.set(i, "");
                isInside = false;
            } else if (!isInside && isOpening(line, before.isEmpty() ? next(lines, i) : "")) {
                lines.set(i, "");
                isInside = true;
            }
        }
    }

    private static boolean isOpening(String line, String firstOfFile) {
        return line.toLowerCase(Locale.ROOT).equals(FENCE + "gift") || isStart(firstOfFile);
    }

    private static boolean isStart(String line) {
        return line.startsWith("::") || line.startsWith("//") || line.startsWith(BlockSplitter.CATEGORY);
    }

    private static String next(List<String> lines, int index) {
        return lines.subList(index + 1, lines.size()).stream().filter(line -> !line.isEmpty()).findFirst().orElse("");
    }
}
