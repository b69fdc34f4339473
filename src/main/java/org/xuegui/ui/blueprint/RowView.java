package org.xuegui.ui.blueprint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.exam.RowLack;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.QuestionType;
import org.xuegui.ui.control.Choosing;
import org.xuegui.ui.control.Icons;
import org.xuegui.ui.control.NumberValues;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.question.MarkingWords;

/** One row of a blueprint: from what, which type, how hard, how many, marks each; what the row comes to and lacks. */
final class RowView extends FlowPane {

    private static final int MOST_QUESTIONS = 500;

    private final Texts texts;
    private final RowDraft row;
    private final Label sum = new Label();
    private final Label state = new Label();

    /**
     * A view of a row.
     *
     * @param types the types it may ask for
     * @param number its place, from 1
     * @param onRemove removes it
     */
    RowView(
            Texts texts,
            Sources sources,
            List<QuestionType> types,
            RowDraft row,
            int number,
            Consumer<RowDraft> onRemove) {
        this.texts = texts;
        this.row = row;
        getStyleClass().addAll("blueprint-row", "fields");
        SourceMenu source = new SourceMenu(texts, sources, row);
        source.setId("source" + number);
        getChildren().addAll(
                field("blueprint.row.source", source),
                field("blueprint.row.type", typeBox(types, number)),
                field("blueprint.row.difficulty", difficultyBox(number)),
                field("blueprint.row.count", countField(number)),
                field("blueprint.row.marks", marksField(number)),
                sumBox(),
                removeButton(number, onRemove));
        row.countProperty().addListener((count, old, now) -> showSum());
        row.marksEachProperty().addListener((marks, old, now) -> showSum());
        row.lackProperty().addListener((lacking, old, now) -> showState());
        showSum();
        showState();
    }

    private ComboBox<QuestionType> typeBox(List<QuestionType> types, int number) {
        ComboBox<QuestionType> box = new ComboBox<>();
        box.setId("type" + number);
        Choosing.fill(box, types, type -> MarkingWords.typeOf(type, texts));
        Choosing.bind(box, row.typeProperty());
        return box;
    }

    private ComboBox<Optional<Difficulty>> difficultyBox(int number) {
        ComboBox<Optional<Difficulty>> box = new ComboBox<>();
        box.setId("difficulty" + number);
        List<Optional<Difficulty>> values = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Difficulty.values()).map(Optional::of).forEach(values::add);
        Choosing.fill(box, values,
                value -> value.map(this::word).orElse(texts.text("blueprint.row.any-difficulty")));
        Choosing.bind(box, row.difficultyProperty());
        return box;
    }

    private String word(Difficulty difficulty) {
        return texts.text("type.difficulty." + difficulty.name().toLowerCase(Locale.ROOT));
    }

    private Spinner<Integer> countField(int number) {
        Spinner<Integer> spinner = new Spinner<>();
        spinner.setId("count" + number);
        spinner.getStyleClass().add("number-field");
        NumberValues.whole(spinner, 1, MOST_QUESTIONS, row.countProperty());
        return spinner;
    }

    private Spinner<BigDecimal> marksField(int number) {
        Spinner<BigDecimal> spinner = new Spinner<>();
        spinner.setId("marks" + number);
        spinner.getStyleClass().add("number-field");
        NumberValues.decimal(spinner, "0.5", "100", "0.5", row.marksEachProperty());
        return spinner;
    }

    private VBox sumBox() {
        sum.getStyleClass().add("muted");
        state.setMinWidth(USE_PREF_SIZE);
        VBox box = new VBox(sum, state);
        box.getStyleClass().add("row-sum");
        return box;
    }

    private Button removeButton(int number, Consumer<RowDraft> onRemove) {
        Button remove = new Button("", Icons.of(Feather.TRASH_2));
        remove.setId("remove" + number);
        remove.setAccessibleText(texts.text("blueprint.row.remove", number));
        remove.setTooltip(new Tooltip(texts.text("blueprint.row.remove", number)));
        remove.getStyleClass().addAll("quiet-button", "row-remove");
        remove.setOnAction(event -> onRemove.accept(row));
        return remove;
    }

    private VBox field(String key, Node node) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(node);
        VBox box = new VBox(label, node);
        box.getStyleClass().add("field-box");
        return box;
    }

    private void showSum() {
        sum.setText(SmartText.spaced(texts.text(
                "blueprint.row.sum", MarkingWords.plain(row.toRow().marks()))));
    }

    private void showState() {
        Optional<RowLack> lack = row.lackProperty().get();
        state.getStyleClass().setAll("chip", lack.isPresent() ? "chip-warn" : "chip-ok");
        state.setText(SmartText.spaced(lack
                .map(found -> texts.text("sitting.lack.short", found.there(), found.lacking()))
                .orElseGet(() -> texts.text("blueprint.row.enough"))));
    }
}
