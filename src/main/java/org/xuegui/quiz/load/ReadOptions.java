package org.xuegui.quiz.load;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decided about the reading of a file; start from {@link #DEFAULT}.
 *
 * @param format the format; empty to recognise it
 * @param encoding the encoding of texts; empty to find it
 */
public record ReadOptions(Optional<QuizFormat> format, Optional<Charset> encoding) {

    /** Everything is found out from the file. */
    public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty(), Optional.empty());

    public ReadOptions {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(encoding, "encoding");
    }

    /** The same with this format. */
    public ReadOptions withFormat(QuizFormat chosen) {
        return new ReadOptions(Optional.of(chosen), encoding);
    }

    /** The same with this encoding. */
    public ReadOptions withEncoding(Charset chosen) {
        return new ReadOptions(format, Optional.of(chosen));
    }
}
