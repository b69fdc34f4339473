package org.xuegui.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A thin bar that is filled to a share. */
public final class MasteryBar extends Region {

    private final Region fill = new Region();
    private double share;

    /** An empty bar. */
    public MasteryBar() {
        this(0);
    }

    /** A bar filled to this share, 0 … 1. */
    public MasteryBar(double share) {
        getStyleClass().add("mastery-bar");
        fill.getStyleClass().add("fill");
        getChildren().add(fill);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setShare(share);
    }

    /** Fills the bar to this share; what lies outside 0 … 1 counts as the nearer end. */
    public void setShare(double share) {
        this.share = Math.max(0, Math.min(1, share));
        setAccessibleText(wholePercent(this.share) + "%");
        requestLayout();
    }

    /** A share, 0 … 1, in whole percent, cut so that 100 % is all. */
    public static int wholePercent(double share) {
        return (int) Math.floor(share * 100 + 1e-9);
    }

    /** The share shown, 0 … 1. */
    public double getShare() {
        return share;
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth() * share);
        fill.setVisible(share > 0);
        fill.resizeRelocate(0, 0, Math.max(width, Math.min(getHeight(), getWidth())), getHeight());
    }
}
