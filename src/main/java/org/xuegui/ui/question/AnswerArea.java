package org.xuegui.ui.question;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** The part of a question view in which questions of one type are answered. */
interface AnswerArea {

    /** What stands under the stem. */
    Node node();

    /** The node in the place of a blank of the stem. */
    default Node blank(int number) {
        throw new IllegalStateException("no blanks in this type of question");
    }

    /** Shows the response as it is now. */
    void refresh();

    /** Claims the key, by consuming the event, if it means something here. Never called while a text is typed. */
    default void onKey(KeyEvent event) {
        // most keys mean nothing
    }

    /** Puts the focus where answering begins, if somewhere. */
    default void focusFirst() {
        // rows are reached by keys without focus
    }
}
