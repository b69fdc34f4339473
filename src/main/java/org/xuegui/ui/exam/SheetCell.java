package org.xuegui.ui.exam;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.xuegui.base.text.Texts;

/** One question on the answer sheet; its state is a pseudo-class and stands in its accessible text. */
final class SheetCell extends Button {

    private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");
    private static final PseudoClass SET_ASIDE = PseudoClass.getPseudoClass("set-aside");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final int number;
    private final Texts texts;

    /** The cell of the question at this position, from 0. */
    SheetCell(int position, Texts texts, Runnable onChosen) {
        super(String.valueOf(position + 1));
        this.number = position + 1;
        this.texts = texts;
        setId("cell" + number);
        getStyleClass().setAll("sheet-cell");
        setMinWidth(USE_PREF_SIZE);
        setFocusTraversable(false);
        setOnAction(event -> onChosen.run());
    }

    /** Shows this state. */
    void show(SheetState.Cell state, boolean isCurrent) {
        pseudoClassStateChanged(ANSWERED, state.isAnswered());
        pseudoClassStateChanged(SET_ASIDE, state.isSetAside());
        pseudoClassStateChanged(CURRENT, isCurrent);
        String key = state.isSetAside() ? "set-aside" : state.isAnswered() ? "answered" : "unanswered";
        setAccessibleText(texts.text("exam.sheet.cell." + key, number));
    }
}
