package org.xuegui.ui.trainer.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionVersion;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.part.ChangeWords;
import org.xuegui.ui.trainer.part.ListAndPreview;
import org.xuegui.ui.trainer.part.QuizWords;
import org.xuegui.ui.trainer.part.TopicWords;

/** Every version a question had: the list at the left, the chosen one beside another at the right. */
public final class VersionsPage {

    private final ScreenContext context;
    private final ChangeWords changes;
    private final QuizWords words;
    private final ComparisonView comparison;
    private final DataTable<Row> table = new DataTable<>();
    private final ToggleButton toPrevious = new ToggleButton();
    private final ToggleButton toCurrent = new ToggleButton();
    private final ToggleButton toShipped = new ToggleButton();
    private final Optional<Question> newer;
    private final Button restore = new Button();
    private final ListAndPreview<Row> page;
    private final List<Row> rows;

    /** A version and its number, from 1. */
    private record Row(int number, QuestionVersion version) {}

    /**
     * The page.
     *
     * @param topics words for topics
     * @param versions the versions, the oldest first, at least one
     * @param isInUse whether the question is in use, so that an older version can be taken up again
     * @param newer a newer text that came with the program and was not installed
     * @param onRestore takes up this text
     */
    public VersionsPage(ScreenContext context, TopicWords topics, List<QuestionVersion> versions, boolean isInUse,
            Optional<Question> newer, Consumer<Question> onRestore, Runnable onBack) {
        this.context = context;
        this.newer = newer;
        changes = new ChangeWords(context.texts());
        words = new QuizWords(context.texts(), context.clock());
        comparison = new ComparisonView(context, topics);
        rows = IntStream.range(0, versions.size())
                .mapToObj(i -> new Row(versions.size() - i, versions.get(versions.size() - 1 - i)))
                .toList();
        arrangeTable();
        page = new ListAndPreview<>(context, table, comparison, "", onBack, toggles());
        restore.setId("restoreVersionButton");
        restore.getStyleClass().add("secondary-button");
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(event -> {
            onBack.run();
            onRestore.accept(toShipped.isSelected() ? newer.orElseThrow() : chosen().version().question());
        });
        restore.setVisible(isInUse);
        page.setActions(new WrappedLabel(context.text("compare.versions.text"), "muted", "small"), restore);
        table.getSelectionModel().selectedItemProperty().addListener((item, old, now) -> show());
        table.getSelectionModel().selectFirst();
    }

    /** Its node. */
    public Parent root() {
        return page.root();
    }

    /** Puts the focus into the list. */
    public void takeFocus() {
        table.requestFocus();
    }

    private void arrangeTable() {
        table.setId("versionTable");
        table.addNumber("number", context.text("compare.number"), 2.9, Row::number, String::valueOf);
        table.addNode("state", context.text("compare.state"), 4.6, this::chip, this::stateOf);
        var at = table.addValue("at", context.text("compare.at"), 7.3, row -> row.version().at(), words::time);
        var origin = table.addGrowingText(
                "origin", context.text("compare.origin"), 6.4, row -> changes.origin(row.version()));
        table.setOptional(List.of(origin, at));
        table.getItems().setAll(rows);
    }

    /** The last one that is in use: the same version may have come and gone before. */
    private Row current() {
        return rows.stream().filter(each -> each.version().isCurrent() && !each.version().isUndone()).findFirst()
                .orElseGet(() -> rows.get(rows.size() - 1));
    }

    private String stateOf(Row row) {
        return row.equals(current()) ? context.text("compare.current")
                : row.version().isUndone() ? context.text("compare.undone") : "";
    }

    private Node chip(Row row) {
        String state = stateOf(row);
        return state.isEmpty() ? new Label()
                : new Chip(state, row.equals(current()) ? Chip.Tone.OK : Chip.Tone.PLAIN);
    }

    private FlowPane toggles() {
        toPrevious.setId("toPreviousToggle");
        toCurrent.setId("toCurrentToggle");
        toPrevious.setText(context.text("compare.to-previous"));
        toCurrent.setText(context.text("compare.to-current"));
        toShipped.setId("toShippedToggle");
        toShipped.setText(context.text("compare.to-shipped"));
        FlowPane toggles = new FlowPane(toPrevious, toCurrent);
        if (newer.isPresent()) {
            toggles.getChildren().add(toShipped);
        }
        List.of(toPrevious, toCurrent, toShipped).forEach(toggle -> {
            toggle.getStyleClass().setAll("choice-chip");
            toggle.setOnAction(event -> choose(toggle));
        });
        mark(newer.isPresent() ? toShipped : toPrevious);
        toggles.getStyleClass().add("filters");
        return toggles;
    }

    private void choose(ToggleButton chosen) {
        mark(chosen);
        show();
    }

    private void mark(ToggleButton chosen) {
        List.of(toPrevious, toCurrent, toShipped).forEach(toggle -> toggle.setSelected(toggle == chosen));
        restore.setText(context.text(
                chosen == toShipped ? "compare.take-shipped.button" : "compare.restore.button"));
    }

    private Row chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    private void show() {
        Row row = chosen();
        if (row == null) {
            return;
        }
        restore.setDisable(row.version().isCurrent() && !toShipped.isSelected());
        if (toShipped.isSelected()) {
            comparison.show(row.version().question(), nameOf(row),
                    newer.orElseThrow(), context.text("compare.shipped"));
        } else if (toCurrent.isSelected() && !row.version().isCurrent()) {
            compare(row, current());
        } else if (toCurrent.isSelected()) {
            comparison.show(row.version().question(), context.text("compare.is-current"));
        } else if (row.number() > 1) {
            compare(rows.get(rows.size() - row.number() + 1), row);
        } else {
            comparison.show(row.version().question(), context.text("compare.first"));
        }
        page.toTop();
    }

    private void compare(Row old, Row now) {
        comparison.show(old.version().question(), nameOf(old), now.version().question(), nameOf(now));
    }

    private String nameOf(Row row) {
        return context.text("compare.version", row.number(), words.time(row.version().at()),
                changes.origin(row.version()));
    }
}
