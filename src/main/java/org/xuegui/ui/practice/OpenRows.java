package org.xuegui.ui.practice;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.practice.OpenPractice;
import org.xuegui.learning.practice.PracticeOffers;
import org.xuegui.ui.control.WrappedLabel;

/** The practice answered in last, with the red button, and the open ones that have no row of their own below. */
final class OpenRows {

    private final ChoicePageViewModel model;
    private final Texts texts;

    OpenRows(ChoicePageViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /** A row per practice. */
    List<Node> rows(PracticeOffers offers, List<OpenPractice> open) {
        List<Node> rows = new ArrayList<>();
        for (OpenPractice practice : open) {
            boolean hasRow = offers.all().stream()
                    .flatMap(offer -> offers.findOpen(offer.mode()).stream())
                    .anyMatch(practice::equals);
            if (rows.isEmpty() || !hasRow) {
                rows.add(row(practice, rows.isEmpty()));
            }
        }
        return rows;
    }

    private Node row(OpenPractice open, boolean isFirst) {
        WrappedLabel title = new WrappedLabel(
                isFirst ? texts.text("practice.choice.open.title", open.attempt().title()) : open.attempt().title(),
                "strong");
        WrappedLabel text = new WrappedLabel(
                texts.text("practice.choice.open.text", open.answered(), open.size(), open.right(), open.wrong()),
                "muted", "small");
        VBox words = new VBox(title, text);
        words.getStyleClass().add("offer-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button end = new Button(texts.text("practice.choice.end.button"));
        end.setId(isFirst ? "endButton" : "end-" + open.attempt().id());
        end.getStyleClass().addAll("quiet-button", "small");
        end.setMinWidth(Region.USE_PREF_SIZE);
        end.setOnAction(event -> model.end(open));
        Button goOn = new Button(texts.text("practice.choice.resume.button"));
        goOn.setId(isFirst ? "resumeButton" : "resume-" + open.attempt().id());
        goOn.getStyleClass().add(isFirst ? "primary-button" : "secondary-button");
        goOn.setMinWidth(Region.USE_PREF_SIZE);
        goOn.setOnAction(event -> model.goOn(open));
        HBox row = new HBox(words, end, goOn);
        row.getStyleClass().add("open-row");
        return row;
    }
}
