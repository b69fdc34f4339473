package org.xuegui.ui.trainer.load;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xuegui.quiz.load.ImportSummary;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.load.LoadViewModel.Stage;

/** What a load came to, with its undo; before the preview it says that the files are being read. */
final class LoadEnd extends VBox {

    private final ScreenContext context;
    private final LoadViewModel viewModel;
    private final WrappedLabel title = new WrappedLabel("", "section-title");
    private final WrappedLabel numbers = new WrappedLabel("", "reading-text");
    private final WrappedLabel text = new WrappedLabel("", "muted");
    private final Button undo = new Button();

    LoadEnd(ScreenContext context, LoadViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
        numbers.setId("summaryNumbers");
        undo.setId("undoButton");
        undo.setText(context.text("trainer.load.undo.button"));
        undo.getStyleClass().add("secondary-button");
        undo.setOnAction(event -> viewModel.undo());
        FlowPane actions = new FlowPane(undo);
        actions.getStyleClass().add("actions");
        getStyleClass().add("card");
        getChildren().addAll(title, numbers, text, actions);
    }

    void show(Stage stage) {
        boolean isDone = stage == Stage.DONE;
        title.show(context.text("trainer.load.end." + stage.name().toLowerCase(Locale.ROOT)));
        LoadController.show(numbers, isDone);
        LoadController.show(text, isDone);
        LoadController.show(undo, isDone && viewModel.summary().flatMap(ImportSummary::loadId).isPresent());
        if (isDone) {
            ImportSummary summary = viewModel.summary().orElseThrow();
            numbers.show(context.text("trainer.load.end.numbers", summary.added(), summary.updated(),
                    summary.unchanged(), summary.leftOut(), summary.found()));
            String titles = String.join(context.text("trainer.list.separator"), summary.setTitles());
            text.show(summary.loadId().isPresent()
                    ? context.text("trainer.load.end.into", titles)
                    : context.text("trainer.load.end.nothing"));
        }
    }
}
