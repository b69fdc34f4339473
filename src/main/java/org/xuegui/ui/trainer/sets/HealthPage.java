package org.xuegui.ui.trainer.sets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.load.HealthWarning;
import org.xuegui.quiz.load.HealthWarning.Kind;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.control.Choosing;
import org.xuegui.ui.trainer.part.ListAndPreview;
import org.xuegui.ui.trainer.part.QuestionPreview;

/** 体检: the questions of a set a warning concerns at the left, the chosen one with its warnings at the right. */
final class HealthPage {

    private final ScreenContext context;
    private final SetHealth health;
    private final QuestionPreview preview;
    private final DataTable<Line> table = new DataTable<>();
    private final ComboBox<Optional<Kind>> kinds = new ComboBox<>();
    private final ListAndPreview<Line> page;
    private final List<Line> lines;

    /** A question and what is said of it; its index from 0. */
    private record Line(int index, List<HealthWarning> warnings) {

        Line {
            warnings = warnings.stream().sorted(Comparator.comparing(HealthWarning::kind)).toList();
        }

        /** Whether the question itself is at fault, not only the set. */
        boolean isAtFault() {
            return !warnings.get(0).kind().isOfWholeSet();
        }

        boolean has(Kind kind) {
            return warnings.stream().anyMatch(warning -> warning.kind() == kind);
        }
    }

    /**
     * The page.
     *
     * @param health with at least one warning
     */
    HealthPage(ScreenContext context, String title, SetHealth health, Runnable onBack) {
        this.context = context;
        this.health = health;
        preview = new QuestionPreview(context);
        lines = linesOf(health.warnings());
        table.setId("healthTable");
        table.addNumber("place", context.text("trainer.questions.place"), 3.6, line -> line.index() + 1,
                String::valueOf);
        table.addGrowingText("kinds", context.text("trainer.health.found"), 9, this::kindsOf);
        page = new ListAndPreview<>(context, table, preview,
                context.text("trainer.health.summary", title, health.questions().size(), health.warnings().size()),
                onBack, kinds);
        table.getSelectionModel().selectedItemProperty().addListener((item, old, now) -> show(now));
        offerKinds();
    }

    Parent root() {
        return page.root();
    }

    /** Questions at fault themselves stand before those that are only part of a habit of the set. */
    private static List<Line> linesOf(List<HealthWarning> warnings) {
        TreeMap<Integer, List<HealthWarning>> byQuestion = new TreeMap<>();
        warnings.forEach(warning -> concerned(warning).forEach(
                index -> byQuestion.computeIfAbsent(index, any -> new ArrayList<>()).add(warning)));
        return byQuestion.entrySet().stream()
                .map(each -> new Line(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Line::isAtFault).reversed())
                .toList();
    }

    /** Of two questions alike the later one is listed; its text names the earlier. */
    private static List<Integer> concerned(HealthWarning warning) {
        return warning.kind().isOfWholeSet() ? warning.questions() : List.of(warning.question());
    }

    private String kindsOf(Line line) {
        return line.warnings().stream().map(HealthWarning::kind).distinct().map(this::word)
                .collect(Collectors.joining(context.text("trainer.list.separator")));
    }

    private String word(Kind kind) {
        return context.text("trainer." + kind.code());
    }

    private void offerKinds() {
        kinds.setId("kindBox");
        kinds.setMaxWidth(Double.MAX_VALUE);
        List<Optional<Kind>> values = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Kind.values())
                .filter(kind -> lines.stream().anyMatch(line -> line.has(kind)))
                .forEach(kind -> values.add(Optional.of(kind)));
        Choosing.fill(kinds, values, value -> SmartText.spaced(context.text(
                "trainer.health.kind", value.map(this::word).orElse(context.text("trainer.health.all")),
                of(value).size())));
        kinds.valueProperty().addListener((value, old, now) -> filter(now));
        kinds.setValue(values.get(0));
    }

    private List<Line> of(Optional<Kind> kind) {
        return lines.stream().filter(line -> kind.isEmpty() || line.has(kind.get())).toList();
    }

    private void filter(Optional<Kind> kind) {
        table.getItems().setAll(of(kind));
        table.getSelectionModel().selectFirst();
    }

    private void show(Line line) {
        if (line != null) {
            Question question = health.questions().get(line.index());
            preview.show(question, line.warnings().stream()
                    .map(warning -> context.texts().text(warning.message())).toList());
            page.toTop();
        }
    }
}
