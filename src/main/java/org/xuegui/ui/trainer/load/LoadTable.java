package org.xuegui.ui.trainer.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.load.QuestionChanges.Part;
import org.xuegui.quiz.load.RejectedQuestion;
import org.xuegui.ui.control.Chip;
import org.xuegui.ui.control.DataTable;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.load.LoadRow.State;
import org.xuegui.ui.trainer.part.KeyText;
import org.xuegui.ui.trainer.part.QuizWords;

/** The columns of the preview and what each row says. */
final class LoadTable {

    private final Texts texts;
    private final QuizWords words;
    private final KeyText keys;

    LoadTable(ScreenContext context) {
        texts = context.texts();
        words = new QuizWords(texts, context.clock());
        keys = new KeyText(texts);
    }

    /** Gives the table its columns; the file's name is shown where {@code hasFiles}. */
    void fill(DataTable<LoadRow> table, boolean hasFiles) {
        table.clearColumns();
        List<TableColumn<LoadRow, ?>> optional = new ArrayList<>();
        if (hasFiles) {
            optional.add(table.addText("file", texts.text("trainer.load.column.file"), 9, LoadRow::fileName));
        }
        table.addNumber("line", texts.text("trainer.load.column.line"), 4, LoadRow::line,
                line -> line == 0 ? "" : Integer.toString(line)).getStyleClass().remove("number");
        optional.add(table.addText("type", texts.text("trainer.questions.type"), 5,
                row -> row.type().map(words::type).orElse("")));
        table.addGrowingText("stem", texts.text("trainer.questions.stem"), 13, LoadRow::stem);
        optional.add(table.addText("answer", texts.text("trainer.load.column.answer"), 6,
                row -> row.question().map(keys::of)
                        .or(() -> row.rejected().map(RejectedQuestion::answer)).orElse("")));
        table.addNode("result", texts.text("trainer.load.column.result"), 7.6, this::chip,
                row -> row.state().ordinal() + row.state().key());
        table.addGrowingText("text", texts.text("trainer.load.column.text"), 14, this::explain);
        Collections.reverse(optional);
        table.setOptional(optional);
        table.setRowTone(LoadTable::tone);
    }

    /** Everything there is to say of a row, in sentences. */
    String explain(LoadRow row) {
        String said = row.problems().stream().map(this::sentence).distinct().collect(Collectors.joining(" "));
        if (row.state() == State.OFFERED) {
            return (texts.text("trainer.load.offer") + ' ' + said).strip();
        }
        return said;
    }

    /** What an update changes, in a sentence; empty where it changes nothing a person sees. */
    String changes(Set<Part> parts) {
        if (parts.isEmpty()) {
            return "";
        }
        return texts.text("trainer.load.changes", parts.stream()
                .map(part -> texts.text("trainer.load.part." + part.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(texts.text("trainer.list.separator"))));
    }

    private String sentence(Problem problem) {
        return texts.text(problem.message());
    }

    private Node chip(LoadRow row) {
        return new Chip(texts.text("trainer.load.state." + row.state().key()), toneOf(row));
    }

    private static Chip.Tone toneOf(LoadRow row) {
        return switch (row.state()) {
            case ADDED -> row.hasWarning() ? Chip.Tone.WARN : Chip.Tone.OK;
            case UPDATED -> Chip.Tone.INFO;
            case UNCHANGED, DECLINED -> Chip.Tone.PLAIN;
            case OFFERED, NOTE -> Chip.Tone.WARN;
            case LEFT_OUT -> Chip.Tone.ACCENT;
        };
    }

    private static Optional<String> tone(LoadRow row) {
        if (row.state() == State.LEFT_OUT) {
            return Optional.of("row-wrong");
        }
        return row.isProblem() ? Optional.of("row-warn") : Optional.empty();
    }
}
