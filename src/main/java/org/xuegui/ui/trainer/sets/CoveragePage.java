package org.xuegui.ui.trainer.sets;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.library.FactCoverage;
import org.xuegui.quiz.library.FactCoverage.FactLine;
import org.xuegui.quiz.library.FactCoverage.TopicCoverage;
import org.xuegui.regulation.StudyPack;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.MasteryBar;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.route.ScreenContext;

/** Which facts the sets examine and which they leave out: a bar per topic, a line per fact. */
final class CoveragePage {

    private final ScreenContext context;
    private final SetsViewModel viewModel;
    private final VBox root = new VBox();
    private final ComboBox<Choice<StudyPack>> pack = new ComboBox<>();
    private final ComboBox<Choice<Optional<String>>> set = new ComboBox<>();
    private final CheckBox onlyMissing = new CheckBox();
    private final Label total = new Label();
    private final FlowPane topics = new FlowPane();
    private final DataTable<Line> table = new DataTable<>();
    private List<Line> lines = List.of();

    CoveragePage(ScreenContext context, SetsViewModel viewModel, Runnable onBack) {
        this.context = context;
        this.viewModel = viewModel;
        pack.setId("coveragePack");
        set.setId("coverageSet");
        onlyMissing.setId("onlyMissing");
        onlyMissing.setText(context.text("trainer.coverage.missing"));
        onlyMissing.selectedProperty().addListener((selected, old, now) -> filter());
        table.setId("coverageTable");
        table.addText("fact", context.text("trainer.coverage.fact"), 5, line -> line.fact().fact().id());
        TableColumn<Line, ?> topic = table.addText("topic", context.text("trainer.coverage.topic"), 9, Line::topic);
        table.addGrowingText("statement", context.text("trainer.coverage.statement"), 20,
                line -> line.fact().fact().statement());
        table.addNode("questions", context.text("trainer.coverage.questions"), 7, this::chip,
                line -> String.format("%06d", line.fact().questions()));
        table.setOptional(List.of(topic));
        table.setPlaceholder(new EmptyState(context.text("trainer.coverage.empty")));
        root.getStyleClass().add("trainer-page");
        ScrollPane scroll = new ScrollPane(card());
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().addAll(scroll, bar(onBack));
        fill();
    }

    private record Choice<T>(T value, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A fact with its topic's title. */
    private record Line(String topic, FactLine fact) {}

    Parent root() {
        return root;
    }

    private Node card() {
        total.getStyleClass().add("strong");
        FlowPane choices = new FlowPane(pack, set, onlyMissing, total);
        choices.getStyleClass().add("filters");
        topics.getStyleClass().add("coverage-topics");
        VBox card = new VBox(choices, topics, table);
        card.getStyleClass().addAll("card", "table-card", "coverage-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private HBox bar(Runnable onBack) {
        Button back = new Button(context.text("trainer.back.button"));
        back.setId("backButton");
        back.getStyleClass().add("secondary-button");
        back.setOnAction(event -> onBack.run());
        HBox bar = new HBox(back);
        bar.getStyleClass().add("action-bar");
        return bar;
    }

    private void fill() {
        for (StudyPack each : viewModel.packs()) {
            pack.getItems().add(new Choice<>(each, each.shortTitle()));
        }
        pack.setVisible(viewModel.packs().size() > 1);
        pack.setManaged(viewModel.packs().size() > 1);
        pack.valueProperty().addListener((value, old, now) -> offerSets());
        set.valueProperty().addListener((value, old, now) -> read());
        pack.getItems().stream().findFirst().ifPresent(pack::setValue);
    }

    private void offerSets() {
        if (pack.getValue() == null) {
            return;
        }
        String packId = pack.getValue().value().id();
        set.getItems().setAll(List.of(new Choice<>(Optional.empty(), context.text("trainer.coverage.all-sets"))));
        viewModel.sets().stream()
                .filter(each -> each.packId().equals(packId))
                .forEach(each -> set.getItems().add(new Choice<>(Optional.of(each.id()), each.title())));
        set.setValue(set.getItems().get(0));
    }

    private void read() {
        if (pack.getValue() != null && set.getValue() != null) {
            viewModel.readCoverage(pack.getValue().value(), set.getValue().value(), this::show);
        }
    }

    private void show(FactCoverage coverage) {
        total.setText(SmartText.spaced(
                context.text("trainer.coverage.total", coverage.covered(), coverage.total())));
        topics.getChildren().setAll(coverage.topics().stream().map(this::bar).toList());
        lines = coverage.topics().stream()
                .flatMap(topic -> topic.facts().stream().map(fact -> new Line(topic.topic().title(), fact)))
                .toList();
        filter();
    }

    private void filter() {
        table.getItems().setAll(lines.stream()
                .filter(line -> !onlyMissing.isSelected() || !line.fact().isCovered())
                .toList());
    }

    private Node bar(TopicCoverage topic) {
        Label title = new Label(topic.topic().title());
        Label numbers = new Label(topic.covered() + "/" + topic.facts().size());
        numbers.getStyleClass().add("muted");
        int all = Math.max(1, topic.facts().size());
        MasteryBar bar = new MasteryBar((double) topic.covered() / all);
        GridPane.setHgrow(bar, Priority.ALWAYS);
        GridPane row = new GridPane();
        row.getStyleClass().add("coverage-topic");
        row.addRow(0, title, numbers);
        row.add(bar, 0, 1, 2, 1);
        GridPane.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        return row;
    }

    private Node chip(Line line) {
        return line.fact().isCovered()
                ? new Chip(context.text("trainer.coverage.count", line.fact().questions()), Chip.Tone.OK)
                : new Chip(context.text("trainer.coverage.none"), Chip.Tone.WARN);
    }
}
