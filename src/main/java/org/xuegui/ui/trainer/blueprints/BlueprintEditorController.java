package org.xuegui.ui.trainer.blueprints;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Message;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.exam.PickedQuestion;
import org.xuegui.learning.exam.RowLack;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Counting;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.quiz.paper.Retakes;
import org.xuegui.ui.blueprint.RowViews;
import org.xuegui.ui.blueprint.Sources;
import org.xuegui.ui.control.Choosing;
import org.xuegui.ui.control.NumberValues;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.dialog.Confirmation;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.route.ScreenLoader;
import org.xuegui.ui.trainer.part.Pages;
import org.xuegui.ui.trainer.part.TopicWords;

/** The editor of a blueprint: one row per type of question, totals and shortages always in view. */
final class BlueprintEditorController {

    private static final int MOST_MINUTES = 600;
    private static final int FULL_PERCENT = 100;

    private final BlueprintEditorViewModel viewModel;
    private final Sources sources;
    private final ScreenContext context;
    private final Pages pages;
    private final String subtitle;
    private final Parent root;

    @FXML
    private TextField titleField;
    @FXML
    private Spinner<Integer> minutesField;
    @FXML
    private Spinner<Integer> passField;
    @FXML
    private Spinner<Integer> attemptsField;
    @FXML
    private Spinner<Integer> delayField;
    @FXML
    private ComboBox<Counting> countingBox;
    @FXML
    private ComboBox<MarkingRule.Multiple> multipleBox;
    @FXML
    private ComboBox<MarkingRule.Order> orderingBox;
    @FXML
    private ComboBox<Disclosure> disclosureBox;
    @FXML
    private CheckBox shuffleQuestionsBox;
    @FXML
    private CheckBox shuffleChoicesBox;
    @FXML
    private CheckBox openBookBox;
    @FXML
    private VBox sittingBox;
    @FXML
    private VBox rowsCard;
    @FXML
    private VBox rowsBox;
    @FXML
    private VBox picksCard;
    @FXML
    private VBox picksBox;
    @FXML
    private Button takeOverButton;
    @FXML
    private WrappedLabel totals;
    @FXML
    private WrappedLabel shortage;

    BlueprintEditorController(
            BlueprintEditorViewModel viewModel,
            Sources sources,
            ScreenContext context,
            Pages pages,
            String subtitle) {
        this.viewModel = viewModel;
        this.sources = sources;
        this.context = context;
        this.pages = pages;
        this.subtitle = subtitle;
        this.root = ScreenLoader.load(this, "BlueprintEditor", context.texts());
    }

    /** Shows the editor. */
    void open() {
        show();
        root.applyCss(); // before its first layout a scroll pane's content is not in the scene
        titleField.requestFocus();
        titleField.end();
    }

    private void show() {
        pages.open(new Pages.Page(subtitle, root, this::leave));
    }

    @FXML
    private void initialize() {
        BlueprintDraft draft = viewModel.draft();
        titleField.textProperty().bindBidirectional(draft.titleProperty());
        number(minutesField, 1, MOST_MINUTES, draft.minutesProperty());
        number(passField, 0, FULL_PERCENT, draft.passPercentProperty());
        number(attemptsField, 0, Retakes.MOST_ATTEMPTS, draft.attemptsProperty());
        number(delayField, 0, (int) Retakes.LONGEST_DELAY.toHours(), draft.delayHoursProperty());
        choice(countingBox, Counting.values(), "trainer.counting.", draft.countingProperty());
        choice(multipleBox, MarkingRule.Multiple.values(), "trainer.multiple.", draft.multipleProperty());
        choice(orderingBox, MarkingRule.Order.values(), "trainer.ordering.", draft.orderingProperty());
        choice(disclosureBox, Disclosure.values(), "trainer.disclosure.", draft.disclosureProperty());
        shuffleQuestionsBox.selectedProperty().bindBidirectional(draft.shuffleQuestionsProperty());
        shuffleChoicesBox.selectedProperty().bindBidirectional(draft.shuffleChoicesProperty());
        openBookBox.selectedProperty().bindBidirectional(draft.openBookProperty());
        sittingBox.getChildren().setAll(
                new SittingFields(context.texts(), draft.sitting(), viewModel.participants()));
        RowViews.keep(rowsBox, context.texts(), () -> sources, ExaminationService.TYPES, draft.rows(),
                viewModel::removeRow);
        rowsCard.setVisible(!draft.isFixed());
        rowsCard.managedProperty().bind(rowsCard.visibleProperty());
        picksCard.setVisible(draft.isFixed());
        picksCard.managedProperty().bind(picksCard.visibleProperty());
        PicksView.keep(picksBox, context, draft.picks(), this::showPick);
        draft.picks().all().addListener((ListChangeListener<PickDraft>) change -> showShortage());
        viewModel.totalsProperty().addListener((text, old, now) -> totals.show(now));
        totals.show(viewModel.totalsProperty().get());
        viewModel.lacks().addListener((ListChangeListener<RowLack>) change -> showShortage());
        viewModel.problemProperty().addListener((problem, old, now) -> showShortage());
        showShortage();
    }

    @FXML
    private void addRow() {
        viewModel.addRow();
    }

    @FXML
    private void pick() {
        PickerPage picker = new PickerPage(context, viewModel.startPicking(), sources, this::show);
        pages.open(new Pages.Page(context.text("trainer.picker.title"), picker.root(), this::show));
        picker.takeFocus();
    }

    private void showPick(PickDraft pick, int number) {
        PickPage shown = new PickPage(context, new TopicWords(sources.packs()), pick, number, this::show);
        pages.open(new Pages.Page(context.text("trainer.picks.show.title", number), shown.root(), this::show));
        shown.takeFocus();
    }

    @FXML
    private void takeOverAll() {
        viewModel.draft().picks().takeOverAll();
    }

    @FXML
    private void save() {
        viewModel.save(pages::close);
    }

    /** Goes back; asks first when something would be lost. */
    @FXML
    void leave() {
        if (viewModel.isChanged()) {
            Confirmation question = new Confirmation(
                    context.text("trainer.blueprint.leave.title"),
                    context.text("trainer.blueprint.leave.text"),
                    context.text("trainer.blueprint.leave.confirm"), true);
            context.dialogs().confirm(question, pages::close);
        } else {
            pages.close();
        }
    }

    private void showShortage() {
        PickList picks = viewModel.draft().picks();
        Optional<Message> changes = picks.changes();
        takeOverButton.setDisable(picks.picked().stream().noneMatch(PickedQuestion::isOutdated));
        String problem = viewModel.problemProperty().get();
        shortage.getStyleClass().removeAll("field-problem", "warn-text", "muted");
        if (!problem.isEmpty()) {
            shortage.show(problem);
            shortage.getStyleClass().add("field-problem");
        } else if (!viewModel.lacks().isEmpty()) {
            shortage.show(context.text("trainer.blueprint.shortage", RowLack.text(viewModel.lacks())));
            shortage.getStyleClass().add("warn-text");
        } else if (changes.isPresent()) {
            shortage.show(context.text("trainer.picks.changes", changes.get()));
            shortage.getStyleClass().add("warn-text");
        } else {
            shortage.show(context.text(viewModel.draft().isFixed() ? "trainer.picks.same" : "trainer.blueprint.drawable"));
            shortage.getStyleClass().add("muted");
        }
    }

    private static void number(Spinner<Integer> spinner, int least, int most, IntegerProperty value) {
        NumberValues.whole(spinner, least, most, value);
    }

    private <T extends Enum<T>> void choice(
            ComboBox<T> box, T[] values, String keys, ObjectProperty<T> chosen) {
        Function<T, String> word = value -> context.text(keys + value.name().toLowerCase(Locale.ROOT));
        Choosing.fill(box, Arrays.asList(values), word);
        Choosing.bind(box, chosen);
    }
}
