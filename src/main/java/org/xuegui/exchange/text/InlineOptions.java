package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuegui.exchange.input.Spaces;

/** Options that stand behind each other on one line. */
final class InlineOptions {

    private static final int MOST = 26;

    private InlineOptions() {}

    /**
     * Where the labels from {@code first} on stand behind this place, each with a sign behind it and a space or the
     * end of other text before it; up to the one before {@code end}, which stands on another line.
     */
    static List<Integer> places(Line line, int from, int first, int end) {
        List<Integer> places = new ArrayList<>();
        String folded = line.folded();
        for (int at = from; at < folded.length() && first + places.size() < Math.min(end, MOST); at++) {
            int wanted = first + places.size();
            char sign = folded.charAt(at);
            boolean mayStart = sign == 'A' + wanted || sign == '(' || sign == '[';
            if (mayStart && isLabel(folded, at, wanted)) {
                places.add(at);
            }
        }
        return places;
    }

    private static boolean isLabel(String folded, int at, int wanted) {
        Optional<OptionLine> label = OptionLine.at(folded, at).filter(one -> one.index() == wanted);
        char before = Folding.at(folded, at - 1);
        if (label.isEmpty() || before < 0x80 && Character.isLetter(before) || before == '、') {
            return false;
        }
        boolean isBracketed = folded.charAt(at) != 'A' + wanted;
        boolean isApart = at == 0 || Spaces.isSpace(before);
        return switch (label.get().strength()) {
            case SIGNED -> (!isBracketed || isApart) && (wanted > 0 || !Character.isDigit(before));
            case SPACED -> isApart && isWideGap(folded, at);
            case GLUED -> isApart && isWideGap(folded, at);
        };
    }

    /** Where the label of this index starts, a sign before it included, well apart from other text; -1 without. */
    static int apart(Line line, int index) {
        return places(line, 1, index, index + 1).stream()
                .map(place -> OptionMarks.signBefore(line.folded(), place))
                .filter(start -> isWideGap(line.folded(), start))
                .findFirst().orElse(-1);
    }

    /** A letter without a sign behind it counts only where it stands well apart. */
    private static boolean isWideGap(String folded, int at) {
        return at == 0 || folded.charAt(at - 1) == '\t' || at > 1 && Spaces.isSpace(folded.charAt(at - 2));
    }

    /** Where options A and B begin inside a stem; -1 where they do not. */
    static int start(Line stem) {
        String folded = stem.folded();
        int start = -1;
        for (int at = 1; at < folded.length(); at++) {
            boolean isFree = Spaces.isSpace(folded.charAt(at - 1)) || ")]?。:_;".indexOf(folded.charAt(at - 1)) >= 0
                    || OptionMarks.signBefore(folded, at) < at;
            if (folded.charAt(at) == 'A' && isFree && isLabel(folded, at, 0)) {
                start = at;
            } else if (start >= 0 && folded.charAt(at) == 'B' && isLabel(folded, at, 1)) {
                return start;
            }
        }
        return -1;
    }
}
