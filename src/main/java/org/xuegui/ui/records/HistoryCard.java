package org.xuegui.ui.records;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.attempt.AttemptScore;
import org.xuegui.learning.records.HistoryLine;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.TableHeight;
import org.xuegui.ui.control.WrappedLabel;

/** 记录: every finished sitting; each leads to what was answered in it. */
final class HistoryCard {

    private static final int ROWS = 8;
    private static final BigDecimal NOTHING = BigDecimal.ONE.negate(); // before every score

    private final DataTable<HistoryLine> table = new DataTable<>();
    private final VBox view;
    private final WrappedLabel provisional;
    private final Texts texts;
    private final Consumer<HistoryLine> onOpen;

    /** Written as marks or right answers, sorted by percent. */
    private record Score(BigDecimal percent, String text) implements Comparable<Score> {
        @Override
        public int compareTo(Score other) {
            return percent.compareTo(other.percent);
        }
    }

    HistoryCard(Texts texts, RecordTexts words, Consumer<HistoryLine> onOpen) {
        this.texts = texts;
        this.onOpen = onOpen;
        table.setId("historyTable");
        table.addValue("time", texts.text("records.column.time"), 7, HistoryLine::endedAt, words::time);
        table.addGrowingNode("content", texts.text("records.column.content"), 10, this::content, HistoryLine::title);
        table.addText("size", texts.text("records.column.size"), 7.4, words::size);
        table.addNumber("score", texts.text("records.column.score"), 4.4,
                line -> new Score(line.score().map(AttemptScore::percent).orElse(NOTHING), words.score(line)), Score::text);
        table.addNode("result", texts.text("records.column.result"), 5, this::result, this::resultOrder);
        table.setOnOpen(onOpen);
        table.setAccessibleText(texts.text("records.history.title"));
        TableHeight.upTo(table, ROWS);
        provisional = new WrappedLabel(texts.text("records.history.provisional"), "muted", "small");
        provisional.managedProperty().bind(provisional.visibleProperty());
        view = new VBox(new WrappedLabel(texts.text("records.history.title"), "section-title"), table, provisional);
        view.getStyleClass().add("card");
        view.managedProperty().bind(view.visibleProperty());
    }

    Node node() {
        return view;
    }

    void show(Record record) {
        view.setVisible(!record.history().isEmpty());
        provisional.setVisible(record.history().stream()
                .anyMatch(line -> line.score().filter(score -> score.provisional() > 0).isPresent()));
        table.setItems(FXCollections.observableArrayList(record.history()));
    }

    /** What a sitting is called; its name leads to its result. */
    private Node content(HistoryLine line) {
        String title = SmartText.spaced(line.title());
        Hyperlink link = new Hyperlink(title);
        link.getStyleClass().add("link");
        link.setAccessibleText(texts.text("records.history.open", line.title()));
        link.setTooltip(new Tooltip(title)); // a long one is cut
        link.setOnAction(event -> onOpen.accept(line));
        return link;
    }

    private Node result(HistoryLine line) {
        return line.score().map(score -> result(line, score))
                .orElseGet(() -> new Chip(texts.text("records.result.kept-back"), Chip.Tone.PLAIN));
    }

    private Chip result(HistoryLine line, AttemptScore score) {
        if (!line.isCounting()) {
            return new Chip(texts.text("records.result.not-counting"), Chip.Tone.PLAIN);
        }
        if (score.isUndecided()) {
            return new Chip(texts.text("records.result.undecided"), Chip.Tone.WARN);
        }
        Optional<Boolean> isPassed = score.isPassed();
        if (isPassed.isEmpty()) {
            return new Chip(texts.text("records.result.none"), Chip.Tone.PLAIN);
        }
        return isPassed.get()
                ? new Chip(texts.text("records.result.passed"), Chip.Tone.OK)
                : new Chip(texts.text("records.result.failed"), Chip.Tone.ACCENT);
    }

    private String resultOrder(HistoryLine line) {
        return line.kind() == AttemptKind.EXAMINATION
                ? line.score().flatMap(AttemptScore::isPassed).map(Object::toString).orElse("")
                : "";
    }
}
