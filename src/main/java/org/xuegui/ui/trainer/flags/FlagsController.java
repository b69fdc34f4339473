package org.xuegui.ui.trainer.flags;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.dialog.DialogContent;
import org.xuegui.ui.dialog.DialogContent.Action;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.route.ScreenLoader;
import org.xuegui.ui.trainer.flags.FlagsViewModel.FlagLine;
import org.xuegui.ui.trainer.part.QuestionPreview;
import org.xuegui.ui.trainer.part.QuizWords;
import org.xuegui.ui.trainer.part.SectionView;

/** 题目反馈: reports of bad questions, to be looked at and closed. */
public final class FlagsController implements SectionView {

    private final FlagsViewModel viewModel;
    private final ScreenContext context;
    private final QuizWords words;
    private final Parent root;

    @FXML
    private Label count;
    @FXML
    private DataTable<FlagLine> table;
    @FXML
    private WrappedLabel detail;
    @FXML
    private Button closeButton;
    @FXML
    private Button seeButton;

    /** The section over this view model. */
    public FlagsController(FlagsViewModel viewModel, ScreenContext context) {
        this.viewModel = viewModel;
        this.context = context;
        this.words = new QuizWords(context.texts(), context.clock());
        this.root = ScreenLoader.load(this, "Flags", context.texts());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void show() {
        viewModel.load();
    }

    @FXML
    private void initialize() {
        table.addValue("at", context.text("trainer.flags.at"), 7.5, line -> line.flag().at(), words::time);
        table.addText("learner", context.text("trainer.flags.learner"), 7, line -> line.flag().learnerName());
        TableColumn<FlagLine, ?> set = table.addText("set", context.text("trainer.flags.set"), 9, FlagLine::setTitle);
        table.addGrowingText("stem", context.text("trainer.flags.stem"), 16, FlagLine::stem);
        TableColumn<FlagLine, ?> comment = table.addText("comment", context.text("trainer.flags.comment"), 14, line -> line.flag().comment());
        table.setOptional(List.of(set, comment));
        SortedList<FlagLine> sorted = new SortedList<>(viewModel.flags());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(new EmptyState(context.text("trainer.flags.empty")));
        table.setOnOpen(line -> see());
        table.getSelectionModel().selectedItemProperty().addListener((item, old, now) -> showDetail(now));
        BooleanBinding isNoneChosen = Bindings.isNull(table.getSelectionModel().selectedItemProperty());
        closeButton.disableProperty().bind(isNoneChosen);
        seeButton.disableProperty().bind(isNoneChosen);
        viewModel.flags().addListener((ListChangeListener<FlagLine>) change -> countFlags());
        countFlags();
        showDetail(null);
    }

    @FXML
    private void closeFlag() {
        viewModel.close(table.getSelectionModel().getSelectedItem(), line -> {});
    }

    @FXML
    private void see() {
        FlagLine line = table.getSelectionModel().getSelectedItem();
        VBox content = new VBox(new WrappedLabel(detailOf(line), "muted"));
        content.getStyleClass().add("dialog-form");
        line.question().ifPresentOrElse(question -> {
            QuestionPreview preview = new QuestionPreview(context);
            preview.show(question.question());
            content.getChildren().add(preview.root());
        }, () -> content.getChildren().add(new WrappedLabel(context.text("trainer.flags.gone"))));
        context.dialogs().open(new DialogContent(line.setTitle(), content, List.of(
                Action.closing(context.text("trainer.close.button")),
                Action.primary(context.text("trainer.flags.close.button"), dialog -> {
                    dialog.close();
                    viewModel.close(line, closed -> {});
                }))));
    }

    private void showDetail(FlagLine line) {
        detail.show(line == null ? "" : detailOf(line));
        detail.setVisible(line != null);
        detail.setManaged(line != null);
    }

    private String detailOf(FlagLine line) {
        return line.flag().comment().isEmpty()
                ? context.text("trainer.flags.detail.silent", line.flag().learnerName())
                : context.text("trainer.flags.detail", line.flag().learnerName(), line.flag().comment());
    }

    private void countFlags() {
        count.setText(SmartText.spaced(context.text("trainer.flags.count", viewModel.flags().size())));
    }
}
