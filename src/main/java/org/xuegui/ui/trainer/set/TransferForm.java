package org.xuegui.ui.trainer.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.edit.QuizSetEditing.Destination;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.dialog.DialogContent;
import org.xuegui.ui.dialog.DialogContent.Action;
import org.xuegui.ui.dialog.OpenDialog;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.control.Choosing;
import org.xuegui.ui.trainer.part.LabelledField;

/** Asks where questions are copied or moved to: another set or a new one. */
final class TransferForm {

    private final ScreenContext context;
    private final RadioButton copy = new RadioButton();
    private final RadioButton move = new RadioButton();
    private final ComboBox<Optional<QuizSetSummary>> target = new ComboBox<>();
    private final TextField title = new TextField();
    private final LabelledField titleBox;

    TransferForm(ScreenContext context, List<QuizSetSummary> others) {
        this.context = context;
        ToggleGroup group = new ToggleGroup();
        copy.setId("copyRadio");
        move.setId("moveRadio");
        copy.setText(context.text("edit.transfer.copy"));
        move.setText(context.text("edit.transfer.move"));
        group.getToggles().setAll(copy, move);
        copy.setSelected(true);
        target.setId("targetSet");
        target.setMaxWidth(Double.MAX_VALUE);
        title.setId("targetTitle");
        titleBox = new LabelledField(context.text("edit.form.title"), title);
        List<Optional<QuizSetSummary>> targets = new ArrayList<>();
        others.forEach(each -> targets.add(Optional.of(each)));
        targets.add(Optional.empty());
        Choosing.fill(target, targets,
                value -> value.map(QuizSetSummary::title).orElse(context.text("edit.transfer.new")));
        target.valueProperty().addListener((value, old, now) -> showTitle(now.isEmpty()));
        target.setValue(targets.get(0));
        showTitle(targets.get(0).isEmpty());
    }

    private void showTitle(boolean isNew) {
        titleBox.setVisible(isNew);
        titleBox.setManaged(isNew);
    }

    /** Asks; gets where to and whether the questions are moved. */
    void ask(int count, BiConsumer<Destination, Boolean> onEntered) {
        VBox kinds = new VBox(copy, move);
        kinds.getStyleClass().add("dialog-form");
        VBox content = new VBox(kinds, new LabelledField(context.text("edit.transfer.target"), target), titleBox,
                new WrappedLabel(context.text("edit.transfer.text"), "muted", "small"));
        content.getStyleClass().add("dialog-form");
        Action take = Action.primary(context.text("edit.transfer.confirm"), dialog -> take(dialog, onEntered));
        context.dialogs().open(new DialogContent(context.text("edit.transfer.title", count), content,
                List.of(Action.closing(context.text("dialog.cancel.button")), take)));
    }

    private void take(OpenDialog dialog, BiConsumer<Destination, Boolean> onEntered) {
        String entered = title.getText().strip();
        Optional<QuizSetSummary> chosen = target.getValue();
        if (chosen.isEmpty() && entered.isEmpty()) {
            dialog.showProblem(context.text("edit.form.title.missing"));
            return;
        }
        dialog.close();
        Destination to = chosen.<Destination>map(set -> new Destination.Existing(set.id()))
                .orElseGet(() -> new Destination.New(entered));
        onEntered.accept(to, move.isSelected());
    }
}
