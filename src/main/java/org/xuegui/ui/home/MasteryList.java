package org.xuegui.ui.home;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xuegui.learning.mastery.Mastery;
import org.xuegui.ui.control.MasteryBar;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;

/** A bar per topic, and how the figure is computed. */
final class MasteryList extends VBox {

    MasteryList(ScreenContext context, List<Mastery.OfTopic> topics) {
        getStyleClass().add("mastery-list");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("mastery-grid");
        grid.getColumnConstraints().addAll(names(), bars(), figures());
        for (int i = 0; i < topics.size(); i++) {
            Mastery.OfTopic topic = topics.get(i);
            Label figure = new Label(MasteryBar.wholePercent(topic.share()) + "%");
            figure.getStyleClass().add("muted");
            figure.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(i, new WrappedLabel(topic.topic().title()), new MasteryBar(topic.share()), figure);
        }
        Label meaning = new Label(context.text("home.mastery.meaning"));
        meaning.getStyleClass().addAll("muted", "small");
        Hyperlink how = new Hyperlink(context.text("home.mastery.how"));
        how.setId("masteryHow");
        how.getStyleClass().addAll("link", "small");
        how.setOnAction(event -> context.dialogs().info(
                context.text("help.mastery.title"), context.text("help.mastery.text")));
        FlowPane foot = new FlowPane(meaning, how);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(grid, foot);
    }

    private static ColumnConstraints names() {
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.SOMETIMES);
        return names;
    }

    private static ColumnConstraints bars() {
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        bars.setFillWidth(true);
        return bars;
    }

    private static ColumnConstraints figures() {
        ColumnConstraints figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        return figures;
    }
}
