package org.xuegui.quiz.draft;

import java.util.List;

/** Lists of short texts as they stand in a field, one to a line. */
public final class TextLines {

    private TextLines() {}

    /** The texts, one to a line. */
    public static String join(List<String> texts) {
        return String.join("\n", texts);
    }

    /** The texts of the lines, without the empty ones and without the spaces around them. */
    public static List<String> split(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The texts that are not blank. */
    static List<String> filled(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }
}
