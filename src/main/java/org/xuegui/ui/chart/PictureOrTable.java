package org.xuegui.ui.chart;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.control.WrappedLabel;

/** A picture under its title, which a button replaces by the same numbers as a table, and back. */
public final class PictureOrTable extends VBox {

    private final Texts texts;
    private final Button toggle = new Button();
    private final StackPane place = new StackPane();
    private Supplier<Node> picture = Region::new;
    private Supplier<Node> table = Region::new;
    private boolean isTable;

    /** Without numbers yet. */
    public PictureOrTable(String title, String hint, Texts texts) {
        this.texts = texts;
        getStyleClass().add("picture-or-table");
        WrappedLabel heading = new WrappedLabel(title, "section-title");
        Label quiet = new Label(hint);
        quiet.getStyleClass().addAll("muted", "small");
        quiet.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        heading.setMinWidth(Region.USE_PREF_SIZE);
        toggle.getStyleClass().addAll("quiet-button", "table-toggle");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setOnAction(event -> {
            isTable = !isTable;
            draw();
        });
        HBox head = new HBox(heading, quiet, gap, toggle);
        head.getStyleClass().add("chart-head");
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(head, place);
        draw();
    }

    /** Shows these numbers, in the way chosen before. */
    public void show(Supplier<Node> asPicture, Supplier<Node> asTable) {
        picture = asPicture;
        table = asTable;
        toggle.setVisible(true);
        draw();
    }

    /** There are no numbers: shows this instead and offers no table. */
    public void showInstead(Node node) {
        picture = () -> node;
        isTable = false;
        draw();
        toggle.setVisible(false);
    }

    private void draw() {
        toggle.setText(texts.text(isTable ? "chart.picture.button" : "chart.table.button"));
        place.getChildren().setAll(isTable ? table.get() : picture.get());
    }
}
