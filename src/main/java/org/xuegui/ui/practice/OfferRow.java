package org.xuegui.ui.practice;

import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.ui.control.MasteryBar;
import org.xuegui.ui.control.WrappedLabel;

/** One thing to practise: how many questions, what it is, how far the learner is, and the button that starts it. */
final class OfferRow extends HBox {

    /** In a narrower row the words need the width that two buttons beside each other would take; in em. */
    private static final double NARROW_EM = 30;

    private final VBox words = new VBox();
    private final GridPane actions = new GridPane();
    private final Button button;

    /**
     * A row.
     *
     * @param title what it is called
     * @param text what it holds, or why it cannot be started
     * @param button starts it
     */
    OfferRow(String title, String text, Button button) {
        this.button = button;
        button.setMinWidth(Button.USE_PREF_SIZE);
        getStyleClass().add("offer-row");
        words.getStyleClass().add("offer-words");
        words.getChildren().addAll(new WrappedLabel(title, "strong"), new WrappedLabel(text, "muted", "small"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        actions.getStyleClass().add("offer-actions");
        actions.setMinWidth(USE_PREF_SIZE);
        actions.setMinHeight(USE_PREF_SIZE);
        GridPane.setHalignment(button, HPos.RIGHT);
        actions.add(button, 0, 0);
        getChildren().addAll(words, actions);
    }

    /** Puts the number of questions at the left, on a ground that says of what kind they are. */
    OfferRow withCount(int count, String tone) {
        return withSign(String.valueOf(count), tone);
    }

    /** Puts a sign at the left, on a ground that says of what kind it is. */
    OfferRow withSign(String sign, String tone) {
        Label tile = new Label(sign);
        tile.getStyleClass().addAll("count-tile", "count-tile-" + tone);
        tile.setMinWidth(USE_PREF_SIZE);
        getChildren().add(0, tile);
        return this;
    }

    /** Puts a bar between title and text. */
    OfferRow withBar(double share) {
        words.getChildren().add(1, new MasteryBar(share));
        return this;
    }

    /** Puts a quieter button before the one that starts it, above it where the row is narrow. */
    OfferRow withLink(Button link) {
        link.setMinWidth(Button.USE_PREF_SIZE);
        GridPane.setHalignment(link, HPos.RIGHT);
        GridPane.setConstraints(button, 1, 0);
        actions.getChildren().add(0, link);
        return this;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width >= 0) {
            arrange(width);
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth());
        super.layoutChildren();
    }

    private void arrange(double width) {
        boolean isNarrow = width < NARROW_EM * button.getFont().getSize();
        if (actions.getChildren().size() > 1 && isNarrow != (GridPane.getRowIndex(button) == 1)) {
            GridPane.setConstraints(button, isNarrow ? 0 : 1, isNarrow ? 1 : 0);
        }
    }

    /** The button that starts it. */
    Button button() {
        return button;
    }
}
