package org.xuegui.ui.trainer.part;

import javafx.scene.Parent;

/** Shows a page in place of the sections, such as the loading of a file or the editing of a blueprint. */
public interface Pages {

    /** Shows a page in place of what is shown now. */
    void open(Page page);

    /** Goes back to what was shown before the page. */
    void close();

    /**
     * A page over the sections.
     *
     * @param subtitle quiet text beside the screen's title
     * @param root its node
     * @param onEscape what Esc does, usually closing the page
     */
    record Page(String subtitle, Parent root, Runnable onEscape) {}
}
