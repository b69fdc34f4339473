package org.xuegui.learning.review;

import java.util.List;

/**
 * What a desired retention costs, by simulation.
 *
 * @param retention the desired retention
 * @param perDay questions answered on each day, from today on; one asked again within the day counts again
 * @param remembered mean probability of recall over all cards at the end, 0 … 1
 */
public record Workload(double retention, List<Integer> perDay, double remembered) {

    public Workload {
        perDay = List.copyOf(perDay);
    }

    /** Mean of the days, 0 for no days. */
    public double mean() {
        return perDay.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    /** The most of one day. */
    public int most() {
        return perDay.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
