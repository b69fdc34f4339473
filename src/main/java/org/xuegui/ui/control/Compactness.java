package org.xuegui.ui.control;

import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/**
 * Gives a page the state {@code :compact} while it has little room, so that its style sheet can spare the edges. Room
 * counts in em: large type is like a small window.
 */
public final class Compactness {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private Compactness() {}

    /**
     * Watches a page.
     *
     * @param gauge a label or button of the page in running text, for the size of one em
     * @param widthEm width under which it is compact
     * @param heightEm height under which it is compact
     */
    public static void watch(Region page, Labeled gauge, double widthEm, double heightEm) {
        InvalidationListener look = change -> {
            double em = gauge.getFont().getSize();
            boolean hasLittleRoom = page.getWidth() < widthEm * em || page.getHeight() < heightEm * em;
            page.pseudoClassStateChanged(COMPACT, hasLittleRoom);
        };
        page.widthProperty().addListener(look);
        page.heightProperty().addListener(look);
        gauge.fontProperty().addListener(look);
    }
}
