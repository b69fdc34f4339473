package org.xuegui.learning.readiness;

import java.util.ArrayList;
import java.util.List;

/**
 * The shortest list of questions that brings {@value #SHARE} of what the {@value #MOST} best could add (fewer where the
 * day takes fewer): those that add most come first, and it ends where the rest adds little.
 *
 * @param lifts most first
 * @param marks what all of them add
 */
public record ShortestList(List<Lift> lifts, double marks) {

    /** The most questions of a list: what one sits down to at a time. */
    public static final int MOST = 20;

    /** Share of the gain the list brings. */
    public static final double SHARE = 0.8;

    public ShortestList {
        lifts = List.copyOf(lifts);
    }

    /** The list of these, most first, of which a day takes no more than {@code most}. */
    static ShortestList of(List<Lift> mostFirst, int most) {
        List<Lift> day = mostFirst.subList(0, Math.min(Math.min(MOST, most), mostFirst.size()));
        double wanted = SHARE * day.stream().mapToDouble(Lift::marks).sum();
        List<Lift> list = new ArrayList<>();
        double sum = 0;
        for (Lift lift : day) {
            if (sum >= wanted) {
                break;
            }
            list.add(lift);
            sum += lift.marks();
        }
        return new ShortestList(list, sum);
    }
}
