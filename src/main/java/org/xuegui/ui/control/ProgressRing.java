package org.xuegui.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/** A ring that is filled clockwise from the top to a share, with a text in its middle. Sized in CSS. */
public final class ProgressRing extends Region {

    private static final double STROKE_SHARE = 0.115;

    private final Circle track = new Circle();
    private final Arc arc = new Arc();
    private final Label text = new Label();

    /** A ring filled to this share, 0 … 1, with this text. */
    public ProgressRing(double share, String text) {
        getStyleClass().add("progress-ring");
        track.getStyleClass().add("track");
        arc.getStyleClass().add("arc");
        arc.setType(ArcType.OPEN);
        arc.setStartAngle(90);
        this.text.getStyleClass().add("ring-text");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        getChildren().addAll(track, arc, this.text);
        show(share, text);
    }

    /** Fills the ring to this share, 0 … 1, and shows this text. */
    public void show(double share, String text) {
        double clamped = Math.max(0, Math.min(1, share));
        arc.setLength(-360 * clamped);
        arc.setVisible(clamped > 0);
        this.text.setText(text);
        setAccessibleText(text);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(getWidth(), getHeight());
        double stroke = size * STROKE_SHARE;
        double radius = (size - stroke) / 2;
        double middleX = getWidth() / 2;
        double middleY = getHeight() / 2;
        track.setCenterX(middleX);
        track.setCenterY(middleY);
        track.setRadius(radius);
        track.setStrokeWidth(stroke);
        arc.setCenterX(middleX);
        arc.setCenterY(middleY);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        arc.setStrokeWidth(stroke);
        double textWidth = text.prefWidth(-1);
        double textHeight = text.prefHeight(-1);
        text.resizeRelocate(middleX - textWidth / 2, middleY - textHeight / 2, textWidth, textHeight);
    }
}
