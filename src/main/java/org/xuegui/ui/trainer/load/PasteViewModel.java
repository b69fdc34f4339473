package org.xuegui.ui.trainer.load;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.QuizSetImport;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.task.RunningWork;

/** A pasted text, read as one types. Nothing is changed by it. */
public final class PasteViewModel {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ScreenContext context;
    private final QuizSetImport loading;
    private final String name;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<Optional<QuizFormat>> format =
            new SimpleObjectProperty<>(this, "format", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ReadResult>> result =
            new ReadOnlyObjectWrapper<>(this, "result", Optional.empty());
    private Optional<RunningWork> reading = Optional.empty();
    private int asked;

    /** A text still empty. The set it becomes is named by the minute, so that two pastes are not taken for one. */
    public PasteViewModel(ScreenContext context, QuizSetImport loading) {
        this.context = context;
        this.loading = loading;
        this.name = context.text("trainer.paste.name", MINUTE.format(LocalDateTime.now(context.clock())));
        format.addListener((value, old, now) -> read());
    }

    /** The text as it stands; what was read of it follows with {@link #read}. */
    StringProperty textProperty() {
        return text;
    }

    /** The format it is read as; empty where it is recognised. */
    ObjectProperty<Optional<QuizFormat>> formatProperty() {
        return format;
    }

    /** What was read of the text; empty where there is no text, or none read yet. */
    ReadOnlyObjectProperty<Optional<ReadResult>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Reads the text as it stands; a reading still under way is given up for it. */
    void read() {
        asked++;
        reading.ifPresent(RunningWork::cancel);
        reading = Optional.empty();
        if (text.get().isBlank()) {
            result.set(Optional.empty());
            return;
        }
        int mine = asked;
        LoadSource source = source();
        reading = Optional.of(context.background()
                .run((Progress progress) -> loading.read(source.pasted().orElseThrow(), source.options(), progress))
                .onSuccess(read -> {
                    if (mine == asked) {
                        result.set(Optional.of(read));
                    }
                })
                .start());
    }

    /** The text as the loading takes it. */
    LoadSource source() {
        QuizFile file = new QuizFile(name, text.get().getBytes(StandardCharsets.UTF_8));
        ReadOptions options = new ReadOptions(format.get(), Optional.of(StandardCharsets.UTF_8));
        return LoadSource.pasted(file, options);
    }

    /** Whether leaving would lose a text. */
    boolean hasText() {
        return !text.get().isBlank();
    }
}
