package org.xuegui.ui.trainer.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.xuegui.quiz.load.FilePreview;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.ui.control.Choosing;
import org.xuegui.ui.route.ScreenContext;

/** The line of the file shown, with a choice where there are several, and the sets it goes into. */
final class LoadFileStrip {

    private final ScreenContext context;
    private final LoadedFiles files;
    private final LoadHead words;
    private final FlowPane line;
    private final Label name;
    private final ComboBox<Integer> box;
    private final Runnable onChosen;
    private final List<Node> targets = new ArrayList<>();

    /** A strip in this line, which says when another file was chosen. */
    LoadFileStrip(
            ScreenContext context,
            LoadedFiles files,
            LoadHead words,
            FlowPane line,
            Label name,
            ComboBox<Integer> box,
            Runnable onChosen) {
        this.context = context;
        this.files = files;
        this.words = words;
        this.line = line;
        this.name = name;
        this.box = box;
        this.onChosen = onChosen;
        box.valueProperty().addListener((value, old, now) -> choose(now));
    }

    /** Shows the files as they now are; the one chosen stays chosen where there are the same ones. */
    void show() {
        int count = files.previews().size();
        LoadController.show(box, count > 1);
        LoadController.show(name, count <= 1);
        List<Integer> choices = new ArrayList<>();
        if (count > 1) {
            choices.add(LoadedFiles.ALL_FILES);
        }
        IntStream.range(0, count).forEach(choices::add);
        if (!box.getItems().equals(choices)) {
            Choosing.fill(box, choices, this::nameOf);
            box.setValue(choices.get(0));
        }
        showFile();
    }

    /** Whether the files shown last were several. */
    boolean hasSeveral() {
        return box.getItems().size() > 1;
    }

    /** Choices of the sets the file shown goes into, or a hint to choose a file. */
    List<Node> targets() {
        return List.copyOf(targets);
    }

    /** What a file is called, or all of them together. */
    String nameOf(int index) {
        return index == LoadedFiles.ALL_FILES
                ? context.text("trainer.load.all-files", files.previews().size())
                : new QuizFile(files.preview(index).result().file(), new byte[0]).shortName();
    }

    private void choose(Integer index) {
        if (index != null) {
            files.fileProperty().set(files.previews().size() > 1 ? index : LoadedFiles.ALL_FILES);
            showFile();
            onChosen.run();
        }
    }

    private void showFile() {
        List<FilePreview> previews = files.previews();
        int index = previews.size() == 1 ? 0 : files.fileProperty().get();
        List<Node> shown = new ArrayList<>(List.of(name, box));
        targets.clear();
        if (index >= 0 && index < previews.size()) {
            name.setText(nameOf(index));
            shown.addAll(words.describe(index, previews.get(index)));
            targets.addAll(words.targets(index, previews.get(index)));
        } else {
            Label note = new Label(context.text("trainer.load.choose-file"));
            note.getStyleClass().addAll("muted", "small");
            targets.add(note);
        }
        if (!line.getChildren().equals(shown)) { // a node taken out and put back loses the focus
            line.getChildren().setAll(shown);
        }
    }
}
