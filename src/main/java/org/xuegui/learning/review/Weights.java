package org.xuegui.learning.review;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** The 21 weights w0 … w20 of FSRS-6, each within its bounds. Immutable. */
public final class Weights {

    /** Number of weights. */
    public static final int COUNT = 21;

    // Before the weights, which are checked against them. The bounds the reference implementations clip to; w17 … w19
    // may be 0, which turns the same-day rule off.
    private static final double[] LOWEST = {
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0, 0.1
    };
    private static final double[] HIGHEST = {
        100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
    };

    /** The published weights. */
    public static final Weights DEFAULT = new Weights(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
            0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private final double[] values;

    /**
     * Weights of these values.
     *
     * @throws IllegalArgumentException if there are not 21 or one is out of its bounds
     */
    public Weights(double... values) {
        if (values.length != COUNT) {
            throw new IllegalArgumentException("FSRS-6 has " + COUNT + " weights, not " + values.length);
        }
        for (int i = 0; i < COUNT; i++) {
            if (!(values[i] >= LOWEST[i] && values[i] <= HIGHEST[i])) {
                throw new IllegalArgumentException("w" + i + " is out of its bounds: " + values[i]);
            }
        }
        this.values = values.clone();
    }

    /**
     * The nearest weights within the bounds.
     *
     * @throws IllegalArgumentException if there are not 21, or one is no number
     */
    public static Weights clipped(double... values) {
        double[] clipped = values.clone();
        for (int i = 0; i < Math.min(COUNT, clipped.length); i++) {
            clipped[i] = Math.max(lowest(i), Math.min(highest(i), clipped[i]));
        }
        return new Weights(clipped);
    }

    /** The least w{@code index} may be. */
    public static double lowest(int index) {
        return LOWEST[index];
    }

    /** The most w{@code index} may be. */
    public static double highest(int index) {
        return HIGHEST[index];
    }

    /** w{@code index}. */
    public double get(int index) {
        return values[index];
    }

    /** A copy as an array. */
    public double[] toArray() {
        return values.clone();
    }

    /** The weights in order. */
    public List<Double> toList() {
        return DoubleStream.of(values).boxed().toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights weights && Arrays.equals(values, weights.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
