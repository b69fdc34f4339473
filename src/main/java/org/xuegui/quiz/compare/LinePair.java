package org.xuegui.quiz.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of a list beside the one it stands for in an older list.
 *
 * @param old the older line; empty where the line is new
 * @param now the newer line; empty where the line is gone
 */
public record LinePair(Optional<Line> old, Optional<Line> now) {

    public LinePair {
        Objects.requireNonNull(old, "old");
        Objects.requireNonNull(now, "now");
    }

    /**
     * A line.
     *
     * @param label what it is called, such as A or 3; may be empty; plays no part in the comparison
     * @param text what it says
     */
    public record Line(String label, String text) {
        public Line {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(text, "text");
        }
    }

    /** Pairs the lines of two lists: equal ones in their order, between them the first with the first and so on. */
    public static List<LinePair> of(List<Line> old, List<Line> now) {
        CommonSequence common = CommonSequence.of(
                old.stream().map(Line::text).toList(), now.stream().map(Line::text).toList());
        List<LinePair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            boolean isGap = i < old.size() && !common.old().get(i);
            boolean isNew = j < now.size() && !common.now().get(j);
            boolean isCommon = !isGap && !isNew;
            Optional<Line> left = isGap || isCommon ? Optional.of(old.get(i++)) : Optional.empty();
            Optional<Line> right = isNew || isCommon ? Optional.of(now.get(j++)) : Optional.empty();
            pairs.add(new LinePair(left, right));
        }
        return List.copyOf(pairs);
    }

    /** What differs between the two lines' texts; a line that stands alone is marked as a whole. */
    public TextDiff difference() {
        if (old.isEmpty() || now.isEmpty()) {
            return new TextDiff(TextDiff.whole(old.map(Line::text).orElse(""), true),
                    TextDiff.whole(now.map(Line::text).orElse(""), true));
        }
        return TextDiff.of(old.get().text(), now.get().text());
    }

    /** Whether both lines are there and say the same. */
    public boolean isSame() {
        return old.map(Line::text).equals(now.map(Line::text));
    }
}
