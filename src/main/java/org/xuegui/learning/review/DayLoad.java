package org.xuegui.learning.review;

/** How much of a usual day's reviews a weekday takes. */
public enum DayLoad {
    /** 正常 */ NORMAL(1),
    /** 减半 */ REDUCED(0.5),
    /** 尽量不排: only what cannot be moved. */ MINIMUM(0.001);

    private final double share;

    DayLoad(double share) {
        this.share = share;
    }

    /** Share of a usual day, above 0 … 1. */
    public double share() {
        return share;
    }
}
