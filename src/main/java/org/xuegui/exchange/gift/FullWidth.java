package org.xuegui.exchange.gift;

import java.util.List;
import org.xuegui.exchange.input.Remarks;

/** GIFT typed with a Chinese input method: {@code ｛＝对～错｝}. */
final class FullWidth {

    private static final String MARKS = "＝～＃％";
    private static final String PLAIN = "=~#%";

    private FullWidth() {}

    /** Whether braces of full width hold what can only be answers. */
    static boolean isGift(String text) {
        return text.indexOf('{') < 0 && text.indexOf('｛') >= 0
                && Segment.of(narrow(text)).stream().anyMatch(Segment::isAnswers);
    }

    /** The text with the marks of its answers in the width GIFT wants, and a warning if they were not. */
    static String converted(String text, Remarks remarks) {
        boolean isWide = isGift(text);
        String braced = isWide ? text.replace('｛', '{').replace('｝', '}') : text;
        List<Segment> segments = Segment.of(braced);
        boolean hasWideMarks = segments.stream().anyMatch(FullWidth::isWide);
        if (!isWide && !hasWideMarks) {
            return text;
        }
        remarks.warn("gift-full-width");
        return isWide ? narrow(text) : narrowSegments(braced, segments);
    }

    private static boolean isWide(Segment segment) {
        return !segment.isAnswers() && !segment.body().isEmpty() && MARKS.indexOf(segment.body().charAt(0)) >= 0;
    }

    private static String narrow(String text) {
        String braced = text.replace('｛', '{').replace('｝', '}');
        return narrowSegments(braced, Segment.of(braced));
    }

    private static String narrowSegments(String text, List<Segment> segments) {
        StringBuilder narrow = new StringBuilder(text);
        for (Segment segment : segments) {
            for (int i = segment.open(); i < segment.close(); i++) {
                int mark = MARKS.indexOf(text.charAt(i));
                if (mark >= 0) {
                    narrow.setCharAt(i, PLAIN.charAt(mark));
                }
            }
        }
        return narrow.toString();
    }
}
