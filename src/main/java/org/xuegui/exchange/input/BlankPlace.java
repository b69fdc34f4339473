package org.xuegui.exchange.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the only blank of a question belongs whose answer stands behind the stem. */
public final class BlankPlace {

    /** A place left for an answer: a line, or brackets round nothing. */
    private static final Pattern PLACE =
            Pattern.compile("_{2,}+|[（(](?:[\\s\u3000\u00A0]|&nbsp;)*+[)）]");

    private BlankPlace() {}

    /** Whether the text leaves a place for an answer. */
    public static boolean isIn(String text) {
        return PLACE.matcher(text).find();
    }

    /**
     * The stem with the mark of blank 1 on the one place it leaves for an answer, else at its end; in HTML inside
     * its last paragraph.
     */
    public static String atEnd(String stem, TextFormat format) {
        Matcher place = PLACE.matcher(stem);
        if (place.find()) {
            int start = place.start();
            int end = place.end();
            if (!place.find()) {
                return stem.substring(0, start) + BlankMarks.mark(1) + stem.substring(end);
            }
        }
        String whole = Spaces.strip(stem);
        boolean isParagraph = format != TextFormat.PLAIN && whole.endsWith("</p>");
        return isParagraph
                ? whole.substring(0, whole.length() - "</p>".length()) + BlankMarks.mark(1) + "</p>"
                : stem + BlankMarks.mark(1);
    }
}
