package org.xuegui.ui.trainer.learners;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.Unit;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.dialog.TextPrompt;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.route.ScreenLoader;
import org.xuegui.ui.trainer.part.SectionView;

/** 学员与单位. */
public final class LearnersController implements SectionView {

    private final LearnersViewModel viewModel;
    private final ScreenContext context;
    private final FilteredList<Learner> shown;
    private final Parent root;

    @FXML
    private Label count;
    @FXML
    private TextField filterField;
    @FXML
    private DataTable<Learner> table;
    @FXML
    private Button changeButton;
    @FXML
    private Button deleteButton;
    @FXML
    private Button addButton;

    /** The section over this view model. */
    public LearnersController(LearnersViewModel viewModel, ScreenContext context) {
        this.viewModel = viewModel;
        this.context = context;
        this.shown = new FilteredList<>(viewModel.learners());
        this.root = ScreenLoader.load(this, "Learners", context.texts());
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
        table.addText("name", context.text("trainer.learners.name"), 12, Learner::name);
        table.addGrowingText("unit", context.text("trainer.learners.unit"), 12, LearnersController::unitOf);
        table.addNumber("extraTime", context.text("trainer.learners.extra-time.column"), 5.6, Learner::extraTimePercent,
                percent -> percent == 0 ? "" : context.text("trainer.learners.extra-time.value", percent));
        table.addText("now", "", 7, this::noteOf);
        SortedList<Learner> sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(new EmptyState(context.text("trainer.learners.empty")));
        table.setOnOpen(learner -> change());
        filterField.textProperty().addListener((text, old, now) -> filter(now));
        viewModel.learners().addListener((ListChangeListener<Learner>) change -> countLearners());
        countLearners();
        BooleanBinding isNoneChosen = Bindings.isNull(table.getSelectionModel().selectedItemProperty());
        changeButton.disableProperty().bind(isNoneChosen);
        deleteButton.disableProperty().bind(isNoneChosen);
    }

    @FXML
    private void add() {
        LearnerForm form = new LearnerForm(context, viewModel.units(), viewModel::check);
        form.ask(context.text("trainer.learners.add.title"), context.text("trainer.learners.add.confirm"),
                name -> viewModel.isTaken(name, Optional.empty()), viewModel::add);
    }

    @FXML
    private void change() {
        Learner learner = table.getSelectionModel().getSelectedItem();
        LearnerForm form = new LearnerForm(context, viewModel.units(), viewModel::check);
        form.fill(learner);
        form.ask(context.text("trainer.learners.change.title"), context.text("trainer.learners.change.confirm"),
                name -> viewModel.isTaken(name, Optional.of(learner)),
                entered -> viewModel.change(learner, entered));
    }

    /** The one real deletion: the name must be typed, so that nobody deletes by a slip. */
    @FXML
    private void delete() {
        Learner learner = table.getSelectionModel().getSelectedItem();
        context.dialogs().text(new TextPrompt(
                context.text("trainer.learners.delete.title", learner.name()),
                context.text("trainer.learners.delete.text"),
                context.text("trainer.learners.delete.label", learner.name()),
                "",
                context.text("trainer.learners.delete.confirm"),
                false,
                typed -> typed.equals(learner.name())
                        ? Optional.empty()
                        : Optional.of(context.text("trainer.learners.delete.differs", learner.name()))),
                typed -> viewModel.delete(learner));
    }

    private void filter(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(learner -> wanted.isEmpty()
                || learner.name().toLowerCase(Locale.ROOT).contains(wanted)
                || unitOf(learner).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private void countLearners() {
        count.setText(SmartText.spaced(
                context.text("trainer.learners.count", viewModel.learners().size(), viewModel.units().size())));
    }

    private String noteOf(Learner learner) {
        return context.learner().isCurrent(learner.id()) ? context.text("trainer.learners.current") : "";
    }

    private static String unitOf(Learner learner) {
        return learner.unit().map(Unit::name).orElse("");
    }
}
