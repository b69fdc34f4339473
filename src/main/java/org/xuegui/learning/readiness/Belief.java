package org.xuegui.learning.readiness;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** What is believed about one number: a probability for each point of an even grid. Immutable. */
final class Belief {

    private static final int POINTS = 121;

    private final double[] points = new double[POINTS];
    private final double[] sums = new double[POINTS];
    private final double mean;

    /**
     * A belief between two bounds.
     *
     * @param logDensity logarithm of the density at a point, but for a constant
     */
    Belief(double lowest, double highest, DoubleUnaryOperator logDensity) {
        double[] logs = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            points[i] = lowest + (highest - lowest) * i / (POINTS - 1);
            logs[i] = logDensity.applyAsDouble(points[i]);
        }
        double most = Arrays.stream(logs).max().orElseThrow();
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < POINTS; i++) {
            double density = Math.exp(logs[i] - most);
            sum += density;
            weighted += density * points[i];
            sums[i] = sum;
        }
        mean = weighted / sum;
    }

    /** The mean. */
    double mean() {
        return mean;
    }

    /** A point by chance, as likely as it is believed. */
    double draw(Random random) {
        double at = random.nextDouble() * sums[POINTS - 1];
        int found = Arrays.binarySearch(sums, at);
        return points[Math.min(POINTS - 1, found < 0 ? -found - 1 : found + 1)];
    }
}
