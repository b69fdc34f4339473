package org.xuegui.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Two nodes beside each other where there is room for both, else the second below the first. */
public final class SideBySide extends Region {

    private static final double GAP_EM = 1.33;

    private final Node first;
    private final Node second;
    private final double share;
    private final double narrowEm;
    private final Label measure = new Label();

    /**
     * A pair.
     *
     * @param share share of the width the first gets when they stand side by side, 0 … 1
     * @param narrowEm width in em under which they stand one below the other
     */
    public SideBySide(Node first, Node second, double share, double narrowEm) {
        this.first = first;
        this.second = second;
        this.share = share;
        this.narrowEm = narrowEm;
        measure.setVisible(false);
        measure.setManaged(false);
        measure.fontProperty().addListener((property, old, font) -> requestLayout());
        getChildren().addAll(first, second, measure);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? narrowEm * em() : width;
        if (isNarrow(whole)) {
            return first.prefHeight(whole) + gap() + second.prefHeight(whole);
        }
        return Math.max(first.prefHeight(firstWidth(whole)), second.prefHeight(secondWidth(whole)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isNarrow(width)) {
            double height = first.prefHeight(width);
            first.resizeRelocate(0, 0, width, height);
            second.resizeRelocate(0, height + gap(), width, second.prefHeight(width));
            return;
        }
        double firstWidth = firstWidth(width);
        double secondWidth = secondWidth(width);
        first.resizeRelocate(0, 0, firstWidth, first.prefHeight(firstWidth));
        second.resizeRelocate(firstWidth + gap(), 0, secondWidth, second.prefHeight(secondWidth));
    }

    private boolean isNarrow(double width) {
        return width < narrowEm * em();
    }

    private double firstWidth(double width) {
        return snapSizeX((width - gap()) * share);
    }

    private double secondWidth(double width) {
        return width - gap() - firstWidth(width);
    }

    private double gap() {
        return snapSizeX(GAP_EM * em());
    }

    private double em() {
        return measure.getFont().getSize();
    }
}
