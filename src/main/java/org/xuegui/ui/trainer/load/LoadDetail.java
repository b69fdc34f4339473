package org.xuegui.ui.trainer.load;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xuegui.quiz.load.QuestionChanges.Part;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.dialog.DialogContent;
import org.xuegui.ui.dialog.DialogContent.Action;
import org.xuegui.ui.dialog.OpenDialog;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.compare.ComparisonView;
import org.xuegui.ui.trainer.part.QuestionPreview;
import org.xuegui.ui.trainer.part.TopicWords;

/** Under the preview's table: the chosen row in full, and what a person can decide about it. */
final class LoadDetail extends VBox {

    private final ScreenContext context;
    private final LoadViewModel viewModel;
    private final LoadTable words;
    private final Consumer<Runnable> onDecision;
    private final WrappedLabel stem = new WrappedLabel();
    private final WrappedLabel text = new WrappedLabel("", "muted", "small");
    private final Button see = button("seeButton");
    private final Button compare = button("compareButton");
    private final Button edit = button("editButton");
    private final Button accept = button("acceptButton");
    private final Button decline = button("declineButton");
    private LoadRow row;

    /**
     * A strip that shows nothing yet.
     *
     * @param onDecision makes the change it is given and keeps the same row chosen
     * @param onEdit opens the editor with the row's question
     */
    LoadDetail(ScreenContext context, LoadViewModel viewModel, LoadTable words, Consumer<Runnable> onDecision,
            Consumer<LoadRow> onEdit) {
        this.context = context;
        this.viewModel = viewModel;
        this.words = words;
        this.onDecision = onDecision;
        getStyleClass().add("row-detail");
        FlowPane actions = new FlowPane(see, compare, edit, accept, decline);
        actions.getStyleClass().add("actions");
        getChildren().addAll(stem, text, actions);
        see.setText(context.text("trainer.load.see.button"));
        see.setOnAction(event -> openQuestion());
        compare.setText(context.text("compare.load.button"));
        compare.setOnAction(event -> openComparison());
        edit.setText(context.text("trainer.load.edit.button"));
        edit.setOnAction(event -> onEdit.accept(row));
        accept.setOnAction(event -> decide(() -> viewModel.files().accept(row, row.state() == LoadRow.State.OFFERED)));
        decline.setOnAction(event -> decide(() -> viewModel.files().decline(row, row.state() != LoadRow.State.DECLINED)));
        show(null);
    }

    /** Shows this row; nothing where it is null. */
    void show(LoadRow shown) {
        row = shown;
        LoadController.show(this, shown != null);
        if (shown == null) {
            return;
        }
        stem.show(shown.stem().isEmpty() ? shown.fileName() : shown.stem());
        Set<Part> changes = viewModel.files().changesOf(shown);
        String said = (words.explain(shown) + ' ' + words.changes(changes)).strip();
        text.show(said);
        LoadController.show(text, !said.isEmpty());
        boolean hasQuestion = shown.question().isPresent();
        boolean isDeclined = shown.state() == LoadRow.State.DECLINED;
        LoadController.show(see, hasQuestion);
        LoadController.show(compare, !changes.isEmpty());
        LoadController.show(edit, LoadEditing.isEditable(shown));
        LoadController.show(decline, hasQuestion);
        LoadController.show(accept, hasQuestion && !isDeclined && viewModel.files().isOffer(shown));
        decline.setText(context.text(isDeclined ? "trainer.load.take.button" : "trainer.load.decline.button"));
        accept.setText(context.text(shown.state() == LoadRow.State.OFFERED
                ? "trainer.load.accept.button" : "trainer.load.as-new.button"));
    }

    /** Shows the question as a learner will see it, with its key. */
    void openQuestion() {
        if (row != null && row.question().isPresent()) {
            QuestionPreview preview = new QuestionPreview(context);
            preview.show(row.question().get());
            context.dialogs().open(new DialogContent(context.text("trainer.load.see.title"), preview.root(),
                    List.of(Action.primary(context.text("trainer.close.button"), OpenDialog::close))));
        }
    }

    /** Shows the question beside the one of the set that it updates, or might update. */
    private void openComparison() {
        ComparisonView comparison = new ComparisonView(context, new TopicWords(viewModel.packs()));
        comparison.show(viewModel.files().findStored(row).orElseThrow(), context.text("compare.old"),
                row.question().orElseThrow(), context.text("compare.new"));
        context.dialogs().open(new DialogContent(context.text("compare.load.title"), comparison,
                List.of(Action.primary(context.text("trainer.close.button"), OpenDialog::close))));
    }

    private void decide(Runnable change) {
        onDecision.accept(change);
    }

    private static Button button(String id) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("secondary-button");
        return button;
    }
}
