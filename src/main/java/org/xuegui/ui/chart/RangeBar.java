package org.xuegui.ui.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A bar from 0 to 1 with a range on it, the value expected in the range, and a mark such as the one to pass. */
public final class RangeBar extends Region {

    private final Region range = styled("range");
    private final Region value = styled("value");
    private final Region mark = styled("mark");
    private final double low;
    private final double high;
    private final double expected;
    private final double limit;

    /**
     * A bar; all numbers are 0 … 1.
     *
     * @param low lower end of the range
     * @param high its upper end
     * @param expected the value expected
     * @param limit where the mark stands
     * @param spoken what the bar shows, in a sentence
     */
    public RangeBar(double low, double high, double expected, double limit, String spoken) {
        this.low = low;
        this.high = high;
        this.expected = expected;
        this.limit = limit;
        getStyleClass().add("range-bar");
        getChildren().setAll(range, mark, value);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
    }

    private static Region styled(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double width = getWidth();
        double inner = Math.max(2, height * 0.5);
        double top = (height - inner) / 2;
        range.resizeRelocate(low * width, top, Math.max(inner, (high - low) * width), inner);
        double thin = Math.max(2, Math.rint(height * 0.12));
        mark.resizeRelocate(Math.min(width - thin, limit * width), 0, thin, height);
        double dot = height * 0.8;
        value.resizeRelocate(
                Math.max(0, Math.min(width - dot, expected * width - dot / 2)), (height - dot) / 2, dot, dot);
    }
}
