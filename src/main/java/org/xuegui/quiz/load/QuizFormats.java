package org.xuegui.quiz.load;

import java.util.List;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.QuizSet;

/** All file formats of quiz sets behind one door. Stateless, for any thread. */
public interface QuizFormats {

    /** The most questions a file may hold. */
    int MOST_QUESTIONS = 20_000;

    /** The format of the file, by its content first and its name second; unknown where nothing fits. */
    QuizFormat recognise(QuizFile file);

    /**
     * Reads a file. Whatever it holds, this comes back with a result: what is wrong is a problem.
     *
     * @throws org.xuegui.base.task.CancelledException if the user cancelled
     */
    ReadResult read(QuizFile file, ReadOptions options, Progress progress);

    /** Whether files of this format may have their answers in a file of their own. */
    boolean takesAnswers(QuizFormat format);

    /** Formats that can be read. */
    List<QuizFormat> readable();

    /** Formats that can be written. */
    List<QuizFormat> writable();

    /**
     * Writes a set.
     *
     * @throws IllegalArgumentException if the format cannot be written
     */
    WriteResult write(QuizSet set, QuizFormat format);
}
