package org.xuegui.learning.readiness;

/**
 * What one sitting of an examination is expected to bring. Marks, not percent.
 *
 * @param expected mean score
 * @param low lower end of the interval that holds the score of one sitting in four cases of five
 * @param high its upper end
 * @param passProbability probability of passing, 0 … 1
 * @param passMarks marks that pass
 * @param fullMarks marks of the whole paper
 */
public record Forecast(
        double expected, double low, double high, double passProbability, double passMarks, double fullMarks) {

    /** Probability the interval is made for. */
    public static final double COVERAGE = 0.8;
}
