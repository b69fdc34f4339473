package org.xuegui.ui.trainer.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.Unit;
import org.xuegui.report.AttemptRow;
import org.xuegui.report.ScoreFilter;
import org.xuegui.report.file.ReportFormat;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.dialog.FilePicker.FileKind;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.route.ScreenLoader;
import org.xuegui.ui.control.Choosing;
import org.xuegui.ui.trainer.part.Pages;
import org.xuegui.ui.trainer.part.QuizWords;
import org.xuegui.ui.trainer.part.SectionView;
import org.xuegui.ui.trainer.results.ResultsFilter.Period;

/** 成绩: the table of sittings, its filters and its reports. */
public final class ResultsController implements SectionView {

    /** Written with its sign, sorted by its number. */
    private record Points(BigDecimal value, String text) implements Comparable<Points> {
        @Override
        public int compareTo(Points other) {
            return value.compareTo(other.value);
        }
    }

    private final ResultsViewModel viewModel;
    private final ScreenContext context;
    private final Pages pages;
    private final QuizWords words;
    private final Parent root;

    @FXML
    private ComboBox<Period> periodBox;
    @FXML
    private DatePicker fromPicker;
    @FXML
    private DatePicker toPicker;
    @FXML
    private ComboBox<Optional<String>> unitBox;
    @FXML
    private ComboBox<Optional<String>> learnerBox;
    @FXML
    private ComboBox<Optional<AttemptKind>> kindBox;
    @FXML
    private ComboBox<Optional<String>> examinationBox;
    @FXML
    private Hyperlink clearLink;
    @FXML
    private DataTable<AttemptRow> table;
    @FXML
    private Button openButton;
    @FXML
    private MenuButton releaseMenu;
    @FXML
    private WrappedLabel totals;

    /** The section over this view model. */
    public ResultsController(ResultsViewModel viewModel, ScreenContext context, Pages pages) {
        this.viewModel = viewModel;
        this.context = context;
        this.pages = pages;
        this.words = new QuizWords(context.texts(), context.clock());
        this.root = ScreenLoader.load(this, "Results", context.texts());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void show() {
        viewModel.readOffers(this::offer);
        viewModel.load();
        viewModel.loadAwaiting();
    }

    @FXML
    private void initialize() {
        addColumns();
        SortedList<AttemptRow> sorted = new SortedList<>(viewModel.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(new EmptyState(context.text("trainer.results.empty")));
        table.setOnOpen(row -> open());
        table.getSelectionModel().selectedItemProperty().addListener((item, old, now) ->
                openButton.setDisable(now == null || now.kind() != AttemptKind.EXAMINATION));
        openButton.setDisable(true);
        viewModel.totalsProperty().addListener((text, old, now) -> totals.show(now));
        new ReleaseMenu(releaseMenu, viewModel, context);
        bindFilters();
    }

    private void addColumns() {
        table.addValue("ended", context.text("trainer.results.ended"), 7.5, AttemptRow::endedAt, words::time);
        table.addText("learner", context.text("trainer.results.learner"), 7.5, AttemptRow::learner);
        TableColumn<AttemptRow, ?> unit = table.addText("unit", context.text("trainer.results.unit"), 9, AttemptRow::unit);
        TableColumn<AttemptRow, ?> kind = table.addText("kind", context.text("trainer.results.kind"), 5.8, row -> kindWord(row.kind()));
        table.addGrowingText("title", context.text("trainer.results.title"), 13, AttemptRow::title);
        TableColumn<AttemptRow, ?> answered = table.addNumber("answered", context.text("trainer.results.answered"), 5,
                AttemptRow::answered, String::valueOf);
        TableColumn<AttemptRow, ?> interruptions = table.addNumber("interruptions",
                context.text("trainer.results.interruptions"), 6.5, AttemptRow::interruptions, String::valueOf);
        TableColumn<AttemptRow, ?> score = table.addNumber("score", context.text("trainer.results.score"), 6,
                row -> new Points(row.score(), provisional(plain(row.score()), row)), Points::text);
        table.addNumber("percent", context.text("trainer.results.percent"), 5.6,
                row -> new Points(row.percent(), provisional(row.percent().toPlainString() + "%", row)), Points::text);
        table.addNode("passed", context.text("trainer.results.passed"), 6.8, this::passedChip,
                row -> row.isPassed().map(String::valueOf).orElse(""));
        TableColumn<AttemptRow, ?> counting = table.addText("counting", context.text("trainer.results.counting"), 4.8,
                this::countingWord);
        table.setOptional(List.of(answered, kind, interruptions, counting, unit, score));
    }

    private String countingWord(AttemptRow row) {
        if (row.kind() != AttemptKind.EXAMINATION) {
            return context.text("trainer.results.counting.none");
        }
        return context.text(row.isCounting() ? "trainer.results.counting.yes" : "trainer.results.counting.no");
    }

    private void bindFilters() {
        ResultsFilter filter = viewModel.filter();
        fill(periodBox, Arrays.asList(Period.values()), this::periodWord, filter.periodProperty());
        List<Optional<AttemptKind>> kinds = new ArrayList<>(List.of(Optional.empty()));
        kinds.add(Optional.of(AttemptKind.EXAMINATION));
        kinds.add(Optional.of(AttemptKind.PRACTICE));
        kinds.add(Optional.of(AttemptKind.REVIEW));
        fill(kindBox, kinds, kind -> kind.map(this::kindWord).orElse(context.text("trainer.results.all-kinds")),
                filter.kindProperty());
        fromPicker.valueProperty().bindBidirectional(filter.fromProperty());
        toPicker.valueProperty().bindBidirectional(filter.toProperty());
        Choosing.bind(unitBox, filter.unitProperty());
        Choosing.bind(learnerBox, filter.learnerProperty());
        Choosing.bind(examinationBox, filter.examinationProperty());
        InvalidationListener onChange = changed -> showFilters();
        Arrays.stream(filter.observables()).forEach(part -> part.addListener(onChange));
        offer(new ResultsViewModel.Offers(List.of(), List.of(), List.of()));
        showFilters();
    }

    private void offer(ResultsViewModel.Offers offers) {
        List<Optional<String>> units = optional(offers.units().stream().map(Unit::id).toList());
        units.add(Optional.of(ScoreFilter.NO_UNIT));
        offer(unitBox, units, id -> id.map(known -> known.equals(ScoreFilter.NO_UNIT)
                ? context.text("trainer.results.no-unit")
                : offers.units().stream().filter(unit -> unit.id().equals(known)).findFirst()
                        .map(Unit::name).orElse(known)).orElse(context.text("trainer.results.all-units")));
        offer(learnerBox, optional(offers.learners().stream().map(Learner::id).toList()),
                id -> id.map(known -> offers.learners().stream().filter(learner -> learner.id().equals(known))
                        .findFirst().map(Learner::name).orElse(known))
                        .orElse(context.text("trainer.results.all-learners")));
        offer(examinationBox, optional(offers.examinations()),
                title -> title.orElse(context.text("trainer.results.all-examinations")));
    }

    /** Offers other values and keeps the chosen one if it is still among them. */
    private static void offer(
            ComboBox<Optional<String>> box, List<Optional<String>> values, Function<Optional<String>, String> word) {
        Optional<String> chosen = box.getValue();
        Choosing.fill(box, values, word);
        box.setValue(values.contains(chosen) ? chosen : Optional.empty());
    }

    private static List<Optional<String>> optional(List<String> values) {
        List<Optional<String>> all = new ArrayList<>(List.of(Optional.empty()));
        values.forEach(value -> all.add(Optional.of(value)));
        return all;
    }

    private static <T> void fill(
            ComboBox<T> box, List<T> values, Function<T, String> word, ObjectProperty<T> chosen) {
        Choosing.fill(box, values, word);
        Choosing.bind(box, chosen);
    }

    @FXML
    private void clear() {
        viewModel.filter().clear();
    }

    @FXML
    private void open() {
        AttemptRow row = table.getSelectionModel().getSelectedItem();
        if (row != null && row.kind() == AttemptKind.EXAMINATION) {
            viewModel.readResult(row, result -> pages.open(new Pages.Page(
                    context.text("trainer.result.subtitle", row.learner(), row.title()),
                    new ResultPage(context, row, result, pages::close).root(),
                    pages::close)));
        }
    }

    @FXML
    private void exportXlsx() {
        export(ReportFormat.XLSX, "trainer.kind.xlsx");
    }

    @FXML
    private void exportCsv() {
        export(ReportFormat.CSV, "trainer.kind.csv");
    }

    @FXML
    private void exportPdf() {
        export(ReportFormat.PDF, "trainer.kind.pdf");
    }

    private void export(ReportFormat format, String kindKey) {
        FileKind kind = new FileKind(context.text(kindKey), List.of(format.ending().substring(1)));
        context.files().save(context.text("trainer.results.export.title"), viewModel.suggestName(format), List.of(kind))
                .ifPresent(viewModel::export);
    }

    private void showFilters() {
        boolean isChosen = viewModel.filter().periodProperty().get() == Period.CHOSEN;
        show(fromPicker, isChosen);
        show(toPicker, isChosen);
        show(clearLink, !viewModel.filter().isAll());
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private String periodWord(Period period) {
        return context.text("trainer.results.period." + period.name().toLowerCase(Locale.ROOT));
    }

    private String kindWord(AttemptKind kind) {
        return context.text("trainer.results.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** With a sign where answers still to be marked could raise it. */
    private String provisional(String text, AttemptRow row) {
        return row.toMark() > 0 ? context.text("trainer.results.provisional", text) : text;
    }

    private Node passedChip(AttemptRow row) {
        return PassedChip.of(row, context.texts()).<Node>map(chip -> chip).orElseGet(() -> {
            Label none = new Label("—");
            none.getStyleClass().add("muted");
            return none;
        });
    }

    /** Marks without needless zeros. */
    static String plain(BigDecimal marks) {
        return marks.signum() == 0 ? "0" : marks.stripTrailingZeros().toPlainString();
    }
}
