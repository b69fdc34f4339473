package org.xuegui.cli;

import java.util.List;
import java.util.Locale;
import org.xuegui.base.problem.Problem;

/** Problems as lines a person reads. */
final class ProblemLines {

    private ProblemLines() {}

    /** One line each: severity, place, what and what to do, code. */
    static void print(List<Problem> problems, Console console) {
        for (Problem problem : problems) {
            String severity = problem.severity().name().toLowerCase(Locale.ROOT);
            console.line("  " + console.texts().text("cli.problem." + severity)
                    + ' ' + oneLine(problem.place().toString())
                    + "  " + oneLine(console.texts().text(problem.message()))
                    + " [" + problem.code() + ']');
        }
    }

    /** What a file says is shown too, and must not look like lines of ours or steer the terminal. */
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(line::appendCodePoint);
        return line.toString();
    }
}
