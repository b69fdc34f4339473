package org.xuegui.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.task.ProgressDisplay;
import org.xuegui.ui.task.RunningWork;

/** Work that takes long, at the bottom right of the window: what it is, how far it is, and 取消 where it can stop. */
final class BusyBar extends VBox implements ProgressDisplay {

    private final Texts texts;
    private final Map<RunningWork, Node> rows = new LinkedHashMap<>();

    BusyBar(Texts texts) {
        this.texts = texts;
        getStyleClass().add("busy-layer");
        setPickOnBounds(false);
    }

    @Override
    public void show(RunningWork work) {
        Label label = new Label(work.label().isEmpty() ? texts.text("shell.busy.label") : work.label());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(work.shareProperty());
        HBox row = new HBox(label, bar);
        row.getStyleClass().add("busy-row");
        if (work.isCancellable()) {
            row.getChildren().add(cancelButton(work));
        }
        rows.put(work, row);
        getChildren().add(row);
    }

    @Override
    public void hide(RunningWork work) {
        Node row = rows.remove(work);
        if (row != null) {
            getChildren().remove(row);
        }
    }

    private Button cancelButton(RunningWork work) {
        Button cancel = new Button(texts.text("shell.busy.cancel"));
        cancel.getStyleClass().add("quiet-button");
        cancel.setOnAction(event -> {
            cancel.setDisable(true);
            work.cancel();
        });
        return cancel;
    }
}
