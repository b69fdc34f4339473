package org.xuegui.ui.trainer.load;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.load.FilePreview;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizSetImport;
import org.xuegui.quiz.load.ReadOptions;

/**
 * Where questions are read from, and what a person decided about the reading.
 *
 * @param name the file as the user named it
 * @param pasted the content where it was pasted; empty for a file on the disk
 * @param options format, encoding and columns as far as they were chosen
 */
record LoadSource(String name, Optional<QuizFile> pasted, ReadOptions options) {

    LoadSource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(pasted, "pasted");
        Objects.requireNonNull(options, "options");
    }

    /** A file on the disk, about which nothing was decided yet. */
    static LoadSource of(Path file) {
        return new LoadSource(file.toString(), Optional.empty(), ReadOptions.DEFAULT);
    }

    /** A pasted text. */
    static LoadSource pasted(QuizFile text, ReadOptions options) {
        return new LoadSource(text.name(), Optional.of(text), options);
    }

    /** The same, to be read otherwise. */
    LoadSource with(ReadOptions chosen) {
        return new LoadSource(name, pasted, chosen);
    }

    /** Reads it and compares it with the set it most likely belongs to. */
    FilePreview preview(QuizSetImport loading, Progress progress) {
        return pasted.map(text -> loading.preview(loading.read(text, options, progress)))
                .orElseGet(() -> loading.preview(name, options, progress));
    }
}
