package org.xuegui.ui.practice;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.xuegui.learning.confusion.MixedUp;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.PassageView;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.route.ScreenLoader;

/** Draws the pairs, with what tells the selected one apart below. */
final class PairsPageController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    private final PairsPageViewModel model;
    private final ScreenContext context;
    private final Parent root;

    @FXML private Label count;
    @FXML private DataTable<MixedUp> table;
    @FXML private VBox detail;
    @FXML private Button oneButton;
    @FXML private Button allButton;

    PairsPageController(PairsPageViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        this.root = ScreenLoader.load(this, "PairsPage", context.texts());
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        table.addGrowingText("first", context.text("practice.pairs.first"), 12, each -> each.pair().first().name());
        table.addGrowingText("second", context.text("practice.pairs.second"), 12, each -> each.pair().second().name());
        table.addNumber("times", context.text("practice.pairs.times"), 5, MixedUp::times,
                times -> times == 0 ? "–" : String.valueOf(times));
        TableColumn<MixedUp, ?> last = table.addValue("last", context.text("practice.pairs.last"), 7, MixedUp::last,
                at -> at.equals(Instant.MIN) ? "" : TIME.format(at.atZone(context.clock().getZone())));
        table.setOptional(List.of(last));
        SortedList<MixedUp> sorted = new SortedList<>(model.pairs());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(new EmptyState(context.text("practice.pairs.empty")));
        table.setOnOpen(each -> drillOne());
        table.selectFirstOnFocus();
        table.getSelectionModel().selectedItemProperty().addListener((item, old, now) -> showDetail(now));
        oneButton.disableProperty().bind(Bindings.isNull(table.getSelectionModel().selectedItemProperty()));
        allButton.disableProperty().bind(Bindings.isEmpty(model.pairs()));
        model.pairs().addListener((ListChangeListener<MixedUp>) change -> showCount());
        showCount();
        showDetail(null);
    }

    /** Keys of the page. */
    void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.goBack();
            event.consume();
        }
    }

    /** Puts the focus on the pairs. */
    void focus() {
        table.requestFocus();
    }

    private void showCount() {
        long now = model.countNow();
        count.setText(SmartText.spaced(now == 0
                ? context.text("practice.pairs.count.none", model.pairs().size())
                : context.text("practice.pairs.count", now, model.pairs().size())));
        allButton.setText(context.text(now == 0 ? "practice.pairs.pack.button" : "practice.pairs.all.button"));
    }

    private void showDetail(MixedUp selected) {
        detail.getChildren().setAll(selected == null
                ? new WrappedLabel(context.text("practice.pairs.hint"), "muted", "small")
                : new PassageView(selected.pair().difference(), "why-text"));
    }

    @FXML
    private void drillOne() {
        MixedUp selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            model.drill(selected.pair());
        }
    }

    @FXML
    private void drillAll() {
        model.drillAll();
    }

    @FXML
    private void goBack() {
        model.goBack();
    }
}
