package org.xuegui.cli;

/** What the program tells the script that called it. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;
    /** The input has errors. */
    static final int PROBLEMS = 1;
    /** The command line is not understood. */
    static final int WRONG_USAGE = 2;
    /** It could not run. */
    static final int COULD_NOT_RUN = 3;

    private ExitCode() {}
}
