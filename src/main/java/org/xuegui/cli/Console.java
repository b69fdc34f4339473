package org.xuegui.cli;

import java.io.PrintStream;
import java.util.Objects;
import org.xuegui.base.text.Message;
import org.xuegui.base.text.Texts;

/**
 * Where commands write: results to one stream, messages to the other.
 *
 * @param out results; UTF-8
 * @param err messages; UTF-8
 * @param texts the language
 */
record Console(PrintStream out, PrintStream err, Texts texts) {

    Console {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(texts, "texts");
    }

    /** A line of the result. */
    void line(String line) {
        out.print(line + '\n');
    }

    /** A line of the result, by its key. */
    void result(String key, Object... arguments) {
        line(texts.text(key, arguments));
    }

    /** A sentence to whoever called. */
    void message(String key, Object... arguments) {
        message(Message.of(key, arguments));
    }

    /** A sentence to whoever called. */
    void message(Message message) {
        err.print(texts.text(message) + '\n');
    }
}
