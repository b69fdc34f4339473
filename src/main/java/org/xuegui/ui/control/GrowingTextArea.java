package org.xuegui.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** A field for a text of any length that is as high as its text, and from which Tab goes on to the next control. */
public final class GrowingTextArea extends TextArea {

    private static final double MOST_LINES = 14;

    private final Text measure = new Text();
    private final int leastLines;

    /** A field with this text that is at least so many lines high. */
    public GrowingTextArea(String text, int leastLines) {
        super(text);
        this.leastLines = leastLines;
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMinWidth(0);
        getStyleClass().add("growing-area");
        measure.fontProperty().bind(fontProperty());
        measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER); // as the field's own text has it
        textProperty().addListener((property, old, now) -> requestLayout());
        fontProperty().addListener((property, old, now) -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::passTabOn);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double em = getFont().getSize();
        Insetting around = around(em);
        double whole = width < 0 ? getWidth() : width;
        measure.setWrappingWidth(Math.max(em, whole - around.sides()));
        double line = Math.max(heightOf(""), heightOf("字")); // they differ where another face has the characters
        double text = heightOf(getText().endsWith("\n") ? getText() + "字" : getText());
        return Math.ceil(Math.min(MOST_LINES * line, Math.max(leastLines * line, text)) + around.ends() + 1);
    }

    private double heightOf(String text) {
        measure.setText(text);
        return measure.getLayoutBounds().getHeight();
    }

    private record Insetting(double sides, double ends) {}

    /** What stands between the field's edge and its text. */
    private Insetting around(double em) {
        Node content = lookup(".content");
        double sides = snappedLeftInset() + snappedRightInset();
        double ends = snappedTopInset() + snappedBottomInset();
        if (content instanceof Region region) {
            sides += region.getInsets().getLeft() + region.getInsets().getRight();
            ends += region.getInsets().getTop() + region.getInsets().getBottom();
        }
        return new Insetting(sides + em / 4, ends);
    }

    /** A tab in a text is of no use; with the shortcut key the field itself goes on to the next control. */
    private void passTabOn(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            event.consume();
            fireEvent(new KeyEvent(this, this, KeyEvent.KEY_PRESSED, "", "\t", KeyCode.TAB,
                    event.isShiftDown(), true, false, false));
        }
    }
}
