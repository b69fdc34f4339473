package org.xuegui.ui.practice;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.xuegui.learning.practice.WrongLine;
import org.xuegui.quiz.QuestionType;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.question.MarkingWords;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.route.ScreenLoader;

/** Draws the list of wrong questions. */
final class WrongListController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    private final WrongListViewModel model;
    private final ScreenContext context;
    private final WrongListExport export;
    private final EmptyState empty;
    private final EmptyState emptyMastered;
    private final Parent root;

    @FXML private ToggleButton wrongTab;
    @FXML private ToggleButton masteredTab;
    @FXML private ComboBox<String> topicBox;
    @FXML private ComboBox<String> typeBox;
    @FXML private DataTable<WrongLine> table;
    @FXML private Button moveButton;
    @FXML private Button openButton;
    @FXML private MenuButton exportButton;
    @FXML private Button practiseButton;

    WrongListController(WrongListViewModel model, ScreenContext context, WrongListServices services) {
        this.model = model;
        this.context = context;
        this.export = new WrongListExport(context, services);
        this.empty = new EmptyState(context.text("practice.wrong-list.empty"));
        this.emptyMastered = new EmptyState(context.text("practice.wrong-list.mastered.empty"));
        this.root = ScreenLoader.load(this, "WrongList", context.texts());
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        ToggleGroup tabs = new ToggleGroup();
        tab(wrongTab, tabs, false);
        tab(masteredTab, tabs, true);
        wrongTab.setSelected(true);
        SortedList<WrongLine> sorted = new SortedList<>(model.listed());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setOnOpen(line -> open());
        table.selectFirstOnFocus();
        BooleanBinding isNoneChosen = Bindings.isNull(table.getSelectionModel().selectedItemProperty());
        moveButton.disableProperty().bind(isNoneChosen);
        openButton.disableProperty().bind(isNoneChosen);
        practiseButton.disableProperty().bind(Bindings.isEmpty(model.listed()));
        for (WrongListExport.Form form : WrongListExport.Form.values()) {
            String name = form.name().toLowerCase(Locale.ROOT).replace('_', '-');
            MenuItem item = new MenuItem(context.text("practice.wrong-list.export." + name + ".item"));
            item.setId("export-" + name);
            item.setOnAction(event -> export.start(form, model, model.filterText(typeBox::getValue)));
            exportButton.getItems().add(item);
        }
        typeBox.getItems().add(context.text("practice.wrong-list.type.all"));
        for (QuestionType type : QuestionType.values()) {
            typeBox.getItems().add(MarkingWords.typeOf(type, context.texts()));
        }
        typeBox.getSelectionModel().select(0);
        typeBox.getSelectionModel().selectedIndexProperty().addListener((index, old, now) -> model.typeProperty()
                .set(now.intValue() <= 0 ? Optional.empty() : Optional.of(QuestionType.values()[now.intValue() - 1])));
        topicBox.getSelectionModel().selectedIndexProperty().addListener((index, old, now) -> model.topicProperty()
                .set(now.intValue() <= 0 ? Optional.empty() : Optional.of(topicBox.getItems().get(now.intValue()))));
        model.all().addListener((ListChangeListener<WrongLine>) change -> showAll());
        showAll();
        showTab();
    }

    /** Keys of the page. */
    void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.goBack();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && table.isFocusWithin()) {
            move();
            event.consume();
        }
    }

    /** Puts the focus on the list. */
    void focus() {
        table.requestFocus();
    }

    private void tab(ToggleButton tab, ToggleGroup tabs, boolean isMastered) {
        tab.setToggleGroup(tabs);
        tab.setOnAction(event -> {
            tab.setSelected(true);
            model.masteredProperty().set(isMastered);
            showTab();
        });
    }

    /** As wide as the longest type in this language: two characters in Chinese, the rest is left to the stem. */
    private double typeWidth() {
        return DataTable.widthOf(Stream.of(QuestionType.values())
                .map(type -> MarkingWords.typeOf(type, context.texts())).toList());
    }

    /** What has left the list says when and how instead of when it was wrong last. */
    private void showColumns(boolean isMastered) {
        table.clearColumns();
        table.addText("type", context.text("practice.wrong-list.type"), typeWidth(),
                line -> MarkingWords.typeOf(line.question().question().type(), context.texts()));
        table.addGrowingText("stem", context.text("practice.wrong-list.stem"), 15,
                line -> line.question().question().stem().plain());
        TableColumn<WrongLine, ?> topic = table.addText(
                "topic", context.text("practice.wrong-list.topic"), 8.5, line -> line.topic().title());
        table.addNumber("inPractice", context.text("practice.wrong-list.in-practice"), 4.9,
                line -> line.entry().inPractice(), String::valueOf);
        table.addNumber("inExaminations", context.text("practice.wrong-list.in-exams"), 4.4,
                line -> line.entry().inExaminations(), String::valueOf);
        if (isMastered) {
            table.addValue("since", context.text("practice.wrong-list.since"), 7,
                    line -> line.entry().since(), this::time);
            table.addText("how", context.text("practice.wrong-list.how"), 5.8, line -> context.text(
                    "practice.wrong-list.state."
                            + line.entry().state().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        } else {
            table.addValue("lastWrong", context.text("practice.wrong-list.last"), 7,
                    line -> line.entry().lastWrong(), this::time);
        }
        table.setOptional(List.of(topic));
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(context.clock().getZone()));
    }

    private void showTab() {
        boolean isMastered = model.masteredProperty().get();
        showColumns(isMastered);
        table.setPlaceholder(isMastered ? emptyMastered : empty);
        moveButton.setText(context.text(
                isMastered ? "practice.wrong-list.put-back.button" : "practice.wrong-list.take-off.button"));
        practiseButton.setText(context.text(
                isMastered ? "practice.wrong-list.again.button" : "practice.wrong-list.practise.button"));
    }

    private void showAll() {
        wrongTab.setText(SmartText.spaced(context.text("practice.wrong-list.tab.wrong", model.count(false))));
        masteredTab.setText(SmartText.spaced(context.text("practice.wrong-list.tab.mastered", model.count(true))));
        int before = topicBox.getSelectionModel().getSelectedIndex();
        String chosen = before > 0 ? topicBox.getItems().get(before) : "";
        topicBox.getItems().setAll(context.text("practice.wrong-list.topic.all"));
        topicBox.getItems().addAll(model.topics());
        topicBox.getSelectionModel().select(Math.max(0, topicBox.getItems().indexOf(chosen)));
    }

    @FXML
    private void move() {
        WrongLine selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            model.move(selected);
        }
    }

    @FXML
    private void open() {
        WrongLine selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            model.open(selected, opened -> new WrongQuestionDialog(context, model).show(opened));
        }
    }

    @FXML
    private void practise() {
        model.practise();
    }

    @FXML
    private void goBack() {
        model.goBack();
    }
}
