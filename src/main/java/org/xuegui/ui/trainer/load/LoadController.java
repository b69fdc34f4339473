package org.xuegui.ui.trainer.load;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.quiz.load.FilePreview;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.dialog.FilePicker.FileKind;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.route.ScreenLoader;
import org.xuegui.ui.trainer.load.LoadViewModel.Stage;
import org.xuegui.ui.trainer.part.Pages;
import org.xuegui.ui.trainer.part.QuizFileKinds;
import org.xuegui.ui.trainer.question.QuestionEditor;

/** 载入题库: the preview of files, the load, its summary and undo. */
public final class LoadController {

    /** Width of the bar, in em, from which the hint has room beside the buttons. */
    private static final double HINT_WIDTH = 52;

    private final LoadViewModel viewModel;
    private final ScreenContext context;
    private final QuizFileKinds kinds;
    private final Pages pages;
    private final Runnable onBack;
    private final LoadEditing editing;
    private final LoadHead headLine;
    private final LoadTable columns;
    private final LoadDetail detail;
    private final LoadEnd end;
    private LoadFileStrip strip;
    private final Parent root;

    @FXML
    private VBox ground;
    @FXML
    private ScrollPane scroll;
    @FXML
    private FlowPane head;
    @FXML
    private Label fileName;
    @FXML
    private ComboBox<Integer> fileBox;
    @FXML
    private FlowPane countLine;
    @FXML
    private VBox tableCard;
    @FXML
    private ToggleButton problemsToggle;
    @FXML
    private ToggleButton allToggle;
    @FXML
    private DataTable<LoadRow> table;
    @FXML
    private HBox bar;
    @FXML
    private Button backButton;
    @FXML
    private Button otherButton;
    @FXML
    private Label hint;
    @FXML
    private Button exportButton;
    @FXML
    private Button commitButton;
    @FXML
    private Button finishButton;

    /**
     * The page over this view model, which reads files when told to.
     *
     * @param onBack where leaving leads as long as nothing was loaded
     */
    public LoadController(
            LoadViewModel viewModel,
            LoadEditing editing,
            ScreenContext context,
            QuizFileKinds kinds,
            Pages pages,
            Runnable onBack) {
        this.viewModel = viewModel;
        this.editing = editing;
        this.context = context;
        this.kinds = kinds;
        this.pages = pages;
        this.onBack = onBack;
        this.headLine = new LoadHead(context, viewModel, kinds, this::openMapping);
        this.columns = new LoadTable(context);
        this.detail = new LoadDetail(context, viewModel, columns, this::decide, this::edit);
        this.end = new LoadEnd(context, viewModel);
        this.root = ScreenLoader.load(this, "Load", context.texts());
    }

    /** Shows the page. */
    public void open() {
        pages.open(new Pages.Page(context.text("trainer.load.title"), root, this::leave));
    }

    private void openMapping(int file) {
        FilePreview preview = viewModel.files().previews().get(file);
        MappingViewModel mapping = new MappingViewModel(
                context.texts(), preview.result(), viewModel.files().sources().get(file).options());
        MappingPage page = new MappingPage(context, mapping, strip.nameOf(file), this::open, options -> {
            open();
            viewModel.readAgain(file, options);
        });
        pages.open(new Pages.Page(context.text("trainer.mapping.title"), page.root(), this::open));
    }

    /** The page is left; what was only looked at is forgotten. Not while the transaction runs. */
    @FXML
    public void leave() {
        Stage stage = viewModel.stageProperty().get();
        if (stage == Stage.DONE || stage == Stage.UNDONE) {
            pages.close();
        } else if (stage != Stage.LOADING) {
            leavePreview();
        }
    }

    private void leavePreview() {
        viewModel.askToLeave(() -> {
            viewModel.stopReading();
            onBack.run();
        });
    }

    @FXML
    private void initialize() {
        SortedList<LoadRow> sorted = new SortedList<>(viewModel.files().shownRows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(new EmptyState(context.text("trainer.load.empty")));
        table.setOnOpen(this::openRow);
        table.getSelectionModel().selectedItemProperty().addListener((item, old, now) -> detail.show(now));
        tableCard.getChildren().add(detail);
        ground.getChildren().add(ground.getChildren().indexOf(bar), end);
        VBox.setVgrow(end, Priority.ALWAYS);
        bar.widthProperty().addListener((width, old, now) -> showHint());
        bindFilter();
        viewModel.stageProperty().addListener((stage, old, now) -> showStage(now));
        viewModel.files().rows().addListener((ListChangeListener<LoadRow>) change -> showCounts());
        viewModel.files().countsProperty().addListener((counts, old, now) -> showCounts());
        viewModel.readingAgainProperty().addListener((again, old, now) -> showReading(now));
        strip = new LoadFileStrip(context, viewModel.files(), headLine, head, fileName, fileBox, this::showCounts);
        ground.setOnDragOver(this::welcomeFiles);
        ground.setOnDragDropped(this::takeFiles);
        showStage(viewModel.stageProperty().get());
    }

    private void bindFilter() {
        ToggleGroup group = new ToggleGroup();
        problemsToggle.setToggleGroup(group);
        allToggle.setToggleGroup(group);
        group.selectedToggleProperty().addListener((toggle, old, now) -> {
            if (now == null) {
                group.selectToggle(old);
            } else {
                viewModel.files().onlyProblemsProperty().set(now == problemsToggle);
            }
        });
        viewModel.files().onlyProblemsProperty().addListener((only, old, now) ->
                group.selectToggle(now ? problemsToggle : allToggle));
        group.selectToggle(allToggle);
    }

    @FXML
    private void chooseOther() {
        List<Path> files = context.files().openMany(context.text("trainer.load.choose.title"), kinds.readable());
        if (!files.isEmpty()) {
            viewModel.read(files, onBack);
        }
    }

    @FXML
    private void commit() {
        viewModel.commit();
    }

    @FXML
    private void exportProblems() {
        List<FileKind> kinds = List.of(
                new FileKind(context.text("trainer.kind.csv"), List.of("csv")),
                new FileKind(context.text("trainer.kind.txt"), List.of("txt")));
        String name = context.text("trainer.load.list.name", LocalDate.now(context.clock()));
        context.files().save(context.text("trainer.load.list.button"), name + ".csv", kinds)
                .ifPresent(viewModel::exportProblems);
    }

    /** Rows are made anew by each decision; the eye stays where it was. */
    private void decide(Runnable change) {
        LoadRow row = table.getSelectionModel().getSelectedItem();
        change.run();
        table.getItems().stream()
                .filter(each -> each.file() == row.file() && each.set() == row.set() && each.name().equals(row.name()))
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }

    private void openRow(LoadRow row) {
        if (row.question().isPresent()) {
            detail.openQuestion();
        } else if (LoadEditing.isEditable(row)) {
            edit(row);
        }
    }

    private void edit(LoadRow row) {
        editing.begin(row, start -> new QuestionEditor(context, pages).open(start.draft(), start.pack(),
                question -> editing.save(row, question, id -> select(row.file(), id)), this::open));
    }

    private void select(int file, String id) {
        table.getItems().stream()
                .filter(each -> each.file() == file && each.set() >= 0 && each.name().equals(id))
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }

    private void showStage(Stage stage) {
        boolean isPreview = stage == Stage.PREVIEW || stage == Stage.LOADING;
        boolean isOver = stage == Stage.DONE || stage == Stage.UNDONE;
        show(scroll, isPreview);
        show(end, !isPreview);
        showHint();
        show(otherButton, isPreview);
        show(backButton, !isOver);
        show(finishButton, isOver);
        show(commitButton, isPreview);
        show(exportButton, stage != Stage.READING && viewModel.files().rows().stream().anyMatch(LoadRow::isProblem));
        List.of(otherButton, backButton, commitButton).forEach(button -> button.setDisable(stage == Stage.LOADING));
        if (isPreview) {
            showFiles();
            showCounts();
            selectFirstProblem();
        } else {
            end.show(stage);
        }
    }

    /** Its whole sentence stands under the table; in the table it is cut. */
    private void selectFirstProblem() {
        if (table.getSelectionModel().isEmpty()) {
            table.getItems().stream().filter(LoadRow::isProblem).findFirst().ifPresent(table.getSelectionModel()::select);
        }
    }

    /** A remark that may go where room is short; the buttons may not. */
    private void showHint() {
        boolean isWide = bar.getWidth() > HINT_WIDTH * table.getEm();
        show(hint, isWide && viewModel.stageProperty().get() == Stage.PREVIEW);
    }

    private void showFiles() {
        boolean hasSeveral = viewModel.files().previews().size() > 1;
        if (table.getColumns().isEmpty() || hasSeveral != strip.hasSeveral()) {
            columns.fill(table, hasSeveral);
        }
        strip.show();
    }

    /** A file is being read once more: nothing can be loaded until it is. */
    private void showReading(boolean isReading) {
        commitButton.setDisable(true);
        if (!isReading && viewModel.stageProperty().get() == Stage.PREVIEW) {
            showStage(Stage.PREVIEW);
        }
    }

    private void showCounts() {
        LoadCounts counts = viewModel.files().countsProperty().get();
        countLine.getChildren().setAll(headLine.count(counts));
        countLine.getChildren().addAll(strip.targets());
        problemsToggle.setText(SmartText.spaced(context.text("trainer.load.only-problems", viewModel.files().problemRows())));
        allToggle.setText(SmartText.spaced(context.text("trainer.load.all", viewModel.files().allRows())));
        if (viewModel.stageProperty().get() == Stage.PREVIEW) {
            commitButton.setText(SmartText.spaced(context.text("trainer.load.commit", counts.loadable())));
            commitButton.setDisable(counts.loadable() == 0 || viewModel.readingAgainProperty().get());
        }
    }

    private void welcomeFiles(DragEvent event) {
        boolean isFree = viewModel.stageProperty().get() != Stage.LOADING;
        if (isFree && event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void takeFiles(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(true);
        event.consume();
        viewModel.read(files, onBack);
    }

    /** Shows the node, or takes it out of the layout. */
    static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
