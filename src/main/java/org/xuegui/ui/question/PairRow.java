package org.xuegui.ui.question;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.control.PassageView;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.style.StyleClasses;

/** A left side with the right side it is paired with underneath. */
final class PairRow {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("picked");

    private final Texts texts;
    private final OptionRow row;
    private final HBox partner = new HBox();
    private final VBox content;
    private final Button unpair = new Button("✕");
    private boolean canUnpair;

    PairRow(String letter, Passage left, Texts texts) {
        this.texts = texts;
        partner.getStyleClass().add("partner");
        content = new VBox(new PassageView(left, StyleClasses.READING_TEXT), partner);
        content.getStyleClass().add("pair");
        content.setMinHeight(VBox.USE_PREF_SIZE);
        row = new OptionRow(letter, content, left.plain(), AccessibleRole.BUTTON);
        unpair.getStyleClass().addAll("order-button", "unpair-button");
        unpair.setFocusTraversable(false);
        unpair.setAccessibleText(texts.text("question.match.unpair", left.plain()));
        unpair.setMinWidth(Button.USE_PREF_SIZE);
    }

    OptionRow row() {
        return row;
    }

    /** Lets the pair be undone by a button. */
    void setOnUnpair(Runnable action) {
        canUnpair = true;
        row.addEnd(unpair);
        unpair.setOnAction(event -> action.run());
    }

    /** Marks this as the left side to be paired next. */
    void setCurrent(boolean isCurrent) {
        row.pseudoClassStateChanged(SELECTED, isCurrent);
    }

    void showUnpaired() {
        row.setChosen(false);
        partner.getChildren().setAll(
                arrow(), new WrappedLabel(texts.text("question.match.unpaired"), StyleClasses.MUTED));
        showUnpairButton(false);
    }

    /** Shows its partner, with its number where that is not 0. */
    void showPaired(int number, Passage right) {
        row.setChosen(true);
        partner.getChildren().clear();
        if (number == 0) {
            partner.getChildren().add(arrow());
        } else {
            Label badge = new Label(String.valueOf(number));
            badge.getStyleClass().add("partner-badge");
            badge.setMinWidth(Label.USE_PREF_SIZE);
            partner.getChildren().add(badge);
        }
        PassageView text = new PassageView(right, "partner-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        partner.getChildren().add(text);
        showUnpairButton(canUnpair);
    }

    /** Adds the right partner under a wrong one. */
    void showKey(Passage right) {
        if (content.getChildren().size() == 2) {
            content.getChildren().add(
                    new WrappedLabel(texts.text("question.match.key", right.plain()), "partner-key"));
        }
    }

    /** Keeps the button's room also while there is nothing to undo, so that no text wraps anew. */
    private void showUnpairButton(boolean isShown) {
        unpair.setVisible(isShown);
    }

    private static Label arrow() {
        Label arrow = new Label("→");
        arrow.getStyleClass().add("muted");
        arrow.setMinWidth(Label.USE_PREF_SIZE);
        return arrow;
    }
}
