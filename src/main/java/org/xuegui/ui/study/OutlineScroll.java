package org.xuegui.ui.study;

import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Scrolls the outline to the line of the page shown, but leaves it alone where that line is in view. Headings and
 * lines differ in height, which is known only after layout: so it looks again after each.
 */
final class OutlineScroll {

    /** Lines shown above it at first try, so that one sees where it stands; at the last try it is the first. */
    private static final int[] ABOVE = {3, 3, 0};

    private final ListView<?> outline;
    private int wanted = -1;

    OutlineScroll(ListView<?> outline) {
        this.outline = outline;
    }

    /** Brings a line into view after the next layout; without effect for -1. */
    void show(int index) {
        wanted = index;
        if (index >= 0 && outline.getScene() != null) {
            afterLayout(index, 0);
        }
    }

    private void afterLayout(int index, int attempt) {
        Scene scene = outline.getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                if (index == wanted && attempt < ABOVE.length && !isInView(index)) {
                    outline.scrollTo(Math.max(0, index - ABOVE[attempt]));
                    afterLayout(index, attempt + 1);
                }
            }
        });
        outline.requestLayout();
    }

    private boolean isInView(int index) {
        if (!(outline.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return false;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null && last != null && first.getIndex() < index && index < last.getIndex();
    }
}
