package org.xuegui.ui.trainer.question;

import javafx.scene.Node;
import org.xuegui.quiz.draft.DraftField;

/** One part of the editor's form. */
interface EditorSection {

    /** Its node. */
    Node node();

    /** The draft or what is wrong with it changed. */
    void refresh();

    /** Puts the focus where this can be mended; false where the field is not in this section. */
    boolean focus(DraftField field, int index);
}
