package org.xuegui.exchange.input;

import java.util.Optional;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;

/** One file format, as the catalogue sees it. */
public interface FileFormat {

    /** Which format this is. */
    QuizFormat format();

    /** Whether the content of the file is of this format, whatever its name. */
    boolean isContentOf(QuizFile file);

    /** Whether the content may be of this format; asked only where it is surely of none. */
    default boolean mayBeContentOf(QuizFile file) {
        return false;
    }

    /** Reads the file as this format; what is wrong is a problem. */
    ReadResult read(QuizFile file, ReadOptions options, Progress progress);

    /** Writes the set; empty where the format cannot be written. */
    Optional<WriteResult> write(QuizSet set);
}
