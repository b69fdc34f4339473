package org.xuegui.ui.trainer.sets;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.xuegui.quiz.LoadRecord;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.dialog.Confirmation;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.route.ScreenLoader;
import org.xuegui.ui.trainer.part.ChangeWords;
import org.xuegui.ui.trainer.part.Pages;
import org.xuegui.ui.trainer.part.QuizFileKinds;
import org.xuegui.ui.trainer.part.QuizWords;
import org.xuegui.ui.trainer.part.SectionView;
import org.xuegui.ui.trainer.part.SetForm;

/** 题库: the table of quiz sets and what can be done with them. */
public final class SetsController implements SectionView {

    private final SetsViewModel viewModel;
    private final ScreenContext context;
    private final QuizFileKinds kinds;
    private final Pages pages;
    private final Consumer<List<Path>> onFiles;
    private final Runnable onPaste;
    private final Consumer<QuizSetSummary> onSet;
    private final QuizWords words;
    private final Parent root;

    @FXML
    private VBox ground;
    @FXML
    private Label count;
    @FXML
    private Hyperlink undoLink;
    @FXML
    private DataTable<QuizSetSummary> table;
    @FXML
    private Button previewButton;
    @FXML
    private Button healthButton;
    @FXML
    private Button coverageButton;
    @FXML
    private Button exportButton;
    @FXML
    private Button retireButton;
    @FXML
    private Button loadButton;

    /**
     * The section over this view model.
     *
     * @param onFiles opens the loading of the files chosen or dropped
     * @param onPaste opens the box for a pasted text
     * @param onSet opens a set
     */
    public SetsController(
            SetsViewModel viewModel,
            ScreenContext context,
            QuizFileKinds kinds,
            Pages pages,
            Consumer<List<Path>> onFiles,
            Runnable onPaste,
            Consumer<QuizSetSummary> onSet) {
        this.viewModel = viewModel;
        this.context = context;
        this.kinds = kinds;
        this.pages = pages;
        this.onFiles = onFiles;
        this.onPaste = onPaste;
        this.onSet = onSet;
        this.words = new QuizWords(context.texts(), context.clock());
        this.root = ScreenLoader.load(this, "Sets", context.texts());
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
        table.addText("title", context.text("trainer.sets.title"), 11.5, QuizSetSummary::title);
        TableColumn<QuizSetSummary, ?> topic = table.addText("topic", context.text("trainer.sets.topic"), 8.5, viewModel::topicOf);
        table.addNumber("total", context.text("trainer.sets.total"), 5, QuizSetSummary::total, String::valueOf);
        table.addGrowingText("counts", context.text("trainer.sets.counts"), 16, set -> words.counts(set.counts()));
        TableColumn<QuizSetSummary, ?> updated = table.addValue("updated", context.text("trainer.sets.updated"), 7.5, QuizSetSummary::updatedAt, words::time);
        table.addNode("origin", context.text("trainer.sets.origin"), 5.5, this::originChip,
                set -> Boolean.toString(set.isShipped()));
        table.setOptional(List.of(topic, updated));
        SortedList<QuizSetSummary> sorted = new SortedList<>(viewModel.sets());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setOnOpen(set -> preview());
        table.setPlaceholder(new EmptyState(
                context.text("trainer.sets.empty"), context.text("trainer.sets.load.button"), this::chooseFiles));
        BooleanBinding isNoneChosen = Bindings.isNull(table.getSelectionModel().selectedItemProperty());
        BooleanBinding isNotOne = Bindings.size(table.getSelectionModel().getSelectedIndices()).isNotEqualTo(1);
        exportButton.disableProperty().bind(isNoneChosen);
        List.of(previewButton, healthButton, retireButton).forEach(
                button -> button.disableProperty().bind(isNotOne));
        viewModel.undoableProperty().addListener((undoable, old, now) -> showUndo());
        viewModel.loadedProperty().addListener((loaded, old, now) -> showCounts());
        viewModel.sets().addListener((ListChangeListener<QuizSetSummary>) change -> showCounts());
        ground.setOnDragOver(this::welcomeFiles);
        ground.setOnDragDropped(this::takeFiles);
        showUndo();
    }

    @FXML
    private void chooseFiles() {
        List<Path> files = context.files().openMany(context.text("trainer.load.choose.title"), kinds.readable());
        if (!files.isEmpty()) {
            onFiles.accept(files);
        }
    }

    @FXML
    private void paste() {
        onPaste.run();
    }

    @FXML
    private void preview() {
        openSet(chosen());
    }

    private void openSet(QuizSetSummary set) {
        onSet.accept(set);
    }

    @FXML
    private void addSet() {
        new SetForm(context, viewModel.packs()).ask(
                context.text("edit.new-set.title"), context.text("edit.new-set.confirm"),
                head -> viewModel.addSet(head, this::openSet));
    }

    @FXML
    private void health() {
        QuizSetSummary set = chosen();
        viewModel.readHealth(set, health -> showHealth(set, health));
    }

    private void showHealth(QuizSetSummary set, SetHealth health) {
        if (health.warnings().isEmpty()) {
            context.toasts().done(context.text("trainer.health.none", set.title(), health.questions().size()));
            return;
        }
        HealthPage page = new HealthPage(context, set.title(), health, pages::close);
        pages.open(new Pages.Page(context.text("trainer.health.title"), page.root(), pages::close));
    }

    @FXML
    private void coverage() {
        CoveragePage page = new CoveragePage(context, viewModel, pages::close);
        pages.open(new Pages.Page(context.text("trainer.coverage.title"), page.root(), pages::close));
    }

    @FXML
    private void export() {
        viewModel.export(table.getItems().filtered(table.getSelectionModel().getSelectedItems()::contains));
    }

    @FXML
    private void retire() {
        QuizSetSummary set = chosen();
        Confirmation question = new Confirmation(
                context.text("trainer.sets.retire.title", set.title()),
                context.text("trainer.sets.retire.text", set.total()),
                context.text("trainer.sets.retire.confirm"));
        context.dialogs().confirm(question, () -> viewModel.retire(set));
    }

    @FXML
    private void undo() {
        LoadRecord record = viewModel.undoableProperty().get().orElseThrow();
        Confirmation question = new Confirmation(
                context.text("trainer.sets.undo.title"),
                new ChangeWords(context.texts()).consequence(record),
                context.text("trainer.undo.button"));
        context.dialogs().confirm(question, () -> viewModel.undo(record));
    }

    private QuizSetSummary chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    private void welcomeFiles(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void takeFiles(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(true);
        event.consume();
        onFiles.accept(files);
    }

    private void showUndo() {
        Optional<String> undo = viewModel.describeUndo();
        undoLink.setText(SmartText.spaced(undo.orElse("")));
        undoLink.setVisible(undo.isPresent());
        undoLink.setManaged(undo.isPresent());
    }

    private void showCounts() {
        int questions = viewModel.sets().stream().mapToInt(QuizSetSummary::total).sum();
        count.setText(SmartText.spaced(context.text("trainer.sets.count", viewModel.sets().size(), questions)));
    }

    private Node originChip(QuizSetSummary set) {
        return set.isShipped()
                ? new Chip(context.text("trainer.sets.shipped"), Chip.Tone.PLAIN)
                : new Chip(context.text("trainer.sets.own"), Chip.Tone.INFO);
    }
}
