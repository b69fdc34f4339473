package org.xuegui.ui.study;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Outline and page side by side; where the window is too narrow for both, one of them, the page unless the outline
 * is asked for. Widths count in em, so that large type folds the layout like a small window does.
 */
public final class StudyLayout extends Region {

    private static final double NARROW_EM = 43;
    private static final double OUTLINE_EM = 18.8;
    private static final double OUTLINE_SHARE = 0.36;
    private static final double GAP_EM = 1.33;

    private final Label measure = new Label();
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper(this, "narrow");
    private final BooleanProperty outlineAsked = new SimpleBooleanProperty(this, "outlineAsked");
    private Node outline = new Region();
    private Node page = new Region();

    /** A layout without content; FXML sets {@code outline} and {@code page}. */
    public StudyLayout() {
        measure.setManaged(false);
        measure.setVisible(false);
        measure.fontProperty().addListener((property, was, is) -> requestLayout());
        outlineAsked.addListener((property, was, is) -> requestLayout());
        getChildren().add(measure);
    }

    /** The outline. */
    public Node getOutline() {
        return outline;
    }

    /** Puts the outline in. */
    public void setOutline(Node node) {
        getChildren().remove(outline);
        outline = node;
        getChildren().add(node);
    }

    /** The page. */
    public Node getPage() {
        return page;
    }

    /** Puts the page in. */
    public void setPage(Node node) {
        getChildren().remove(page);
        page = node;
        getChildren().add(node);
    }

    /** Whether there is room for one of the two only. */
    ReadOnlyBooleanProperty narrowProperty() {
        return narrow.getReadOnlyProperty();
    }

    /** Whether the outline takes the page's place while there is room for one only. */
    BooleanProperty outlineAskedProperty() {
        return outlineAsked;
    }

    @Override
    protected void layoutChildren() {
        double em = measure.getFont().getSize();
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        if (width <= 0) {
            return;
        }
        narrow.set(width < NARROW_EM * em);
        outline.setVisible(!narrow.get() || outlineAsked.get());
        page.setVisible(!narrow.get() || !outlineAsked.get());
        if (narrow.get()) {
            outline.resizeRelocate(left, top, width, height);
            page.resizeRelocate(left, top, width, height);
            return;
        }
        double first = snapSizeX(Math.min(OUTLINE_EM * em, width * OUTLINE_SHARE));
        double gap = snapSizeX(GAP_EM * em);
        outline.resizeRelocate(left, top, first, height);
        page.resizeRelocate(left + first + gap, top, width - first - gap, height);
    }
}
