package org.xuegui.learning.review;

/**
 * How far an interval may be moved, so that cards learned together do not stay together: 15 % of the days from 2.5 to
 * 7, 10 % of those from 7 to 20, 5 % of those beyond, and one day. Intervals under 2.5 days stay.
 *
 * @param least shortest interval allowed, in days
 * @param most longest interval allowed, in days
 */
public record Fuzz(int least, int most) {

    private static final double NONE_UNDER = 2.5;

    /** The range around an interval of so many days, within 1 … {@code longest}. */
    public static Fuzz around(double days, int longest) {
        double interval = Math.max(1, Math.min(longest, days));
        double delta = interval < NONE_UNDER
                ? 0
                : 1 + part(interval, NONE_UNDER, 7, 0.15) + part(interval, 7, 20, 0.1)
                        + part(interval, 20, Double.MAX_VALUE, 0.05);
        int least = (int) Math.max(1, Math.min(longest, Math.round(interval - delta)));
        int most = (int) Math.max(1, Math.min(longest, Math.round(interval + delta)));
        return new Fuzz(least, most == least && most > 2 && most < longest ? most + 1 : most);
    }

    private static double part(double interval, double from, double to, double share) {
        return share * Math.max(0, Math.min(interval, to) - from);
    }

    /** The interval that a factor from 0 up to but not 1 picks. */
    public int pick(double factor) {
        return (int) Math.floor(least + factor * (1 + most - least));
    }
}
