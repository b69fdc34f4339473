package org.xuegui.ui.question;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.xuegui.ui.control.SmartText;

/**
 * A row that can be chosen: a badge with its letter or number, its content and, with feedback, a verdict in a word
 * and a sign. Its states are pseudo-classes, so that what they look like stands in the style sheet.
 */
final class OptionRow extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass OPERABLE = PseudoClass.getPseudoClass("operable");

    private final Label badge = new Label();
    private final Label verdict = new Label();
    private final String spoken;
    private boolean isChosen;
    private Runnable action = () -> {};

    /**
     * A row.
     *
     * @param label letter or number in the badge
     * @param content what it says
     * @param spoken the same for a screen reader
     * @param role what it is for a screen reader
     */
    OptionRow(String label, Node content, String spoken, AccessibleRole role) {
        this.spoken = spoken;
        badge.setText(label);
        badge.getStyleClass().add("option-badge");
        badge.setMinWidth(USE_PREF_SIZE);
        badge.setMinHeight(USE_PREF_SIZE);
        verdict.getStyleClass().add("option-verdict");
        verdict.setMinWidth(USE_PREF_SIZE);
        verdict.setMinHeight(USE_PREF_SIZE);
        setHgrow(content, Priority.ALWAYS);
        getChildren().addAll(badge, content);
        getStyleClass().add("option");
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(role);
        setAccessibleText(label + " " + spoken);
        focusedProperty().addListener((observable, was, is) -> pseudoClassStateChanged(CURRENT, false));
    }

    /** What a click, Space or a screen reader's press does; makes the row one that can be operated. */
    void setAction(Runnable action) {
        this.action = action;
        setFocusTraversable(true);
        pseudoClassStateChanged(OPERABLE, true);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                requestFocus();
                fire();
            }
        });
    }

    /** Does what a click does. */
    void fire() {
        action.run();
    }

    /** Puts another node at the end of the row. */
    void addEnd(Node node) {
        getChildren().add(node);
    }

    /** Changes the letter or number in the badge. */
    void relabel(String label) {
        badge.setText(label);
        setAccessibleText(label + " " + spoken);
    }

    /** Shows whether it is chosen. */
    void setChosen(boolean chosen) {
        isChosen = chosen;
        pseudoClassStateChanged(CHOSEN, chosen);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    /** Shows that the keyboard came here. */
    void setCurrent() {
        requestFocus();
        pseudoClassStateChanged(CURRENT, true);
    }

    /** Shows a verdict. */
    void judge(Verdict judged, String word) {
        getStyleClass().add(judged.styleClass());
        verdict.setText(SmartText.spaced(judged.sign() + " " + word));
        if (!getChildren().contains(verdict)) {
            getChildren().add(verdict);
        }
        setAccessibleText(badge.getText() + " " + spoken + ", " + word);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) isChosen
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction performed, Object... parameters) {
        if (performed == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(performed, parameters);
        }
    }
}
