package org.xuegui.ui.practice;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.SetChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.xuegui.learning.practice.FactOffer;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.route.ScreenLoader;

/** Draws the facts to choose from. */
final class FactsPageController {

    private final FactsPageViewModel model;
    private final ScreenContext context;
    private final Parent root;

    @FXML private TextField filter;
    @FXML private DataTable<FactOffer> table;
    @FXML private WrappedLabel detail;
    @FXML private Button allButton;
    @FXML private Label count;
    @FXML private Button startButton;

    FactsPageController(FactsPageViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        this.root = ScreenLoader.load(this, "FactsPage", context.texts());
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.setPromptText(context.text("practice.facts.filter.prompt"));
        table.addNode("chosen", "", 2.6, this::mark, fact -> model.chosen().contains(fact) ? "0" : "1")
                .setSortable(false);
        table.addText("fact", context.text("practice.facts.fact"), 4, fact -> fact.fact().id());
        table.addGrowingText("statement", context.text("practice.facts.statement"), 22,
                fact -> fact.fact().statement());
        TableColumn<FactOffer, ?> point =
                table.addText("point", context.text("practice.facts.point"), 11, FactOffer::pointTitle);
        TableColumn<FactOffer, ?> topic =
                table.addText("topic", context.text("practice.facts.topic"), 8.5, FactOffer::topicTitle);
        table.addNumber("questions", context.text("practice.facts.questions"), 5.6,
                fact -> fact.counts().total(), String::valueOf);
        TableColumn<FactOffer, ?> wrong = table.addNumber("wrong", context.text("practice.facts.wrong"), 4.2,
                fact -> fact.counts().wrong(), String::valueOf);
        table.setOptional(List.of(topic, point, wrong));
        SortedList<FactOffer> sorted = new SortedList<>(model.listed());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(new EmptyState(context.text("practice.facts.empty")));
        table.getSelectionModel().selectedItemProperty().addListener((item, old, now) -> showDetail(now));
        table.setOnPick(model::toggle);
        table.selectFirstOnFocus();
        model.chosen().addListener((SetChangeListener<FactOffer>) change -> showChosen());
        startButton.disableProperty().bind(Bindings.lessThan(model.count(), 1));
        showDetail(null);
        showChosen();
    }

    /** Keys of the page. */
    void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.goBack();
            event.consume();
        } else if (table.isFocusWithin() && event.getCode() == KeyCode.SPACE) {
            toggleSelected();
            event.consume();
        } else if (table.isFocusWithin() && event.getCode() == KeyCode.ENTER && !startButton.isDisabled()) {
            model.start();
            event.consume();
        }
    }

    /** Puts the focus where one looks for a fact. */
    void focus() {
        startButton.setText(context.text(
                model.isReading() ? "practice.facts.read.button" : "practice.facts.start.button"));
        filter.requestFocus();
    }

    @FXML
    private void toggleListed() {
        model.toggleListed();
    }

    @FXML
    private void start() {
        model.start();
    }

    @FXML
    private void goBack() {
        model.goBack();
    }

    private void toggleSelected() {
        FactOffer selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            model.toggle(selected);
        }
    }

    /** A box that shows what is chosen; the row is what is pressed. */
    private Label mark(FactOffer fact) {
        boolean isChosen = model.chosen().contains(fact);
        Label mark = new Label(isChosen ? "☑" : "☐");
        mark.setAccessibleText(context.text(isChosen ? "practice.facts.chosen.spoken" : "practice.facts.open.spoken"));
        return mark;
    }

    private void showChosen() {
        count.setText(SmartText.spaced(context.text("practice.facts.count", model.chosen().size())));
        table.refresh();
    }

    private void showDetail(FactOffer fact) {
        detail.show(fact == null ? context.text("practice.facts.hint") : fact.fact().statement());
    }
}
