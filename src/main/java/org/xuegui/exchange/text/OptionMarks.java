package org.xuegui.exchange.text;

import java.util.List;
import org.xuegui.exchange.input.Spaces;

/** Signs at options that are no part of their texts: ticks and stars that mark the right ones, stops of a list. */
final class OptionMarks {

    private static final String TICKS = "√✓✔";
    private static final String STOPS = ";,/、|";

    private OptionMarks() {}

    /** The text as one that stands out, as by a change of type. */
    static Line marked(Line text) {
        return new Line(text.number(), text.text(), text.folded(), text.isAfterBreak(), text.isWrappable(),
                List.of(new Line.Mark(0, text.text().length(), false)));
    }

    /** Where the sign starts that belongs to the label at this place, as in A.甲 ★B.乙; the place itself without one. */
    static int signBefore(String folded, int place) {
        int at = place;
        while (at > 0 && Spaces.isSpace(folded.charAt(at - 1))) {
            at--;
        }
        int sign = at - 1;
        boolean isApart = sign == 0 || sign > 0 && Spaces.isSpace(folded.charAt(sign - 1));
        // a tick between spaces stands behind the option before
        boolean isOfLabel = isApart && OptionLine.isSign(folded.charAt(sign))
                && (at == place || TICKS.indexOf(folded.charAt(sign)) < 0);
        return isOfLabel ? sign : place;
    }

    /** Signs at an end of some options mark them as a change of type does. */
    static List<Line> unticked(List<Line> texts) {
        long ticks = texts.stream().filter(OptionMarks::isTicked).count();
        return ticks == 0 || ticks == texts.size() ? texts : texts.stream()
                .map(text -> isTicked(text) ? marked(withoutTick(text)) : text)
                .toList();
    }

    private static boolean isTicked(Line text) {
        return text.text().length() > 1 && (isTickedBehind(text) || isTickedBefore(text));
    }

    private static boolean isTickedBehind(Line text) {
        int last = text.text().length() - 1;
        return isTick(text, last) && !isTick(text, last - 1);
    }

    private static boolean isTickedBefore(Line text) {
        return isTick(text, 0) && !isTick(text, 1);
    }

    /** A bare * inside an option is a sign of its own text. */
    private static boolean isTick(Line text, int at) {
        char sign = text.folded().charAt(at);
        return OptionLine.isTick(sign) && sign != '*';
    }

    private static Line withoutTick(Line text) {
        return isTickedBehind(text) ? text.upTo(text.text().length() - 1) : text.from(1);
    }

    /** The texts without the semicolons of a list or such, where every one but perhaps the last ends in the same. */
    static List<Line> withoutStops(List<Line> texts) {
        char stop = texts.isEmpty() ? 0 : stop(texts.get(0));
        boolean isList = texts.size() > 1 && stop != 0
                && texts.subList(0, texts.size() - 1).stream().allMatch(text -> stop(text) == stop);
        return isList ? texts.stream().map(text -> withoutStop(text, stop)).toList() : texts;
    }

    /** The sign of a list at its end; 0 without one. */
    private static char stop(Line text) {
        int last = text.text().length() - 1;
        return last > 0 && STOPS.indexOf(text.folded().charAt(last)) >= 0 ? text.folded().charAt(last) : 0;
    }

    private static Line withoutStop(Line text, char stop) {
        return stop(text) == stop ? text.upTo(text.text().length() - 1) : text;
    }
}
