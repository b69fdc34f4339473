package org.xuegui.ui.study;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;

/** 我的笔记: a field for a note of one's own, and whether it is stored. One pane serves all pages. */
final class NotePane extends VBox {

    private static final int ROWS = 3;

    private final TextArea field = new TextArea();

    NotePane(StudyViewModel model, Texts texts) {
        getStyleClass().add("study-section");
        Label title = new Label(texts.text("study.note.title"));
        title.getStyleClass().add("sub-title");
        title.setLabelFor(field);
        Label state = new Label();
        state.setId("noteState");
        state.getStyleClass().addAll("muted", "small");
        model.noteStateProperty().subscribe(now -> state.setText(switch (now) {
            case UNTOUCHED -> "";
            case CHANGED -> texts.text("study.note.changed");
            case SAVED -> texts.text("study.note.saved");
        }));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        field.setId("noteField");
        field.setPromptText(texts.text("study.note.prompt"));
        field.setWrapText(true);
        field.setPrefRowCount(ROWS);
        field.textProperty().bindBidirectional(model.noteProperty());
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                model.saveNote();
            }
        });
        getChildren().addAll(new HBox(title, gap, state), field);
    }

    /** Puts the caret into the field. */
    void startTyping() {
        field.requestFocus();
        field.end();
    }
}
