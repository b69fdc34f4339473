package org.xuegui.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Wants to be as high as its content, and scrolls only where it gets less room than that. */
public final class FittedScroll extends ScrollPane {

    /** An empty one. */
    public FittedScroll() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        getStyleClass().add("fitted-scroll");
    }

    /** Around this content. */
    public FittedScroll(Node content) {
        this();
        setContent(content);
    }

    /** Shows the top of the content. */
    public void toTop() {
        setVvalue(getVmin());
    }

    /** Shows the end of the content, once it is laid out. */
    public void toEnd() {
        applyCss();
        layout();
        setVvalue(getVmax());
    }

    /** Whether there is more than is seen. */
    public boolean hasMore() {
        return hidden() > 1;
    }

    /** Scrolls by so many heights of what is seen; up where negative. */
    public void scrollBy(double pages) {
        double seen = getViewportBounds().getHeight();
        double hidden = hidden();
        if (hidden > 0) {
            setVvalue(Math.max(getVmin(), Math.min(getVmax(), getVvalue() + pages * seen / hidden)));
        }
    }

    private double hidden() {
        return getContent() == null ? 0
                : getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = getContent();
        if (content == null) {
            return super.computePrefHeight(width);
        }
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return Math.ceil(content.prefHeight(inner)) + snappedTopInset() + snappedBottomInset() + 1;
    }
}
