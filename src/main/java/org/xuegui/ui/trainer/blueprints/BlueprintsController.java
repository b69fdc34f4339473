package org.xuegui.ui.trainer.blueprints;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.xuegui.learning.exam.PickedQuestion;
import org.xuegui.learning.exam.RowLack;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.ui.blueprint.Sources;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.FittedScroll;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.dialog.Confirmation;
import org.xuegui.ui.dialog.FilePicker.FileKind;
import org.xuegui.ui.question.MarkingWords;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.route.ScreenLoader;
import org.xuegui.ui.trainer.blueprints.BlueprintsViewModel.BlueprintLine;
import org.xuegui.ui.trainer.part.Pages;
import org.xuegui.ui.trainer.part.SectionView;

/** 考试: the blueprints learners can choose from. */
public final class BlueprintsController implements SectionView {

    private final BlueprintsViewModel viewModel;
    private final ScreenContext context;
    private final Pages pages;
    private final Parent root;

    @FXML
    private Label count;
    @FXML
    private DataTable<BlueprintLine> table;
    @FXML
    private FittedScroll lacksScroll;
    @FXML
    private WrappedLabel lacks;
    @FXML
    private Button changeButton;
    @FXML
    private Button copyButton;
    @FXML
    private Button fixButton;
    @FXML
    private Button printButton;
    @FXML
    private Button retireButton;

    /** The section over this view model. */
    public BlueprintsController(BlueprintsViewModel viewModel, ScreenContext context, Pages pages) {
        this.viewModel = viewModel;
        this.context = context;
        this.pages = pages;
        this.root = ScreenLoader.load(this, "Blueprints", context.texts());
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
        table.addGrowingText("title", context.text("trainer.blueprints.title"), 14, line -> line.blueprint().title());
        TableColumn<BlueprintLine, ?> kind = table.addText("kind", context.text("trainer.blueprints.kind"), 4.6,
                line -> context.text(line.blueprint().isFixed() ? "trainer.blueprint.fixed" : "trainer.blueprint.drawn"));
        table.addNumber("questions", context.text("trainer.blueprints.questions"), 4.6,
                line -> line.blueprint().questionCount(), String::valueOf);
        TableColumn<BlueprintLine, ?> marks = table.addNumber("marks", context.text("trainer.blueprints.marks"), 4.6,
                line -> line.blueprint().fullMarks(), MarkingWords::plain);
        TableColumn<BlueprintLine, ?> minutes = table.addNumber("minutes", context.text("trainer.blueprints.minutes"), 5.6,
                line -> line.blueprint().minutes(), String::valueOf);
        table.addNumber("pass", context.text("trainer.blueprints.pass"), 5.6,
                line -> line.blueprint().passPercent(), percent -> percent + "%");
        TableColumn<BlueprintLine, ?> book = table.addText("book", context.text("trainer.blueprints.book"), 5.4, line -> context.text(
                line.blueprint().isOpenBook() ? "trainer.blueprint.open" : "trainer.blueprint.closed"));
        TableColumn<BlueprintLine, ?> window = table.addText(
                "window", context.text("trainer.blueprints.window"), 13.4, BlueprintLine::window);
        TableColumn<BlueprintLine, ?> admitted = table.addText(
                "admitted", context.text("trainer.blueprints.admitted"), 7.6, BlueprintLine::admitted);
        table.addNode("state", context.text("trainer.blueprints.state"), 7, this::stateChip,
                line -> String.format("%06d", line.lacking() + line.changed().size()));
        table.setOptional(List.of(book, kind, minutes, marks, admitted, window));
        SortedList<BlueprintLine> sorted = new SortedList<>(viewModel.lines());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(new EmptyState(
                context.text("trainer.blueprints.empty"), context.text("trainer.blueprints.add.button"), this::add));
        table.setOnOpen(line -> change());
        BooleanBinding isNoneChosen = Bindings.isNull(table.getSelectionModel().selectedItemProperty());
        List.of(changeButton, copyButton, retireButton).forEach(
                button -> button.disableProperty().bind(isNoneChosen));
        fixButton.disableProperty().bind(Bindings.createBooleanBinding(
                () -> !canFix(table.getSelectionModel().getSelectedItem()),
                table.getSelectionModel().selectedItemProperty()));
        printButton.disableProperty().bind(Bindings.createBooleanBinding(
                () -> !canPrint(table.getSelectionModel().getSelectedItem()),
                table.getSelectionModel().selectedItemProperty()));
        lacksScroll.managedProperty().bind(lacksScroll.visibleProperty());
        table.getSelectionModel().selectedItemProperty().addListener((chosen, old, now) -> showLacks(now));
        showLacks(null);
        viewModel.lines().addListener((ListChangeListener<BlueprintLine>) change -> countLines());
        countLines();
    }

    @FXML
    private void add() {
        viewModel.startNew((editor, sources) -> edit("trainer.blueprint.new", editor, sources));
    }

    @FXML
    private void addFixed() {
        viewModel.startFixed((editor, sources) -> edit("trainer.blueprint.new-fixed", editor, sources));
    }

    @FXML
    private void fix() {
        viewModel.startFixing(chosen(), (editor, sources) -> edit("trainer.blueprint.new-fixed", editor, sources));
    }

    @FXML
    private void change() {
        viewModel.startChange(chosen(), (editor, sources) -> edit("trainer.blueprint.change", editor, sources));
    }

    @FXML
    private void copy() {
        viewModel.startCopy(chosen(), (editor, sources) -> edit("trainer.blueprint.new", editor, sources));
    }

    /** Whether a paper can be drawn, to be fixed. */
    private static boolean canFix(BlueprintLine line) {
        return canPrint(line) && !line.blueprint().isFixed();
    }

    /** Whether the questions in use suffice for a paper. */
    private static boolean canPrint(BlueprintLine line) {
        return line != null && line.lacking() == 0;
    }

    @FXML
    private void print() {
        Blueprint blueprint = chosen();
        FileKind pdf = new FileKind(context.text("trainer.kind.pdf"), List.of("pdf"));
        context.files()
                .save(context.text("trainer.blueprints.print.title"), viewModel.suggestName(blueprint), List.of(pdf))
                .ifPresent(file -> viewModel.print(blueprint, file));
    }

    @FXML
    private void retire() {
        Blueprint blueprint = chosen();
        Confirmation question = new Confirmation(
                context.text("trainer.blueprints.retire.title", blueprint.title()),
                context.text("trainer.blueprints.retire.text"),
                context.text("trainer.blueprints.retire.confirm"));
        context.dialogs().confirm(question, () -> viewModel.retire(blueprint));
    }

    private void edit(String subtitleKey, BlueprintEditorViewModel editor, Sources sources) {
        new BlueprintEditorController(editor, sources, context, pages, context.text(subtitleKey)).open();
    }

    private Blueprint chosen() {
        return table.getSelectionModel().getSelectedItem().blueprint();
    }

    private void countLines() {
        count.setText(SmartText.spaced(context.text("trainer.blueprints.count", viewModel.lines().size())));
    }

    /** Says of the chosen examination which row lacks how many, or what changed in the sets since it was fixed. */
    private void showLacks(BlueprintLine line) {
        Optional<String> note = Optional.ofNullable(line).flatMap(this::note);
        lacksScroll.setVisible(note.isPresent());
        note.ifPresent(lacks::show);
    }

    private Optional<String> note(BlueprintLine line) {
        if (line.lacking() > 0) {
            return Optional.of(context.text(
                    "trainer.blueprints.lacks", line.blueprint().title(), RowLack.text(line.lacks())));
        }
        return PickedQuestion.changes(line.changed())
                .map(changes -> context.text("trainer.blueprints.changes", line.blueprint().title(), changes));
    }

    private Node stateChip(BlueprintLine line) {
        if (line.lacking() > 0) {
            return new Chip(context.text("trainer.blueprint.lacking", line.lacking()), Chip.Tone.WARN);
        }
        return line.changed().isEmpty()
                ? new Chip(context.text("trainer.blueprint.enough"), Chip.Tone.OK)
                : new Chip(context.text("trainer.blueprint.changed", line.changed().size()), Chip.Tone.WARN);
    }
}
