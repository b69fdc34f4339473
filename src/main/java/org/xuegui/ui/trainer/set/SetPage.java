package org.xuegui.ui.trainer.set;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.draft.QuestionDraft;
import org.xuegui.quiz.library.QuizLibrary;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.dialog.TextPrompt;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.compare.VersionsPage;
import org.xuegui.ui.trainer.part.ListAndPreview;
import org.xuegui.ui.trainer.part.Pages;
import org.xuegui.ui.trainer.part.QuestionPreview;
import org.xuegui.ui.trainer.part.QuizWords;
import org.xuegui.ui.trainer.part.SetExport;
import org.xuegui.ui.trainer.part.SetForm;
import org.xuegui.ui.trainer.part.TopicWords;
import org.xuegui.ui.trainer.question.QuestionEditor;

/** A set: its questions at the left, the chosen one as a learner sees it at the right, and what can be changed. */
public final class SetPage {

    private final ScreenContext context;
    private final Pages pages;
    private final Runnable onBack;
    private final SetViewModel viewModel;
    private final SetExport export;
    private final QuestionEditor editor;
    private final QuestionPreview preview;
    private final DataTable<SetLine> table = new DataTable<>();
    private final ToggleButton inUse = new ToggleButton();
    private final ToggleButton outOfUse = new ToggleButton();
    private final FlowPane filter;
    private final SetActions actions;
    private final ListAndPreview<SetLine> page;

    /**
     * The page of a set.
     *
     * @param onBack goes back to the list of sets
     */
    public SetPage(ScreenContext context, Pages pages, QuizLibrary library, QuizFormats formats, QuizSetSummary set,
            Runnable onBack) {
        this.context = context;
        this.pages = pages;
        this.onBack = onBack;
        viewModel = new SetViewModel(context, library, set);
        export = new SetExport(context, formats);
        editor = new QuestionEditor(context, pages);
        preview = new QuestionPreview(context);
        actions = new SetActions(context, this);
        arrangeTable();
        filter = stateFilter();
        page = new ListAndPreview<>(context, table, preview, "", onBack, filter);
        page.setActions(actions.bar(), actions.add());
        page.root().addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        viewModel.stateProperty().addListener((state, old, now) -> show());
        show();
    }

    /** Shows the page. */
    public void open() {
        reopen();
        viewModel.load(Set.of());
    }

    private void reopen() {
        pages.open(new Pages.Page(viewModel.state().head().title(), page.root(), onBack));
        table.requestFocus();
    }

    private void arrangeTable() {
        QuizWords words = new QuizWords(context.texts(), context.clock());
        table.setId("questionTable");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.addNumber("place", context.text("trainer.questions.place"), 3.6, SetLine::place, String::valueOf);
        TableColumn<SetLine, ?> type = table.addText("type", context.text("trainer.questions.type"), 6.8,
                line -> words.type(line.question().question().type()));
        table.addGrowingText("stem", context.text("trainer.questions.stem"), 10,
                line -> line.question().question().stem().plain());
        table.setOptional(List.of(type));
        table.setOnOpen(line -> edit());
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<SetLine>) change -> showChosen());
        table.getSelectionModel().selectedItemProperty().addListener((item, old, now) -> preview(now));
    }

    private FlowPane stateFilter() {
        inUse.setId("inUseToggle");
        outOfUse.setId("outOfUseToggle");
        List.of(inUse, outOfUse).forEach(toggle -> toggle.getStyleClass().setAll("choice-chip"));
        inUse.setSelected(true);
        inUse.setOnAction(event -> choose(true));
        outOfUse.setOnAction(event -> choose(false));
        FlowPane head = new FlowPane(inUse, outOfUse);
        head.getStyleClass().add("filters");
        head.managedProperty().bind(head.visibleProperty());
        return head;
    }

    private void choose(boolean isInUse) {
        inUse.setSelected(isInUse);
        outOfUse.setSelected(!isInUse);
        show();
    }

    /** Whether the questions in use are shown, not those out of use. */
    boolean isInUse() {
        return inUse.isSelected();
    }

    private void show() {
        SetState state = viewModel.state();
        inUse.setText(SmartText.spaced(context.text("edit.in-use", state.inUse().size())));
        outOfUse.setText(SmartText.spaced(context.text("edit.out-of-use", state.outOfUse().size())));
        filter.setVisible(!isInUse() || !state.outOfUse().isEmpty());
        table.setPlaceholder(isInUse()
                ? new EmptyState(context.text("edit.empty"), context.text("edit.new-question.button"), this::add)
                : new EmptyState(context.text("edit.empty.retired")));
        int before = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(isInUse() ? state.inUse() : state.outOfUse());
        select(viewModel.chosenAfter(), before);
        preview(table.getSelectionModel().getSelectedItem());
        showChosen();
    }

    private void select(Set<String> ids, int otherwise) {
        table.getSelectionModel().clearSelection();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (ids.contains(table.getItems().get(i).id())) {
                table.getSelectionModel().select(i);
            }
        }
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(Math.min(otherwise, table.getItems().size() - 1));
        }
        table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 3));
    }

    private void preview(SetLine line) {
        if (line == null) {
            preview.clear();
        } else {
            preview.show(line.question().question());
            if (line.isInHistory()) {
                preview.note(context.text("edit.in-history"));
            }
            if (isInUse() && viewModel.newer(line).isPresent()) {
                preview.note(context.text("edit.newer-shipped", context.text("edit.versions.button")));
            }
        }
        page.toTop();
    }

    private void showChosen() {
        actions.show(chosen().size(), isInUse(), viewModel.describeUndo());
    }

    private List<SetLine> chosen() {
        return table.getItems().stream().filter(table.getSelectionModel().getSelectedItems()::contains).toList();
    }

    private void onKey(KeyEvent event) {
        boolean isMove = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.isAltDown() && isMove && isInUse()) {
            event.consume();
            move(event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            event.consume();
            viewModel.undo();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
            event.consume();
            add();
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            ifChosen(() -> isInUse() && !chosen().isEmpty(), this::retireOrRestore);
        }
    }

    private static void ifChosen(BooleanSupplier isAllowed, Runnable action) {
        if (isAllowed.getAsBoolean()) {
            action.run();
        }
    }

    void add() {
        SetState state = viewModel.state();
        QuestionDraft draft = QuestionDraft.blank(QuestionType.SINGLE, state.head().topic(), viewModel.takenIds());
        choose(true);
        editor.open(draft, viewModel.pack(), viewModel::add, this::reopen);
    }

    void edit() {
        chosen().stream().findFirst().filter(line -> isInUse()).ifPresent(line -> editor.open(
                QuestionDraft.of(viewModel.latest(line)), viewModel.pack(),
                changed -> viewModel.save(line, changed), this::reopen));
    }

    void move(int by) {
        if (!chosen().isEmpty()) {
            viewModel.move(chosen(), by);
        }
    }

    void moveTo() {
        List<SetLine> moved = chosen();
        int last = table.getItems().size();
        context.dialogs().text(new TextPrompt(context.text("edit.move-to.title"), "",
                context.text("edit.move-to.label", last), String.valueOf(moved.get(0).place()),
                context.text("edit.move-to.confirm"), false,
                typed -> typed.matches("\\d{1,6}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= last
                        ? Optional.empty() : Optional.of(context.text("edit.move-to.wrong", last))),
                typed -> viewModel.moveTo(moved, Integer.parseInt(typed)));
    }

    void transfer() {
        List<SetLine> chosen = chosen();
        new TransferForm(context, viewModel.state().others())
                .ask(chosen.size(), (to, isMove) -> viewModel.transfer(chosen, to, isMove));
    }

    void versions() {
        chosen().stream().findFirst().ifPresent(line -> viewModel.readVersions(line, versions -> {
            VersionsPage shown = new VersionsPage(
                    context, new TopicWords(viewModel.state().packs()), versions, isInUse(), viewModel.newer(line).filter(newer -> isInUse()),
                    other -> viewModel.save(line, other), this::reopen);
            pages.open(new Pages.Page(context.text("compare.title", line.place()), shown.root(), this::reopen));
            shown.takeFocus();
        }));
    }

    void retireOrRestore() {
        if (isInUse()) {
            viewModel.retire(chosen());
        } else {
            viewModel.restore(chosen());
        }
    }

    void export() {
        List<SetLine> chosen = chosen();
        export.ask(viewModel.state().head().title(), () -> viewModel.selection(chosen));
    }

    void undo() {
        viewModel.undo();
    }

    void changeHead() {
        new SetForm(context, viewModel.state().packs()).with(viewModel.state().head()).ask(
                context.text("edit.head.title"), context.text("edit.head.confirm"), viewModel::changeHead);
    }
}
