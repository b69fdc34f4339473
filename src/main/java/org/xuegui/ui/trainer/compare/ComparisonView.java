package org.xuegui.ui.trainer.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.compare.LinePair;
import org.xuegui.quiz.compare.LinePair.Line;
import org.xuegui.quiz.compare.TextDiff.Piece;
import org.xuegui.quiz.load.QuestionChanges;
import org.xuegui.quiz.load.QuestionChanges.Part;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.part.QuizWords;
import org.xuegui.ui.trainer.part.TopicWords;

/**
 * An older version of a question at the left, a newer one at the right, part by part. What is gone is struck through,
 * what is new underlined; parts that are the same stand once, over the whole width.
 */
public final class ComparisonView extends VBox {

    private static final List<Part> ORDER = List.of(Part.TYPE, Part.STEM, Part.CHOICES, Part.KEY, Part.EXPLANATION,
            Part.DIFFICULTY, Part.TOPIC, Part.FACTS, Part.SOURCE);

    private final Texts texts;
    private final QuestionOutline outline;

    /** Shows nothing yet. */
    public ComparisonView(ScreenContext context, TopicWords topics) {
        texts = context.texts();
        outline = new QuestionOutline(texts, new QuizWords(texts, context.clock()), topics);
        getStyleClass().add("comparison");
    }

    /**
     * Shows two versions.
     *
     * @param oldName what the older one is called; a second line is shown quietly
     * @param newName what the newer one is called; a second line is shown quietly
     */
    public void show(Question old, String oldName, Question now, String newName) {
        Set<Part> changed = QuestionChanges.between(old, now);
        GridPane names = grid();
        names.addRow(0, name(oldName), name(newName));
        getChildren().setAll(names, new WrappedLabel(summary(changed), "muted", "small"));
        Stream.concat(ORDER.stream().filter(changed::contains), ORDER.stream().filter(part -> !changed.contains(part)))
                .forEach(part -> add(part, outline.lines(old, part), outline.lines(now, part), changed.contains(part)));
    }

    /** Shows a version that there is nothing to compare with. */
    public void show(Question only, String note) {
        getChildren().setAll(new WrappedLabel(note, "muted", "small"));
        ORDER.forEach(part -> add(part, outline.lines(only, part), outline.lines(only, part), false));
    }

    private static Node name(String text) {
        String[] lines = text.split("\n", 2);
        VBox box = new VBox(new WrappedLabel(lines[0], "sub-title"));
        if (lines.length > 1) {
            box.getChildren().add(new WrappedLabel(lines[1], "muted", "small"));
        }
        return box;
    }

    private String summary(Set<Part> changed) {
        return changed.isEmpty() ? texts.text("compare.same")
                : texts.text("compare.changed", String.join(texts.text("trainer.list.separator"),
                        ORDER.stream().filter(changed::contains).map(this::word).toList()));
    }

    private String word(Part part) {
        return texts.text("trainer.load.part." + part.name().toLowerCase(Locale.ROOT));
    }

    private void add(Part part, List<Line> old, List<Line> now, boolean isChanged) {
        if (old.isEmpty() && now.isEmpty() && !isChanged) {
            return;
        }
        Label name = new Label(word(part));
        name.getStyleClass().add("field-label");
        HBox head = new HBox(name);
        head.getStyleClass().add("comparison-head");
        VBox box = new VBox(head);
        box.getStyleClass().add("comparison-part");
        if (isChanged) {
            head.getChildren().add(new Chip(texts.text("compare.differs"), Chip.Tone.INFO));
            box.getChildren().add(beside(LinePair.of(old, now)));
        } else {
            now.forEach(line -> box.getChildren().add(line(line, List.of(new Piece(line.text(), false)), "")));
        }
        getChildren().add(box);
    }

    private Node beside(List<LinePair> pairs) {
        GridPane grid = grid();
        for (LinePair pair : pairs) {
            grid.addRow(grid.getRowCount(),
                    pair.old().map(line -> line(line, pair.difference().old(), "diff-gone")).orElseGet(this::nothing),
                    pair.now().map(line -> line(line, pair.difference().now(), "diff-new")).orElseGet(this::nothing));
        }
        if (pairs.stream().allMatch(LinePair::isSame)) { // only styles, pictures or an order within differ
            grid.add(new WrappedLabel(texts.text("compare.form"), "muted", "small"), 0, grid.getRowCount(), 2, 1);
        }
        return grid;
    }

    private Node nothing() {
        return new WrappedLabel(texts.text("compare.nothing"), "muted");
    }

    private static Node line(Line line, List<Piece> pieces, String mark) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("comparison-text");
        if (!line.label().isEmpty()) {
            flow.getChildren().add(text(line.label() + "  ", "diff-label"));
        }
        pieces.forEach(piece -> flow.getChildren().add(text(piece.text(), piece.isMarked() ? mark : "diff-same")));
        flow.setMinHeight(Region.USE_PREF_SIZE);
        return flow;
    }

    private static Text text(String text, String styleClass) {
        Text node = new Text(text);
        node.getStyleClass().add(styleClass);
        return node;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("comparison-grid");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        return grid;
    }
}
