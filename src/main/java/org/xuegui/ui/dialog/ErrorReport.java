package org.xuegui.ui.dialog;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Texts;

/**
 * A failure for its three readers: the user, whoever helps the user, and the log.
 *
 * @param sentence what happened, what it means and what to do
 * @param code short and the same for the same kind of failure at the same place
 * @param detail the stack trace, for whoever helps
 */
public record ErrorReport(String sentence, String code, String detail) {

    /** The report of this failure. */
    public static ErrorReport of(Throwable failure, Texts texts) {
        String sentence = failure instanceof UserFacingException known
                ? texts.text(known.text())
                : texts.text("dialog.error.unexpected");
        return new ErrorReport(sentence, code(failure), trace(failure));
    }

    private static String code(Throwable failure) {
        if (failure instanceof UserFacingException known) {
            String key = known.text().key();
            return key.startsWith("problem.") ? key.substring("problem.".length()) : key;
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        StackTraceElement[] trace = root.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getClassName() + "." + trace[0].getMethodName();
        int hash = (root.getClass().getName() + "@" + place).hashCode();
        return "X-" + String.format(Locale.ROOT, "%08X", hash);
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
