package org.xuegui.cli;

import org.xuegui.quiz.load.QuizSetImport;

/** The open database as commands see it: its services. */
public interface OpenData extends AutoCloseable {

    /** Loading quiz files. */
    QuizSetImport imports();

    /** Closes the database. */
    @Override
    void close();
}
