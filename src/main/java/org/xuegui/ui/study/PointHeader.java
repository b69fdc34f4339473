package org.xuegui.ui.study;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.study.KeyPointPage;
import org.xuegui.regulation.SourcePart;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.Icons;

/** Top line of a key point: where it stands in the source, its facts, and what can be done with it. */
final class PointHeader extends HBox {

    PointHeader(KeyPointPage page, Texts texts, PageActions actions, Runnable toNote) {
        getStyleClass().add("point-header");
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chip-row");
        HBox.setHgrow(chips, Priority.ALWAYS);
        for (SourcePart part : page.parts()) {
            chips.getChildren().add(new Chip(Citation.partName(part, texts), Chip.Tone.PLAIN));
        }
        String facts = String.join(texts.text("study.list.separator"), page.point().facts());
        chips.getChildren().add(new Chip(texts.text("study.facts.chip", facts), Chip.Tone.INFO));
        getChildren().addAll(chips, buttons(page, texts, actions, toNote));
    }

    private static Node buttons(KeyPointPage page, Texts texts, PageActions actions, Runnable toNote) {
        HBox buttons = new HBox();
        buttons.getStyleClass().add("point-actions");
        buttons.setMinWidth(USE_PREF_SIZE);
        if (page.isRead()) {
            Button unread = button("readButton", Feather.CHECK, texts.text("study.read.undo.button"));
            unread.getStyleClass().add("done");
            unread.setAccessibleText(texts.text("study.read.undo.spoken"));
            unread.setOnAction(event -> actions.setRead(false));
            buttons.getChildren().add(unread);
        }
        String label = texts.text(page.isBookmarked() ? "study.bookmark.remove.button" : "study.bookmark.add.button");
        Button bookmark = button("bookmarkButton", Feather.STAR, label);
        if (page.isBookmarked()) {
            bookmark.getStyleClass().add("chosen");
        }
        bookmark.setOnAction(event -> actions.setBookmark(!page.isBookmarked()));
        Button note = button("noteButton", Feather.EDIT_3, texts.text("study.note.button"));
        note.setOnAction(event -> toNote.run());
        buttons.getChildren().addAll(bookmark, note);
        return buttons;
    }

    private static Button button(String id, Feather icon, String label) {
        Button button = new Button(label, Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll("quiet-button", "small-button");
        return button;
    }
}
