package org.xuegui.ui.exam;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.exam.Standing;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.question.MarkingWords;
import org.xuegui.ui.route.ScreenLoader;

/** Draws the rules before an examination starts. */
final class RulesPageController {

    private final RulesPageViewModel model;
    private final Texts texts;
    private final ZoneId zone;
    private final ExamWords words;
    private final Parent root;

    @FXML private ScrollPane scroll;
    @FXML private WrappedLabel title;
    @FXML private FlowPane chips;
    @FXML private GridPane rows;
    @FXML private VBox standing;
    @FXML private VBox rules;
    @FXML private Button startButton;

    RulesPageController(RulesPageViewModel model, Texts texts, ZoneId zone) {
        this.model = model;
        this.zone = zone;
        this.texts = texts;
        this.words = new ExamWords(texts);
        this.root = ScreenLoader.load(this, "RulesPage", texts);
    }

    Parent root() {
        return root;
    }

    /** The red button. */
    Button mainButton() {
        return startButton;
    }

    @FXML
    private void initialize() {
        standing.managedProperty().bind(standing.visibleProperty());
        model.blueprintProperty().addListener((property, old, now) -> now.ifPresent(this::show));
        model.standingProperty().addListener((property, old, now) -> showStanding(now));
        showStanding(model.standingProperty().get());
    }

    @FXML
    private void start() {
        model.start();
    }

    @FXML
    private void back() {
        model.back();
    }

    private void show(Blueprint blueprint) {
        title.show(blueprint.title());
        chips.getChildren().setAll(words.chips(blueprint).stream()
                .map(word -> new Chip(word, Chip.Tone.INFO))
                .toList());
        showRows(merged(blueprint), blueprint);
        rules.getChildren().clear();
        ruleKeys(blueprint).forEach(key -> rules.getChildren().add(
                new WrappedLabel("· " + texts.text(key, blueprint.minutes()))));
        scroll.setVvalue(0);
    }

    private void showStanding(Optional<Standing> read) {
        standing.getChildren().setAll(read.stream()
                .flatMap(known -> words.standing(known, zone).stream())
                .map(sentence -> new WrappedLabel("· " + sentence))
                .toList());
        standing.setVisible(!standing.getChildren().isEmpty());
        startButton.setDisable(read.filter(known -> !known.mayStart()).isPresent());
    }

    private static List<String> ruleKeys(Blueprint blueprint) {
        List<String> keys = new ArrayList<>(List.of("exam.rules.time", "exam.rules.hand-in", "exam.rules.saving"));
        keys.add(blueprint.isOpenBook() ? "exam.rules.open-book" : "exam.rules.closed-book");
        keys.add("exam.rules.leaving");
        keys.add("exam.rules.set-aside");
        keys.add(disclosureKey(blueprint.disclosure()));
        if (blueprint.retakes().areAllowed()) {
            keys.add("exam.rules.counting." + blueprint.retakes().counting().name().toLowerCase(Locale.ROOT));
        }
        return keys;
    }

    private static String disclosureKey(Disclosure disclosure) {
        return switch (disclosure) {
            case EACH_ANSWER -> "exam.rules.each-answer";
            case AFTER_HAND_IN -> "exam.rules.disclosed";
            case AFTER_RELEASE -> "exam.rules.released";
            case ALL_AFTER_RELEASE -> "exam.rules.all-released";
            case SCORE_ONLY -> "exam.rules.score-only";
        };
    }

    /** Rows of the same type and marks as one, since from where they are drawn is of no use here. */
    private static List<BlueprintRow> merged(Blueprint blueprint) {
        List<BlueprintRow> merged = new ArrayList<>();
        for (BlueprintRow row : blueprint.rows()) {
            int same = -1;
            for (int i = 0; i < merged.size(); i++) {
                boolean isSame = merged.get(i).type() == row.type()
                        && merged.get(i).marksEach().compareTo(row.marksEach()) == 0;
                same = isSame ? i : same;
            }
            if (same < 0) {
                merged.add(row);
            } else {
                BlueprintRow old = merged.get(same);
                merged.set(same, new BlueprintRow(old.topics(), old.sets(), old.type(), old.difficulty(),
                        old.count() + row.count(), old.marksEach()));
            }
        }
        return merged;
    }

    private void showRows(List<BlueprintRow> all, Blueprint blueprint) {
        rows.getChildren().clear();
        addLine(0, "field-label",
                texts.text("exam.rules.rows.type"),
                texts.text("exam.rules.rows.count"),
                texts.text("exam.rules.rows.each"),
                texts.text("exam.rules.rows.sum"),
                texts.text("exam.rules.rows.rule"));
        for (int i = 0; i < all.size(); i++) {
            BlueprintRow row = all.get(i);
            addLine(i + 1, "rules-cell",
                    MarkingWords.typeOf(row.type(), texts),
                    texts.text("exam.rules.cell.count", row.count()),
                    texts.text("exam.rules.cell.marks", MarkingWords.plain(row.marksEach())),
                    texts.text("exam.rules.cell.marks", MarkingWords.plain(row.marks())),
                    MarkingWords.ruleOf(row.type(), blueprint.markingRule(), row.marksEach(), texts)
                            .orElseGet(() -> texts.text("exam.rules.rows.rule.plain")));
        }
    }

    private void addLine(int line, String styleClass, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            Label label = new Label(SmartText.spaced(cells[column]));
            label.getStyleClass().add(styleClass);
            label.setWrapText(column == cells.length - 1);
            label.setMinHeight(Label.USE_PREF_SIZE);
            if (column < cells.length - 1) {
                label.setMinWidth(Label.USE_PREF_SIZE);
            }
            rows.add(label, column, line);
        }
    }
}
