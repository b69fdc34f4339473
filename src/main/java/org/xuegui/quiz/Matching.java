package org.xuegui.quiz;

import java.util.List;
import java.util.Objects;
import org.xuegui.base.text.Passage;

/**
 * 连线: each left side has one right side. Left side i is named {@code l<i>}, its right side
 * {@code r<i>}, and extra right side j {@code x<j>}, all counted from 1.
 *
 * @param pairs 2–26 pairs
 * @param distractors right sides that belong to no left side
 */
public record Matching(QuestionDetails details, List<Pair> pairs, List<Passage> distractors) implements Question {

    /** A left side and its right side. */
    public record Pair(Passage left, Passage right) {
        public Pair {
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(right, "right");
        }
    }

    public Matching {
        Objects.requireNonNull(details, "details");
        pairs = List.copyOf(pairs);
        distractors = List.copyOf(distractors);
        if (pairs.size() < 2 || pairs.size() > Choices.MOST) {
            throw new IllegalArgumentException("2 to 26 pairs, not " + pairs.size());
        }
    }

    @Override
    public QuestionType type() {
        return QuestionType.MATCHING;
    }

    @Override
    public Matching withDetails(QuestionDetails other) {
        return new Matching(other, pairs, distractors);
    }

    /** The id of the left side at this index, from 0. */
    public static String leftId(int index) {
        return "l" + (index + 1);
    }

    /** The id of the right side at this index, from 0. */
    public static String rightId(int index) {
        return "r" + (index + 1);
    }

    /** The id of the extra right side at this index, from 0. */
    public static String distractorId(int index) {
        return "x" + (index + 1);
    }
}
