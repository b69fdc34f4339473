package org.xuegui.ui.trainer.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.load.FilePreview;
import org.xuegui.quiz.load.SetPreview;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.control.Choosing;
import org.xuegui.ui.trainer.part.QuizFileKinds;
import org.xuegui.ui.trainer.part.QuizWords;

/** The strip above the preview: what the file is, what loading it comes to, and the set it goes into. */
final class LoadHead {

    private final ScreenContext context;
    private final LoadViewModel viewModel;
    private final QuizWords words;
    private final LoadReading reading;
    private final Label types = muted("");

    LoadHead(ScreenContext context, LoadViewModel viewModel, QuizFileKinds kinds, IntConsumer onMapping) {
        this.context = context;
        this.viewModel = viewModel;
        this.words = new QuizWords(context.texts(), context.clock());
        this.reading = new LoadReading(context, viewModel, kinds, onMapping);
    }

    /** How one file was read, and its counts per type. */
    List<Node> describe(int file, FilePreview preview) {
        reading.show(file, preview.result());
        LoadController.show(types, !preview.result().byType().isEmpty());
        types.setText(SmartText.spaced(words.counts(preview.result().byType())));
        List<Node> nodes = new ArrayList<>(reading.nodes());
        nodes.add(types);
        return nodes;
    }

    /** What the whole load comes to. */
    List<Node> count(LoadCounts counts) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(muted(context.text("trainer.load.found", counts.found())));
        nodes.add(new Chip(context.text("trainer.load.added", counts.added()), Chip.Tone.OK));
        nodes.add(new Chip(context.text("trainer.load.updated", counts.updated()), Chip.Tone.INFO));
        nodes.add(new Chip(context.text("trainer.load.unchanged", counts.unchanged()), Chip.Tone.PLAIN));
        Chip.Tone tone = counts.leftOut() > 0 ? Chip.Tone.ACCENT : Chip.Tone.PLAIN;
        nodes.add(new Chip(context.text("trainer.load.leftout", counts.leftOut()), tone));
        if (counts.warnings() > 0) {
            nodes.add(muted(context.text("trainer.load.warnings", counts.warnings())));
        }
        return nodes;
    }

    /** One choice of the set to load into for each set of the file. */
    List<Node> targets(int file, FilePreview preview) {
        List<Node> nodes = new ArrayList<>();
        for (int set = 0; set < preview.sets().size(); set++) {
            nodes.add(target(file, set, preview.sets().get(set)));
        }
        return nodes;
    }

    private Node target(int file, int set, SetPreview preview) {
        ComboBox<Optional<String>> box = new ComboBox<>();
        box.setId("targetBox" + (set == 0 ? "" : set));
        List<Optional<String>> values = new ArrayList<>();
        values.add(Optional.empty());
        viewModel.files().sets().stream().map(QuizSetSummary::id).map(Optional::of).forEach(values::add);
        Choosing.fill(box, values, value -> value.map(this::titleOf)
                .orElse(context.text("trainer.load.target.new", preview.read().title())));
        box.setValue(preview.target().isNew() ? Optional.empty() : Optional.of(preview.target().id()));
        box.valueProperty().addListener((value, old, now) -> viewModel.choose(file, set, now));
        box.getStyleClass().add("target-box");
        Label label = muted(context.text("trainer.load.target"));
        label.setLabelFor(box);
        HBox line = new HBox(label, box);
        line.getStyleClass().add("target-line");
        return line;
    }

    private String titleOf(String setId) {
        return viewModel.files().sets().stream()
                .filter(set -> set.id().equals(setId))
                .map(QuizSetSummary::title)
                .findFirst()
                .orElse(setId);
    }

    private static Label muted(String text) {
        Label label = new Label(SmartText.spaced(text));
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
