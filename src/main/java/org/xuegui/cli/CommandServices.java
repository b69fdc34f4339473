package org.xuegui.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.xuegui.quiz.load.QuizFileReader;

/** What commands work with. Nothing is opened before a command asks for it. */
public interface CommandServices {

    /** The program's version; empty text where it is not known. */
    String version();

    /** Reads quiz files without opening the database. */
    QuizFileReader files();

    /**
     * Opens the database.
     *
     * @param folder data folder asked for; empty for the usual one
     * @throws org.xuegui.base.problem.UserFacingException if it cannot be opened; the text says what to do
     */
    OpenData open(Optional<Path> folder);
}
