package org.xuegui.cli;

import org.xuegui.quiz.load.QuizSetImport;
import org.xuegui.report.ScoreReportService;

/** The open database as commands see it: its services. */
public interface OpenData extends AutoCloseable {

    /** Loading quiz files. */
    QuizSetImport imports();

    /** Score reports. */
    ScoreReportService scores();

    /** Closes the database. */
    @Override
    void close();
}
