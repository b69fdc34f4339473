package org.xuegui.ui.chart;

import java.util.ArrayList;
import java.util.List;

/** Finds places for labels where they cover neither lines nor each other. Pixels, y downward. */
final class FreePlaces {

    private static final int SAMPLES = 40;

    private final List<Box> taken = new ArrayList<>();
    private final List<double[]> segments = new ArrayList<>();

    /** Where a label would stand. */
    record Box(double x, double y, double width, double height) {

        private boolean holds(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }

        private boolean overlaps(Box other) {
            return x < other.x + other.width && other.x < x + width
                    && y < other.y + other.height && other.y < y + height;
        }
    }

    /** A line no label should cover. */
    void addLine(double fromX, double fromY, double toX, double toY) {
        segments.add(new double[] {fromX, fromY, toX, toY});
    }

    /** A label that stands already. */
    void take(Box box) {
        taken.add(box);
    }

    /** The first of the candidates that is free, else the first; takes it. */
    Box take(List<Box> candidates) {
        Box chosen = candidates.stream().filter(this::isFree).findFirst().orElse(candidates.get(0));
        taken.add(chosen);
        return chosen;
    }

    private boolean isFree(Box box) {
        return taken.stream().noneMatch(box::overlaps) && segments.stream().noneMatch(line -> crosses(line, box));
    }

    private static boolean crosses(double[] line, Box box) {
        for (int i = 0; i <= SAMPLES; i++) {
            double share = (double) i / SAMPLES;
            if (box.holds(line[0] + share * (line[2] - line[0]), line[1] + share * (line[3] - line[1]))) {
                return true;
            }
        }
        return false;
    }
}
