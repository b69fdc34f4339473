package org.xuegui.ui.trainer.load;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xuegui.base.problem.Problem;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.control.EmptyState;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.part.QuizFileKinds;
import org.xuegui.ui.trainer.part.QuizWords;

/** What was read of a pasted text: how many questions, of which types, and every problem. */
final class PasteResult extends VBox {

    private final ScreenContext context;
    private final QuizWords words;
    private final FlowPane counts = new FlowPane();
    private final Label types = new Label();
    private final DataTable<Problem> table = new DataTable<>();
    private final WrappedLabel whole = new WrappedLabel("", "small");
    private final EmptyState empty;

    /**
     * Nothing read yet.
     *
     * @param texts the formats a text may have
     */
    PasteResult(ScreenContext context, List<QuizFormat> texts) {
        this.context = context;
        this.words = new QuizWords(context.texts(), context.clock());
        String formats = texts.stream()
                .map(format -> QuizFileKinds.name(context.texts(), format))
                .collect(Collectors.joining(context.text("trainer.list.separator")));
        empty = new EmptyState(context.text("trainer.paste.empty", formats));
        counts.setId("pasteCounts");
        counts.getStyleClass().add("load-line");
        types.getStyleClass().addAll("muted", "small");
        types.setWrapText(true);
        table.setId("pasteProblems");
        table.addNumber("line", context.text("trainer.load.column.line"), 3.6, problem -> problem.place().line(),
                line -> line == 0 ? "" : Integer.toString(line)).getStyleClass().remove("number");
        table.addGrowingText("text", context.text("trainer.load.column.text"), 10, this::sentence);
        table.setRowTone(PasteResult::tone);
        table.setPlaceholder(new EmptyState(context.text("trainer.paste.no-problems")));
        table.getSelectionModel().selectedItemProperty().addListener((item, old, now) -> showWhole(now));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(empty, Priority.ALWAYS);
        whole.getStyleClass().add("row-detail");
        getStyleClass().addAll("card", "table-card", "load-table", "paste-card");
        getChildren().addAll(counts, types, table, whole, empty);
    }

    /** Shows this reading; what can be pasted where there is none. */
    void show(Optional<ReadResult> read) {
        List.of(counts, types, table).forEach(node -> LoadController.show(node, read.isPresent()));
        LoadController.show(empty, read.isEmpty());
        showWhole(null);
        read.ifPresent(this::show);
    }

    private void show(ReadResult read) {
        String format = read.format() == QuizFormat.UNKNOWN
                ? context.text("trainer.load.format.unknown")
                : QuizFileKinds.name(context.texts(), read.format());
        Label found = new Label(SmartText.spaced(context.text("trainer.load.found", read.found())));
        found.getStyleClass().add("strong");
        counts.getChildren().setAll(
                new Chip(format, Chip.Tone.INFO),
                found,
                new Chip(context.text("trainer.paste.usable", read.imported()), Chip.Tone.OK),
                new Chip(context.text("trainer.paste.unusable", read.leftOut()),
                        read.leftOut() > 0 ? Chip.Tone.ACCENT : Chip.Tone.PLAIN));
        types.setText(SmartText.spaced(words.counts(read.byType())));
        LoadController.show(types, !read.byType().isEmpty());
        table.getItems().setAll(read.problems().stream()
                .sorted(Comparator.comparingInt(problem -> problem.place().line()))
                .toList());
    }

    private String sentence(Problem problem) {
        return context.texts().text(problem.message());
    }

    private void showWhole(Problem problem) {
        LoadController.show(whole, problem != null);
        whole.show(problem == null ? "" : sentence(problem));
    }

    private static Optional<String> tone(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> Optional.of("row-wrong");
            case WARNING -> Optional.of("row-warn");
            case INFO -> Optional.empty();
        };
    }
}
