package org.xuegui.ui.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.attempt.AttemptScore;
import org.xuegui.learning.records.HistoryLine;
import org.xuegui.ui.chart.PictureOrTable;
import org.xuegui.ui.chart.ScoreChart;
import org.xuegui.ui.chart.ScorePoint;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.TableHeight;

/** 考试与练习得分: the percent of the last sittings as a line, or of all as a table. */
final class ScoreCard {

    /** With more points than these their numbers would not stand beside each other. */
    static final int LATEST = 12;

    /** Written with its sign, sorted by its number. */
    private record Percent(BigDecimal value, String text) implements Comparable<Percent> {
        @Override
        public int compareTo(Percent other) {
            return value.compareTo(other.value);
        }
    }

    private final PictureOrTable view;
    private final Texts texts;
    private final RecordTexts words;

    ScoreCard(Texts texts, RecordTexts words) {
        this.texts = texts;
        this.words = words;
        view = new PictureOrTable(texts.text("records.scores.title"), texts.text("records.scores.hint"), texts);
        view.getStyleClass().add("card");
        view.setId("scoreCard");
    }

    Node node() {
        return view;
    }

    /** Shows the scores, or this where there are none. */
    void show(Record record, Node instead) {
        List<HistoryLine> shown = record.history().stream().filter(line -> line.score().isPresent()).toList();
        if (shown.isEmpty()) {
            view.showInstead(instead);
        } else {
            view.show(() -> picture(shown, record.passPercent()), () -> table(shown));
        }
    }

    private Node picture(List<HistoryLine> shown, Optional<Integer> passPercent) {
        List<HistoryLine> latest = new ArrayList<>(shown.subList(0, Math.min(LATEST, shown.size())));
        Collections.reverse(latest);
        List<ScorePoint> points = latest.stream().map(this::point).toList();
        Optional<ScoreChart.PassLine> pass = passPercent.map(percent ->
                new ScoreChart.PassLine(percent, texts.text("records.scores.pass", percent)));
        return new ScoreChart(points, pass, spoken(latest));
    }

    private ScorePoint point(HistoryLine line) {
        BigDecimal percent = percent(line);
        String spoken = texts.text("records.scores.point",
                words.time(line.endedAt()), line.title(), words.percent(score(line)));
        return new ScorePoint(words.day(line.endedAt()), percent.doubleValue(),
                Long.toString(Math.round(Math.floor(percent.doubleValue()))), spoken);
    }

    private String spoken(List<HistoryLine> lines) {
        BigDecimal least = lines.stream().map(ScoreCard::percent).min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = lines.stream().map(ScoreCard::percent).max(BigDecimal::compareTo).orElseThrow();
        BigDecimal last = percent(lines.get(lines.size() - 1));
        return texts.text("records.scores.spoken",
                lines.size(), words.percent(least), words.percent(most), words.percent(last));
    }

    private Node table(List<HistoryLine> lines) {
        DataTable<HistoryLine> table = new DataTable<>();
        table.setId("scoreTable");
        table.addValue("time", texts.text("records.column.time"), 8.5, HistoryLine::endedAt, words::time);
        table.addGrowingText("title", texts.text("records.column.content"), 10, HistoryLine::title);
        table.addNumber("percent", texts.text("records.column.percent"), 6,
                line -> new Percent(percent(line), words.percent(score(line))), Percent::text);
        table.setItems(FXCollections.observableArrayList(lines));
        TableHeight.upTo(table, 7);
        return table;
    }

    private static BigDecimal percent(HistoryLine line) {
        return score(line).percent();
    }

    private static AttemptScore score(HistoryLine line) {
        return line.score().orElseThrow(() -> new IllegalArgumentException("its score is kept back"));
    }
}
