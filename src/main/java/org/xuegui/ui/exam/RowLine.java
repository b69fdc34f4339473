package org.xuegui.ui.exam;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.quiz.QuestionType;
import org.xuegui.ui.control.Icons;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.question.MarkingWords;

/** One row of an examination being composed, with its fields and what it lacks. */
final class RowLine extends VBox {

    static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final RowDraft row;
    private final Texts texts;
    private final WrappedLabel lacking = new WrappedLabel("", "field-problem");

    /**
     * A line.
     *
     * @param number its place, from 1
     * @param topics what to choose from
     * @param onRemove removes the row
     */
    RowLine(RowDraft row, int number, List<RowDraft.TopicChoice> topics, Texts texts, Consumer<RowDraft> onRemove) {
        this.row = row;
        this.texts = texts;
        getStyleClass().add("compose-row");
        ComboBox<RowDraft.TopicChoice> topic = new ComboBox<>();
        topic.getItems().setAll(topics);
        topic.valueProperty().bindBidirectional(row.topicProperty());
        topic.setId("topic" + number);
        FlowPane fields = new FlowPane(
                field("exam.compose.row.topic", topic),
                field("exam.compose.row.type", typeBox(number)),
                field("exam.compose.row.count", countField(number)),
                field("exam.compose.row.marks", marksField(number)),
                removeButton(number, onRemove));
        fields.getStyleClass().add("compose-fields");
        getChildren().addAll(fields, lacking);
        lacking.managedProperty().bind(lacking.visibleProperty());
        row.lackProperty().addListener((property, old, now) -> showLacking());
        showLacking();
    }

    private ComboBox<QuestionType> typeBox(int number) {
        ComboBox<QuestionType> box = new ComboBox<>();
        box.setId("type" + number);
        box.setConverter(new TypeNames(texts));
        box.getItems().setAll(ExaminationService.SELF_MARKING_TYPES);
        box.valueProperty().bindBidirectional(row.typeProperty());
        return box;
    }

    private TextField countField(int number) {
        TextField field = new TextField();
        field.setId("count" + number);
        field.getStyleClass().add("number-field");
        field.textProperty().bindBidirectional(row.countProperty());
        field.textProperty().addListener((property, old, now) ->
                field.pseudoClassStateChanged(PROBLEM, row.questions().isEmpty()));
        return field;
    }

    private TextField marksField(int number) {
        TextField field = new TextField();
        field.setId("marks" + number);
        field.getStyleClass().add("number-field");
        field.textProperty().bindBidirectional(row.marksProperty());
        field.textProperty().addListener((property, old, now) ->
                field.pseudoClassStateChanged(PROBLEM, row.marksEach().isEmpty()));
        return field;
    }

    private Button removeButton(int number, Consumer<RowDraft> onRemove) {
        Button button = new Button(null, Icons.of(Feather.TRASH_2));
        button.setId("remove" + number);
        button.getStyleClass().addAll("quiet-button", "remove-button");
        button.setAccessibleText(texts.text("exam.compose.row.remove", number));
        button.setOnAction(event -> onRemove.accept(row));
        return button;
    }

    private VBox field(String labelKey, Node node) {
        Label label = new Label(texts.text(labelKey));
        label.getStyleClass().add("field-label");
        label.setLabelFor(node);
        VBox box = new VBox(label, node);
        box.getStyleClass().add("compose-field");
        return box;
    }

    private void showLacking() {
        lacking.setVisible(row.lackProperty().get().isPresent());
        row.lackProperty().get().ifPresent(lack ->
                lacking.show(texts.text("sitting.lack.short", lack.there(), lack.lacking())));
    }

    /** Shows a type by its name. */
    private static final class TypeNames extends StringConverter<QuestionType> {

        private final Texts texts;

        TypeNames(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(QuestionType type) {
            return type == null ? "" : MarkingWords.typeOf(type, texts);
        }

        @Override
        public QuestionType fromString(String text) {
            throw new UnsupportedOperationException("types are chosen, not typed");
        }
    }
}
