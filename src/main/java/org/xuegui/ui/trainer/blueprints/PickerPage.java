package org.xuegui.ui.trainer.blueprints;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.regulation.Topic;
import org.xuegui.ui.blueprint.Sources;
import org.xuegui.ui.control.Choosing;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.question.MarkingWords;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.part.ListAndPreview;
import org.xuegui.ui.trainer.part.QuestionPreview;
import org.xuegui.ui.trainer.part.QuizWords;

/** Where questions are picked for a fixed paper: narrowed above, listed at the left, the chosen one at the right. */
final class PickerPage {

    private final ScreenContext context;
    private final PickerViewModel viewModel;
    private final DataTable<StoredQuestion> table = new DataTable<>();
    private final QuestionPreview preview;
    private final TextField wordsField = new TextField();
    private final WrappedLabel count = new WrappedLabel("", "muted", "small");
    private final Button pick = new Button();
    private final ListAndPreview<StoredQuestion> page;

    /**
     * A page.
     *
     * @param onBack goes back to the paper
     */
    PickerPage(ScreenContext context, PickerViewModel viewModel, Sources sources, Runnable onBack) {
        this.context = context;
        this.viewModel = viewModel;
        this.preview = new QuestionPreview(context);
        QuizWords words = new QuizWords(context.texts(), context.clock());
        arrangeTable(words);
        page = new ListAndPreview<>(context, table, preview, "", onBack);
        page.setHead(filters(sources, words));
        pick.setId("pickButton");
        pick.setMinWidth(Button.USE_PREF_SIZE);
        pick.getStyleClass().add("primary-button");
        pick.setOnAction(event -> pick());
        page.setActions(new HBox(count), pick);
        viewModel.shown().addListener((ListChangeListener<StoredQuestion>) change -> showCount());
        showChosen();
        showCount();
    }

    Parent root() {
        return page.root();
    }

    void takeFocus() {
        wordsField.requestFocus();
    }

    private void arrangeTable(QuizWords words) {
        table.setId("pickerTable");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        TableColumn<StoredQuestion, ?> picked = table.addText("picked", context.text("trainer.picker.picked"), 4,
                question -> viewModel.isPicked(question) ? "✓" : "");
        TableColumn<StoredQuestion, ?> type = table.addText("type", context.text("trainer.questions.type"), 5.6,
                question -> words.type(question.question().type()));
        table.addGrowingText("stem", context.text("trainer.questions.stem"), 10,
                question -> question.question().stem().plain());
        table.setOptional(List.of(type, picked));
        table.setOnOpen(question -> pick());
        table.setItems(viewModel.shown());
        table.setPlaceholder(new EmptyState(context.text("trainer.picker.none")));
        table.selectFirstOnFocus();
        table.getSelectionModel().getSelectedItems().addListener(
                (ListChangeListener<StoredQuestion>) change -> showChosen());
        table.getSelectionModel().selectedItemProperty().addListener((item, old, now) -> preview(now));
        preview(null);
    }

    private FlowPane filters(Sources sources, QuizWords words) {
        wordsField.setId("pickerWords");
        wordsField.getStyleClass().add("filter-field");
        wordsField.setPromptText(context.text("trainer.picker.words"));
        wordsField.setAccessibleText(context.text("trainer.picker.words"));
        wordsField.textProperty().bindBidirectional(viewModel.wordsProperty());
        List<String> sets = sources.sets().stream().map(QuizSetSummary::id).toList();
        List<Topic> topics = sources.packs().stream().flatMap(pack -> pack.topics().stream()).toList();
        FlowPane filters = new FlowPane(
                wordsField,
                box("pickerSet", "trainer.picker.set", sets, id -> titleOf(sources, id), viewModel.setProperty()),
                box("pickerTopic", "trainer.picker.topic", topics.stream().map(Topic::id).toList(),
                        id -> topics.stream().filter(topic -> topic.id().equals(id)).findFirst().orElseThrow().title(),
                        viewModel.topicProperty()),
                box("pickerType", "trainer.picker.type", List.of(QuestionType.values()),
                        each -> MarkingWords.typeOf(each, context.texts()), viewModel.typeProperty()),
                box("pickerDifficulty", "trainer.picker.difficulty", Arrays.asList(Difficulty.values()),
                        words::difficulty, viewModel.difficultyProperty()));
        filters.getStyleClass().addAll("filters", "picker-filters");
        return filters;
    }

    private static String titleOf(Sources sources, String setId) {
        return sources.sets().stream().filter(set -> set.id().equals(setId)).findFirst().orElseThrow().title();
    }

    private <T> ComboBox<Optional<T>> box(
            String id, String anyKey, List<T> values, Function<T, String> word, Property<Optional<T>> chosen) {
        ComboBox<Optional<T>> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(context.text(anyKey));
        List<Optional<T>> all = new ArrayList<>(List.of(Optional.empty()));
        values.forEach(value -> all.add(Optional.of(value)));
        Choosing.fill(box, all, value -> value.map(word).orElse(context.text(anyKey)));
        Choosing.bind(box, chosen);
        return box;
    }

    private void pick() {
        viewModel.pick(chosen());
        table.refresh();
        showChosen();
    }

    /** The questions selected, in the order of the list. */
    private List<StoredQuestion> chosen() {
        return table.getSelectionModel().getSelectedIndices().stream().sorted().map(table.getItems()::get).toList();
    }

    private void preview(StoredQuestion question) {
        if (question == null) {
            preview.clear();
        } else {
            preview.show(question.question());
        }
    }

    private void showChosen() {
        int chosen = table.getSelectionModel().getSelectedItems().size();
        pick.setText(SmartText.spaced(context.text("trainer.picker.pick.button", chosen)));
        pick.setDisable(chosen == 0);
    }

    private void showCount() {
        count.show(context.text("trainer.picker.count", viewModel.shown().size()));
    }
}
