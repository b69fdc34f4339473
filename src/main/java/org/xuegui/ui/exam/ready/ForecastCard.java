package org.xuegui.ui.exam.ready;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.readiness.Forecast;
import org.xuegui.learning.readiness.Readiness;
import org.xuegui.ui.chart.EstimateWords;
import org.xuegui.ui.chart.RangeBar;
import org.xuegui.ui.control.Card;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;

/** 预计成绩: now, on the day if nothing is done, and on the day if the plan is followed. */
final class ForecastCard {

    private final Texts texts;
    private final Card card;
    private final GridPane rows = new GridPane();

    ForecastCard(Texts texts, Readiness readiness) {
        this.texts = texts;
        rows.getStyleClass().add("forecast-rows");
        ColumnConstraints words = new ColumnConstraints();
        words.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        rows.getColumnConstraints().setAll(words, bar);
        add("ready.forecast.today", readiness.today());
        if (readiness.days() > 0) {
            add("ready.forecast.untouched", readiness.untouched());
            add("ready.forecast.planned", readiness.planned());
        }
        Forecast any = readiness.today();
        card = Card.titled(
                texts.text("ready.forecast.title"),
                new WrappedLabel(head(readiness), "muted"),
                rows,
                new WrappedLabel(
                        texts.text("ready.forecast.legend", EstimateWords.marks(any.passMarks()), EstimateWords.marks(any.fullMarks())),
                        "muted", "small"));
        card.setId("forecastCard");
    }

    Node node() {
        return card;
    }

    private String head(Readiness readiness) {
        String title = readiness.blueprint().title();
        if (readiness.days() > 0) {
            return texts.text("ready.forecast.days", title, readiness.days());
        }
        return texts.text(readiness.days() == 0 ? "ready.forecast.day-itself" : "ready.forecast.over", title);
    }

    private void add(String key, Forecast forecast) {
        int row = rows.getRowCount();
        Label name = new Label(texts.text(key));
        name.getStyleClass().add("strong");
        String figures = texts.text("ready.forecast.figures",
                EstimateWords.marks(forecast.expected()), EstimateWords.marks(forecast.low()), EstimateWords.marks(forecast.high()),
                new EstimateWords(texts).percent(forecast.passProbability()));
        double full = forecast.fullMarks();
        RangeBar bar = new RangeBar(
                forecast.low() / full, forecast.high() / full, forecast.expected() / full,
                forecast.passMarks() / full, texts.text(key) + " " + figures);
        Label text = new WrappedLabel(SmartText.spaced(figures));
        GridPane.setValignment(name, VPos.TOP);
        rows.add(name, 0, row, 1, 2);
        rows.add(text, 1, row);
        rows.add(bar, 1, row + 1);
    }
}
