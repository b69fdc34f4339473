package org.xuegui.ui.study;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.regulation.StudyPack;
import org.xuegui.ui.control.WrappedLabel;

/** A page of the appendix: short names with what they stand for, or what the source does not give. */
final class AppendixPage extends VBox {

    AppendixPage(StudyContent.Extra content, Texts texts) {
        getStyleClass().add("point-page");
        StudyPack pack = content.pack();
        WrappedLabel title = new WrappedLabel(texts.text(content.appendix().titleKey()), "point-title");
        title.setId("pointTitle");
        getChildren().add(title);
        VBox lines = new VBox();
        lines.getStyleClass().add("appendix-lines");
        switch (content.appendix()) {
            case SHORT_FORMS -> {
                getChildren().add(new WrappedLabel(texts.text("study.appendix.shortForms.text"), "muted"));
                pack.shortForms().forEach(each -> lines.getChildren().add(
                        entry(texts.text("study.appendix.shortForm", each.shortName(), each.fullName()), each.note())));
            }
            case NOT_STATED -> {
                getChildren().add(new WrappedLabel(texts.text("study.appendix.notStated.text"), "muted"));
                pack.notStated().forEach(each -> lines.getChildren().add(entry(each.subject(), each.answer())));
            }
        }
        getChildren().add(lines);
        getChildren().add(new WrappedLabel(pack.source().note(), "muted", "small"));
    }

    private static Node entry(String heading, String text) {
        VBox entry = new VBox(new WrappedLabel(heading, "strong"));
        if (!text.isBlank()) {
            entry.getChildren().add(new WrappedLabel(text));
        }
        entry.getStyleClass().addAll("appendix-entry", "ruled");
        return entry;
    }
}
