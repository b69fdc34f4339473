package org.xuegui.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Shows its node only where there is room for all of it; a row gives it what the others leave. */
public final class IfRoom extends Region {

    private final Node node;

    /** Around this node. */
    public IfRoom(Node node) {
        this.node = node;
        getChildren().add(node);
        setMinWidth(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return node.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return node.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double wanted = node.prefWidth(-1);
        node.setVisible(getWidth() + 0.5 >= wanted);
        node.resizeRelocate(getWidth() - wanted, 0, wanted, getHeight());
    }
}
