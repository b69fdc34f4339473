package org.xuegui.ui.study;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.study.KeyPointPage;
import org.xuegui.regulation.KeyPoint;
import org.xuegui.ui.control.SmartText;

/** 易混: each difference to mind, with a way to the point it is mixed up with. */
final class ConfusionBox extends HBox {

    ConfusionBox(KeyPointPage page, Texts texts, PageActions actions) {
        getStyleClass().addAll("notice", "confusion-box");
        Label label = new Label(texts.text("study.confused.label"));
        label.getStyleClass().add("strong");
        label.setMinWidth(Region.USE_PREF_SIZE);
        VBox lines = new VBox();
        lines.getStyleClass().add("confusion-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        page.confusions().forEach(confusion -> lines.getChildren().add(line(confusion, texts, actions)));
        getChildren().addAll(label, lines);
    }

    private static TextFlow line(KeyPointPage.Confusion confusion, Texts texts, PageActions actions) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("body-text");
        flow.getChildren().addAll(TextRuns.of(confusion.text()));
        confusion.other().ifPresent(other -> flow.getChildren().add(link(other, texts, actions)));
        return flow;
    }

    private static Hyperlink link(KeyPoint other, Texts texts, PageActions actions) {
        Hyperlink link = new Hyperlink(texts.text("study.confused.link"));
        link.getStyleClass().addAll("link", "inline-link");
        link.setAccessibleText(texts.text("study.confused.linkSpoken", other.title()));
        link.setTooltip(new Tooltip(SmartText.spaced(other.title())));
        link.setOnAction(event -> actions.openPoint(other.id()));
        return link;
    }
}
