package org.xuegui.ui.trainer.part;

import javafx.scene.Parent;

/** One section of 培训管理, made at its first visit and kept. */
public interface SectionView {

    /** Its node, always the same. */
    Parent root();

    /** Comes into view: loads what it shows in the background. */
    void show();
}
