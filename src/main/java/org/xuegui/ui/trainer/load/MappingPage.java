package org.xuegui.ui.trainer.load;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.quiz.load.ColumnMapping;
import org.xuegui.quiz.load.ColumnMapping.Numbering;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.load.MappingCheck.Finding;
import org.xuegui.ui.control.Choosing;

/** 调整对应关系: what each column of a file's tables means, to be corrected; then the file is read again. */
final class MappingPage {

    private static final int HEADER_ROWS = 10;

    private final ScreenContext context;
    private final MappingViewModel viewModel;
    private final ComboBox<Integer> sheetBox = new ComboBox<>();
    private final ComboBox<Numbering> numberingBox = new ComboBox<>();
    private final ComboBox<Integer> headerBox = new ComboBox<>();
    private final VBox findings = new VBox();
    private final VBox rows = new VBox();
    private final Button apply = new Button();
    private final VBox root = new VBox();

    /**
     * The page.
     *
     * @param fileName the file, without folders
     * @param onBack leaves everything as it was
     * @param onApply reads the file with these options
     */
    MappingPage(ScreenContext context, MappingViewModel viewModel, String fileName, Runnable onBack,
            Consumer<ReadOptions> onApply) {
        this.context = context;
        this.viewModel = viewModel;
        rows.getStyleClass().add("mapping-rows");
        findings.setId("findings");
        findings.getStyleClass().add("findings");
        VBox table = new VBox(MappingRow.headings(context.texts()), rows);
        table.getStyleClass().addAll("card", "table-card", "mapping-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox section = new VBox(head(fileName), table);
        section.getStyleClass().add("section");
        ScrollPane scroll = new ScrollPane(section); // all of it: low windows have no room for a head that stays
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("trainer-page");
        root.getChildren().addAll(scroll, bar(onBack, onApply));
        viewModel.changesProperty().addListener((changes, old, now) -> showFindings());
        sheetBox.valueProperty().addListener((sheet, old, now) -> showSheet());
        sheetBox.setValue(viewModel.firstSheet());
    }

    /** Its node. */
    Parent root() {
        return root;
    }

    private Node head(String fileName) {
        Label name = new Label(SmartText.spaced(fileName));
        name.getStyleClass().add("strong");
        List<ColumnMapping> sheets = viewModel.sheets();
        sheetBox.setId("sheetBox");
        sheetBox.setAccessibleText(context.text("trainer.mapping.sheet"));
        Choosing.fill(sheetBox, IntStream.range(0, sheets.size()).boxed().toList(), index -> sheets.get(index).sheet());
        LoadController.show(sheetBox, sheets.size() > 1);
        numberingBox.setId("numberingBox");
        Choosing.fill(numberingBox, List.of(Numbering.values()), one -> context.text(
                "trainer.mapping.numbering." + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        numberingBox.valueProperty().addListener((value, old, now) -> viewModel.count(sheetBox.getValue(), now));
        headerBox.setId("headerBox");
        headerBox.setAccessibleText(context.text("trainer.mapping.header.row"));
        headerBox.valueProperty().addListener((row, old, now) -> {
            if (now != null) {
                viewModel.header(sheetBox.getValue(), now);
            }
        });
        Label numbering = muted(context.text("trainer.mapping.numbering"));
        numbering.setLabelFor(numberingBox);
        HBox counted = new HBox(numbering, numberingBox);
        counted.getStyleClass().add("target-line");
        FlowPane line = new FlowPane(name, sheetBox, headerBox, counted);
        line.getStyleClass().add("load-line");
        VBox card = new VBox(line, new WrappedLabel(context.text("trainer.mapping.text"), "muted", "small"), findings);
        card.getStyleClass().addAll("card", "load-head");
        return card;
    }

    private Node bar(Runnable onBack, Consumer<ReadOptions> onApply) {
        Button back = new Button(context.text("trainer.back.button"));
        back.setId("mappingBackButton");
        back.getStyleClass().add("secondary-button");
        back.setOnAction(event -> onBack.run());
        FlowPane left = new FlowPane(back);
        left.getStyleClass().add("actions");
        HBox.setHgrow(left, Priority.ALWAYS);
        apply.setId("applyButton");
        apply.setText(context.text("trainer.mapping.apply"));
        apply.setMinWidth(Button.USE_PREF_SIZE);
        apply.getStyleClass().add("primary-button");
        apply.setOnAction(event -> onApply.accept(viewModel.decided()));
        HBox bar = new HBox(left, apply);
        bar.getStyleClass().add("action-bar");
        return bar;
    }

    private void showSheet() {
        int sheet = sheetBox.getValue();
        ColumnMapping mapping = viewModel.sheets().get(sheet);
        rows.getChildren().setAll(mapping.columns().stream()
                .map(column -> new MappingRow(context.texts(), viewModel, sheet, column))
                .toList());
        int most = Math.max(HEADER_ROWS, mapping.headerRow());
        headerBox.setValue(null);
        Choosing.fill(headerBox, IntStream.rangeClosed(0, most).boxed().toList(), row -> headerText(context, row));
        headerBox.setValue(mapping.headerRow());
        showFindings();
    }

    /** Where the headings of a table stand. */
    static String headerText(ScreenContext context, int row) {
        return row > 0
                ? context.text("trainer.mapping.header", row)
                : context.text("trainer.mapping.header.none");
    }

    private void showFindings() {
        int sheet = sheetBox.getValue();
        List<Finding> all = viewModel.findings(sheet);
        findings.getChildren().setAll(all.stream()
                .map(finding -> new WrappedLabel(finding.text(), finding.isError() ? "wrong-text" : "warn-text"))
                .toList());
        LoadController.show(findings, !all.isEmpty());
        numberingBox.setValue(viewModel.sheets().get(sheet).numbering());
        apply.setDisable(!viewModel.isApplicable());
    }

    private static Label muted(String text) {
        Label label = new Label(SmartText.spaced(text));
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
