package org.xuegui.quiz.load;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decided about the reading of a file; start from {@link #DEFAULT}.
 *
 * @param format the format; empty to recognise it
 * @param encoding the encoding of texts; empty to find it
 * @param columns what the columns of tables mean, by their sheets; of sheets not named it is found out
 * @param answers the file that holds the answers of a list of questions, where they stand apart
 */
public record ReadOptions(
        Optional<QuizFormat> format,
        Optional<Charset> encoding,
        List<ColumnMapping> columns,
        Optional<QuizFile> answers) {

    /** Everything is found out from the file. */
    public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public ReadOptions {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(encoding, "encoding");
        columns = List.copyOf(columns);
        Objects.requireNonNull(answers, "answers");
    }

    /** Options for files with nothing beside them. */
    public ReadOptions(Optional<QuizFormat> format, Optional<Charset> encoding, List<ColumnMapping> columns) {
        this(format, encoding, columns, Optional.empty());
    }

    /** Options for files that are no tables. */
    public ReadOptions(Optional<QuizFormat> format, Optional<Charset> encoding) {
        this(format, encoding, List.of(), Optional.empty());
    }

    /** The same with this format. */
    public ReadOptions withFormat(QuizFormat chosen) {
        return new ReadOptions(Optional.of(chosen), encoding, columns, answers);
    }

    /** The same with this encoding. */
    public ReadOptions withEncoding(Charset chosen) {
        return new ReadOptions(format, Optional.of(chosen), columns, answers);
    }

    /** The same with these columns. */
    public ReadOptions withColumns(List<ColumnMapping> chosen) {
        return new ReadOptions(format, encoding, chosen, answers);
    }

    /** The same with the answers in this file. */
    public ReadOptions withAnswers(QuizFile file) {
        return new ReadOptions(format, encoding, columns, Optional.of(file));
    }
}
