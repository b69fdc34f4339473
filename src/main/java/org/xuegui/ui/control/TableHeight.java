package org.xuegui.ui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TableView;

/** Makes a table as high as its rows need, up to a number of rows; further rows scroll inside it. */
public final class TableHeight {

    /** The head and a little more, in rows. */
    private static final double HEAD = 1.1;

    private TableHeight() {}

    /** Keeps this table as high as its head and up to so many rows; the row's height itself is set in CSS, in em. */
    public static void upTo(TableView<?> table, int rows) {
        table.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> (Math.max(1, Math.min(rows, table.getItems().size())) + HEAD)
                        * Math.max(0, table.getFixedCellSize()),
                table.fixedCellSizeProperty(), table.itemsProperty()));
        table.minHeightProperty().bind(table.prefHeightProperty());
    }
}
