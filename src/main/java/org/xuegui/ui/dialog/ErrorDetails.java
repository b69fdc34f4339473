package org.xuegui.ui.dialog;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import java.util.Map;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.control.WrappedLabel;

/** The sentence of a failure, its code, and its technical detail folded under it. */
final class ErrorDetails extends VBox {

    ErrorDetails(ErrorReport report, Texts texts) {
        getStyleClass().add("dialog-form");
        Label code = new Label(texts.text("dialog.error.code", report.code()));
        code.getStyleClass().addAll("muted", "small");
        TextArea detail = new TextArea(report.detail());
        detail.setEditable(false);
        detail.setPrefRowCount(8);
        Button copy = new Button(texts.text("dialog.error.copy"));
        copy.getStyleClass().add("quiet-button");
        copy.setOnAction(event -> {
            String all = report.sentence() + "\n" + report.code() + "\n" + report.detail();
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, all));
            copy.setText(texts.text("dialog.error.copied"));
        });
        TitledPane folded = new TitledPane(texts.text("dialog.error.detail"), detail);
        folded.setAnimated(false);
        folded.setExpanded(false);
        getChildren().addAll(new WrappedLabel(report.sentence()), new HBox(code), folded, copy);
    }
}
