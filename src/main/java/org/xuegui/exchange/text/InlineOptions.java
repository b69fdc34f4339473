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
        addUnsigned(folded, places, first, end);
        return places;
    }

    /** One label may lack its sign behind others that have theirs: A.甲 B.乙 C 丙. */
    private static void addUnsigned(String folded, List<Integer> places, int first, int end) {
        int wanted = first + places.size();
        int last = places.isEmpty() ? -1 : places.get(places.size() - 1);
        boolean isSigned = OptionLine.at(folded, last)
                .filter(label -> label.strength() == OptionLine.Strength.SIGNED).isPresent();
        int from = isSigned ? last + 2 : folded.length();
        for (int at = from; at + 2 < folded.length() && wanted < Math.min(end, MOST); at++) {
            boolean isLabel = folded.charAt(at) == 'A' + wanted && Spaces.isSpace(folded.charAt(at - 1))
                    && Spaces.isSpace(folded.charAt(at + 1));
            if (isLabel) {
                places.add(at);
                return;
            }
        }
    }

    private static boolean isLabel(String folded, int at, int wanted) {
        Optional<OptionLine> label = OptionLine.at(folded, at).filter(one -> one.index() == wanted);
        char before = Folding.at(folded, at - 1);
        if (label.isEmpty() || before < 0x80 && Character.isLetter(before) || "、([".indexOf(before) >= 0 && before != 0) {
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
            if (folded.charAt(at) == 'A' && isFree(folded, at) && isLabel(folded, at, 0)) {
                start = at;
            } else if (start >= 0 && folded.charAt(at) == 'B' && isLabel(folded, at, 1)) {
                return start;
            }
        }
        List<Integer> spaced = spaced(stem, 0, MOST, 3);
        return spaced.isEmpty() || spaced.get(0) == 0 ? -1 : spaced.get(0);
    }

    private static boolean isFree(String folded, int at) {
        return Spaces.isSpace(folded.charAt(at - 1)) || ")]?。:_;".indexOf(folded.charAt(at - 1)) >= 0
                || OptionMarks.signBefore(folded, at) < at;
    }

    /** Where option A begins inside a stem whose other options follow on lines of their own; -1 where it does not. */
    static int startOfFirst(Line stem) {
        String folded = stem.folded();
        for (int at = folded.lastIndexOf('A'); at > 0; at = folded.lastIndexOf('A', at - 1)) {
            boolean isSigned = OptionLine.at(folded, at)
                    .filter(label -> label.strength() == OptionLine.Strength.SIGNED).isPresent();
            if (isSigned && isFree(folded, at) && isLabel(folded, at, 0)) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Where labels without signs stand in order, as in A 甲 B 乙 C 丙, each with a space before it and a text behind
     * it; nowhere where there are fewer than the least.
     */
    static List<Integer> spaced(Line line, int first, int end, int least) {
        String folded = line.folded();
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < folded.length() && first + places.size() < Math.min(end, MOST); at++) {
            int wanted = first + places.size();
            boolean mayStart = folded.charAt(at) == 'A' + wanted
                    && (at == 0 || Spaces.isSpace(folded.charAt(at - 1)) || wanted == 0 && isFree(folded, at));
            boolean isLabel = mayStart && OptionLine.at(folded, at)
                    .filter(label -> label.strength() != OptionLine.Strength.SIGNED).isPresent();
            if (isLabel && (places.isEmpty() || isText(folded, places.get(places.size() - 1) + 1, at))) {
                places.add(at);
            }
        }
        return places.size() < least ? List.of() : places;
    }

    private static boolean isText(String folded, int from, int to) {
        return Folding.skipSpaces(folded, from) < to;
    }
}
