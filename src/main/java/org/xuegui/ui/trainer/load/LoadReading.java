package org.xuegui.ui.trainer.load;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.xuegui.base.file.DecodedText;
import org.xuegui.quiz.load.ColumnMapping;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.control.Choosing;
import org.xuegui.ui.trainer.part.QuizFileKinds;

/** How one file was read: its format and encoding, each of which can be changed, and it is read again. */
final class LoadReading {

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, DecodedText.GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
            Charset.forName("Big5"));

    private final ScreenContext context;
    private final LoadViewModel viewModel;
    private final QuizFileKinds kinds;
    private final ComboBox<QuizFormat> format = new ComboBox<>();
    private final ComboBox<Charset> encoding = new ComboBox<>();
    private final Chip uncertain;
    private final Label header = new Label();
    private final Hyperlink mapping = new Hyperlink();
    private final HBox table = new HBox(header, mapping);
    private final AnswersLink answers;
    private int file;
    private boolean isFilling;

    /**
     * Nodes that show nothing yet.
     *
     * @param onMapping opens the columns of the file at an index
     */
    LoadReading(ScreenContext context, LoadViewModel viewModel, QuizFileKinds kinds, IntConsumer onMapping) {
        this.context = context;
        this.viewModel = viewModel;
        this.kinds = kinds;
        answers = new AnswersLink(context, kinds, chosen -> viewModel.useAnswers(file, chosen));
        uncertain = new Chip(context.text("trainer.load.encoding.uncertain"), Chip.Tone.WARN);
        format.setId("formatBox");
        format.setAccessibleText(context.text("trainer.load.format"));
        format.getStyleClass().addAll("reading-box", "format-box");
        format.valueProperty().addListener((value, old, now) -> choose(now));
        encoding.setId("encodingBox");
        encoding.setAccessibleText(context.text("trainer.load.encoding"));
        encoding.setPromptText(context.text("trainer.load.encoding.choose"));
        encoding.getStyleClass().add("reading-box");
        encoding.valueProperty().addListener((value, old, now) -> choose(now));
        uncertain.setId("uncertainChip");
        table.getStyleClass().add("target-line");
        header.getStyleClass().addAll("muted", "small");
        mapping.setId("mappingLink");
        mapping.setText(context.text("trainer.load.mapping"));
        mapping.getStyleClass().addAll("link", "small");
        mapping.setOnAction(event -> {
            mapping.setVisited(false);
            onMapping.accept(file);
        });
    }

    /** The same nodes for whatever file, so that the focus stays where it is. */
    List<Node> nodes() {
        return List.of(format, encoding, uncertain, table, answers);
    }

    /** Shows how the file at this index was read. */
    void show(int index, ReadResult result) {
        file = index;
        LoadSource source = viewModel.files().sources().get(index);
        isFilling = true;
        fill(format, kinds.readableFormats(), result.format(), this::name);
        format.setDisable(result.format() == QuizFormat.UNKNOWN && !has(result, "format-unknown"));
        Charset read = result.encoding().or(source.options()::encoding).orElse(null);
        fill(encoding, offered(read), read, Charset::displayName);
        isFilling = false;
        boolean isText = source.pasted().isEmpty() && QuizFileKinds.isText(result.format()) && !format.isDisabled();
        LoadController.show(encoding, isText);
        LoadController.show(uncertain, isText && (has(result, "encoding-guessed") || has(result, "encoding-unknown")));
        LoadController.show(table, !result.columns().isEmpty());
        LoadController.show(answers, kinds.takesAnswers(result.format()));
        answers.show(source.options().answers());
        header.setText(SmartText.spaced(describe(result.columns())));
    }

    private String describe(List<ColumnMapping> columns) {
        return columns.size() == 1
                ? MappingPage.headerText(context, columns.get(0).headerRow())
                : context.text("trainer.load.sheets", columns.size());
    }

    private String name(QuizFormat shown) {
        return shown == QuizFormat.UNKNOWN
                ? context.text("trainer.load.format.unknown")
                : QuizFileKinds.name(context.texts(), shown);
    }

    private static List<Charset> offered(Charset read) {
        List<Charset> offered = new ArrayList<>(ENCODINGS);
        if (read != null && !offered.contains(read)) {
            offered.add(read);
        }
        return offered;
    }

    private static <T> void fill(ComboBox<T> box, List<T> values, T value, Function<T, String> word) {
        if (!box.getItems().equals(values)) {
            Choosing.fill(box, values, word);
        }
        box.setValue(value);
    }

    private static boolean has(ReadResult result, String code) {
        return result.problems().stream().anyMatch(problem -> problem.code().equals(code));
    }

    private void choose(QuizFormat chosen) {
        boolean isOther = !isFilling && chosen != null && chosen != QuizFormat.UNKNOWN
                && chosen != viewModel.files().previews().get(file).result().format();
        if (isOther) {
            // columns belong to the reading they were seen in
            readAgain(options().withFormat(chosen).withColumns(List.of()));
        }
    }

    private void choose(Charset chosen) {
        boolean isOther = !isFilling && chosen != null
                && !Objects.equals(Optional.of(chosen), options().encoding());
        if (isOther) {
            readAgain(options().withEncoding(chosen).withColumns(List.of()));
        }
    }

    private void readAgain(ReadOptions chosen) {
        if (viewModel.files().isEdited(file)) {
            // a person may decline to read again, so the boxes say how it was read until it is
            show(file, viewModel.files().previews().get(file).result());
        }
        viewModel.readAgain(file, chosen);
    }

    private ReadOptions options() {
        return viewModel.files().sources().get(file).options();
    }
}
