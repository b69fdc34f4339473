package org.xuegui.ui.trainer.marking;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.xuegui.learning.marking.MarkingOrder;
import org.xuegui.learning.marking.MarkingPile;
import org.xuegui.learning.marking.WrittenAnswer;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.route.ScreenLoader;
import org.xuegui.ui.trainer.part.Pages;
import org.xuegui.ui.trainer.part.SectionView;

/** 阅卷: the written answers that wait, by question or by person, and those already marked. */
public final class MarkingController implements SectionView {

    private final MarkingViewModel viewModel;
    private final ScreenContext context;
    private final Pages pages;
    private final Parent root;

    @FXML
    private ToggleButton byQuestion;
    @FXML
    private ToggleButton byPerson;
    @FXML
    private Label count;
    @FXML
    private DataTable<MarkingPile> table;
    @FXML
    private Button startButton;

    /** The section over this view model. */
    public MarkingController(MarkingViewModel viewModel, ScreenContext context, Pages pages) {
        this.viewModel = viewModel;
        this.context = context;
        this.pages = pages;
        this.root = ScreenLoader.load(this, "Marking", context.texts());
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
        ToggleGroup group = new ToggleGroup();
        order(byQuestion, MarkingOrder.BY_QUESTION, group);
        order(byPerson, MarkingOrder.BY_PERSON, group);
        byQuestion.setSelected(true);
        TableColumn<MarkingPile, ?> what =
                table.addGrowingText("what", context.text("trainer.marking.what"), 16, this::what);
        viewModel.orderProperty().addListener((property, old, now) -> what.setText(context.text(
                now == MarkingOrder.BY_PERSON ? "trainer.marking.sheet" : "trainer.marking.what")));
        TableColumn<MarkingPile, ?> title =
                table.addText("title", context.text("trainer.marking.title"), 12, MarkingPile::title);
        table.addNumber("waiting", context.text("trainer.marking.waiting"), 5, MarkingPile::waiting, String::valueOf);
        table.addNumber("marked", context.text("trainer.marking.marked"), 5,
                pile -> pile.answers().size() - pile.waiting(), String::valueOf);
        table.setOptional(List.of(title));
        table.setItems(viewModel.piles());
        table.setPlaceholder(new EmptyState(context.text("trainer.marking.empty")));
        table.setOnOpen(this::open);
        table.selectFirstOnFocus();
        startButton.disableProperty().bind(Bindings.isEmpty(viewModel.piles()));
        viewModel.piles().addListener((ListChangeListener<MarkingPile>) change -> counted());
        counted();
    }

    private void order(ToggleButton chip, MarkingOrder order, ToggleGroup group) {
        chip.getStyleClass().setAll("choice-chip");
        chip.setToggleGroup(group);
        chip.setOnAction(event -> {
            chip.setSelected(true); // pressed again it stays chosen
            viewModel.orderProperty().set(order);
        });
    }

    private String what(MarkingPile pile) {
        WrittenAnswer first = pile.answers().get(0);
        return pile.order() == MarkingOrder.BY_PERSON
                ? context.text("trainer.marking.sheet.code", first.code())
                : pile.questionOf(first).details().stem().plain().replace('\n', ' ');
    }

    private void counted() {
        count.setText(SmartText.spaced(viewModel.waiting() == 0
                ? context.text("trainer.marking.count.none")
                : context.text("trainer.marking.count", viewModel.waiting())));
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    @FXML
    private void start() {
        MarkingPile chosen = table.getSelectionModel().getSelectedItem();
        open(chosen == null ? viewModel.piles().get(0) : chosen);
    }

    private void open(MarkingPile pile) {
        MarkingPage page = new MarkingPage(context, viewModel.open(pile), pages::close);
        pages.open(new Pages.Page(context.text(pile.order() == MarkingOrder.BY_PERSON
                ? "trainer.marking.subtitle.person" : "trainer.marking.subtitle.question"),
                page.root(), page::leave));
        page.takeFocus();
    }
}
