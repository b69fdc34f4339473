package org.xuegui.ui.exam;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.ui.blueprint.RowViews;
import org.xuegui.ui.control.FittedScroll;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.question.MarkingWords;
import org.xuegui.ui.route.ScreenLoader;

/** Binds the fields of 自己组卷. */
final class ComposePageController {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final ComposePageViewModel model;
    private final Texts texts;
    private final Parent root;

    @FXML private VBox rows;
    @FXML private TextField titleField;
    @FXML private TextField minutesField;
    @FXML private TextField passField;
    @FXML private ComboBox<MarkingRule.Multiple> multipleBox;
    @FXML private ComboBox<MarkingRule.Order> orderingBox;
    @FXML private CheckBox shuffleQuestions;
    @FXML private CheckBox shuffleChoices;
    @FXML private CheckBox openBook;
    @FXML private Button nextButton;
    @FXML private WrappedLabel total;
    @FXML private FittedScroll problemScroll;
    @FXML private WrappedLabel problem;

    ComposePageController(ComposePageViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.root = ScreenLoader.load(this, "ComposePage", texts);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        RowViews.keep(rows, texts, model::sources, model.types(), model.rows(), model::remove);
        titleField.textProperty().bindBidirectional(model.titleProperty());
        minutesField.textProperty().bindBidirectional(model.minutesProperty());
        passField.textProperty().bindBidirectional(model.passPercentProperty());
        minutesField.textProperty().addListener((property, old, now) ->
                minutesField.pseudoClassStateChanged(PROBLEM, model.minutesValue().isEmpty()));
        passField.textProperty().addListener((property, old, now) ->
                passField.pseudoClassStateChanged(PROBLEM, model.passValue().isEmpty()));
        shuffleQuestions.selectedProperty().bindBidirectional(model.shuffleQuestionsProperty());
        shuffleChoices.selectedProperty().bindBidirectional(model.shuffleChoicesProperty());
        openBook.selectedProperty().bindBidirectional(model.openBookProperty());
        fill(multipleBox, MarkingRule.Multiple.values(), rule -> ruleText(QuestionType.MULTIPLE,
                new MarkingRule(rule, MarkingRule.DEFAULT.ordering())));
        multipleBox.valueProperty().bindBidirectional(model.multipleProperty());
        fill(orderingBox, MarkingRule.Order.values(), rule -> ruleText(QuestionType.ORDERING,
                new MarkingRule(MarkingRule.DEFAULT.multiple(), rule)));
        orderingBox.valueProperty().bindBidirectional(model.orderingProperty());
        problemScroll.managedProperty().bind(problemScroll.visibleProperty());
        model.outcomeProperty().addListener((property, old, now) -> show(now));
        show(model.outcomeProperty().get());
    }

    @FXML
    private void addRow() {
        model.addRow();
    }

    @FXML
    private void goOn() {
        model.goOn();
    }

    @FXML
    private void back() {
        model.back();
    }

    private void show(ComposePageViewModel.Outcome outcome) {
        nextButton.setDisable(!outcome.isReady());
        total.show(outcome.questions() == 0 ? "" : texts.text("exam.compose.total.text",
                outcome.questions(), MarkingWords.plain(outcome.marks())));
        problemScroll.setVisible(!outcome.problem().isBlank());
        problem.show(outcome.problem());
    }

    private String ruleText(QuestionType type, MarkingRule rule) {
        return MarkingWords.ruleOf(type, rule, texts).orElse("");
    }

    private static <T> void fill(ComboBox<T> box, T[] values, Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("rules are chosen, not typed");
            }
        });
        box.getItems().setAll(values);
    }
}
