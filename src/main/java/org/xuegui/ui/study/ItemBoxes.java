package org.xuegui.ui.study;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.xuegui.ui.control.WrappedLabel;

/**
 * The items of a statement as numbered boxes of one width, as many in a row as fit, the rows as even as possible.
 */
final class ItemBoxes extends Region {

    private static final double GAP_EM = 0.67;

    private final Label measure = new Label();
    private final List<Node> boxes;

    /** Columns and the width of each. */
    private record Grid(int columns, double width, double gap) {}

    ItemBoxes(List<String> items) {
        getStyleClass().add("item-boxes");
        measure.setManaged(false);
        measure.setVisible(false);
        boxes = items.stream().map(item -> box(items.indexOf(item) + 1, item)).toList();
        getChildren().add(measure);
        getChildren().addAll(boxes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 30 * measure.getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        Grid grid = grid(width < 0 ? computePrefWidth(-1) : width);
        double height = 0;
        for (int from = 0; from < boxes.size(); from += grid.columns()) {
            height += rowHeight(from, grid) + (from > 0 ? grid.gap() : 0);
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        Grid grid = grid(getWidth());
        double y = 0;
        for (int from = 0; from < boxes.size(); from += grid.columns()) {
            double height = rowHeight(from, grid);
            for (int i = from; i < Math.min(from + grid.columns(), boxes.size()); i++) {
                double x = (i - from) * (grid.width() + grid.gap());
                boxes.get(i).resizeRelocate(snapPositionX(x), y, grid.width(), height);
            }
            y += height + grid.gap();
        }
    }

    private Grid grid(double width) {
        double gap = snapSizeX(GAP_EM * measure.getFont().getSize());
        double widest = boxes.stream().mapToDouble(box -> box.prefWidth(-1)).max().orElse(1);
        int fitting = Math.max(1, Math.min(boxes.size(), (int) ((width + gap) / (widest + gap))));
        int rows = (boxes.size() + fitting - 1) / fitting;
        int columns = (boxes.size() + rows - 1) / rows;
        return new Grid(columns, snapSizeX((width - gap * (columns - 1)) / columns - 0.5), gap);
    }

    private double rowHeight(int from, Grid grid) {
        return boxes.subList(from, Math.min(from + grid.columns(), boxes.size())).stream()
                .mapToDouble(box -> box.prefHeight(grid.width()))
                .max()
                .orElse(0);
    }

    private static Node box(int number, String item) {
        Label count = new Label(Integer.toString(number));
        count.getStyleClass().addAll("muted", "small");
        WrappedLabel text = new WrappedLabel(item, "strong", "item-text");
        text.setTextAlignment(TextAlignment.CENTER);
        VBox box = new VBox(count, text);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("item-box");
        return box;
    }
}
