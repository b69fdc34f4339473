package org.xuegui.cli;

import org.xuegui.base.text.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One thing the program does without a window. */
interface Command {

    /** Its name on the command line. */
    String name();

    /** Adds its options, parameters and help in this language. */
    void describe(CommandSpec spec, Texts texts);

    /**
     * Does it.
     *
     * @param parsed its own part of the command line
     * @param common the options every command takes
     * @return the exit code
     * @throws WrongUsage if the command line cannot be meant so
     * @throws org.xuegui.base.problem.UserFacingException if it could not run
     */
    int run(ParseResult parsed, CommonOptions common, Console console);
}
