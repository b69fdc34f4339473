package org.xuegui.ui.dialog;

/** A dialog that is open. */
public interface OpenDialog {

    /** Closes it and gives the focus back. */
    void close();

    /** Shows a sentence under the content, such as why what was entered cannot be taken. */
    void showProblem(String sentence);
}
