package org.xuegui.ui.home;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.attempt.AttemptScore;
import org.xuegui.learning.records.HistoryLine;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.ScreenContext;

/** The last finished sittings: date, what it was, what it came to. */
final class LastResults extends VBox {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final ScreenContext context;
    private final ZoneId zone;

    LastResults(ScreenContext context, List<HistoryLine> lines) {
        this.context = context;
        this.zone = context.clock().getZone();
        getStyleClass().add("last-results");
        if (lines.isEmpty()) {
            getChildren().add(new EmptyState(context.text("home.results.none")));
            return;
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("results-grid");
        ColumnConstraints title = new ColumnConstraints();
        title.setHgrow(Priority.ALWAYS);
        ColumnConstraints score = new ColumnConstraints();
        score.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), title, score);
        grid.addRow(0, cell(head("home.results.date")), cell(head("home.results.what")), last(head("home.results.score")));
        for (int i = 0; i < lines.size(); i++) {
            HistoryLine line = lines.get(i);
            Label day = new Label(DAY.format(line.endedAt().atZone(zone)));
            day.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(i + 1, cell(day), cell(new WrappedLabel(line.title())), last(scoreOf(line)));
        }
        Hyperlink all = new Hyperlink(context.text("home.results.all"));
        all.setId("allResults");
        all.getStyleClass().addAll("link", "small");
        all.setOnAction(event -> context.navigator().go(new Destination.Records()));
        getChildren().addAll(grid, all);
    }

    private Label head(String key) {
        Label label = new Label(context.text(key));
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private Label scoreOf(HistoryLine line) {
        Optional<Boolean> passed = line.score().flatMap(AttemptScore::isPassed);
        Label label = new Label(line.score().map(score -> text(line, score))
                .orElseGet(() -> context.text("home.results.kept-back")));
        passed.ifPresent(isPassed -> label.getStyleClass().add(isPassed ? "ok-text" : "wrong-text"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private String text(HistoryLine line, AttemptScore score) {
        return line.kind() == AttemptKind.EXAMINATION
                ? context.text(score.isPassed().map(is -> is ? "home.results.passed" : "home.results.failed")
                        .orElse("home.results.undecided"), percent(score))
                : score.right() + "/" + score.answered();
    }

    /** Percent without a needless “.0”, with a sign where answers still to be marked could raise it. */
    private String percent(AttemptScore score) {
        String plain = score.percent().stripTrailingZeros().toPlainString();
        return score.provisional() > 0 ? context.text("home.results.provisional", plain) : plain;
    }

    private static Node cell(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("results-cell");
        label.setMaxHeight(Double.MAX_VALUE);
        return label;
    }

    private static Node last(Label label) {
        Node cell = cell(label);
        label.setAlignment(Pos.CENTER_RIGHT);
        return cell;
    }
}
