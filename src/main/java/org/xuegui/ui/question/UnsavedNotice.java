package org.xuegui.ui.question;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.dialog.ErrorReport;
import org.xuegui.ui.style.StyleClasses;

/** Answers the disk did not take: why, that they are kept, and a button that tries again. Takes no room while hidden. */
public final class UnsavedNotice extends HBox {

    private final Texts texts;
    private final WrappedLabel sentence = new WrappedLabel();

    /** Hidden; the button does this. */
    public UnsavedNotice(Texts texts, Runnable onRetry) {
        this.texts = texts;
        sentence.setId("unsavedText");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button retry = new Button(texts.text("question.unsaved.retry"));
        retry.setId("retryButton");
        retry.getStyleClass().add("secondary-button");
        retry.setMinWidth(USE_PREF_SIZE);
        retry.setOnAction(event -> onRetry.run());
        getStyleClass().addAll(StyleClasses.NOTICE, "unsaved-notice");
        getChildren().setAll(sentence, retry);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        hide();
    }

    /** Says that so many answers wait because of this. */
    public void show(int count, Throwable failure) {
        sentence.show(texts.text("question.unsaved.kept", count) + ErrorReport.of(failure, texts).sentence());
        setVisible(true);
    }

    /** Nothing waits. */
    public void hide() {
        setVisible(false);
    }
}
