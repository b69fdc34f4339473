package org.xuegui.quiz;

import java.time.Instant;
import java.util.Objects;

/**
 * A version a question got at some time, and by what. A version that came back later appears once more.
 *
 * @param version SHA-256 of its canonical JSON, 64 hexadecimal digits
 * @param question the question as it was then
 * @param at since when
 * @param kind the change that brought it
 * @param fileName the files it came from; empty where it was written by hand or shipped with the program
 * @param isShipped whether it came with the program
 * @param isUndone whether the change was undone
 * @param isCurrent whether the question has this version now
 */
public record QuestionVersion(
        String version,
        Question question,
        Instant at,
        ChangeKind kind,
        String fileName,
        boolean isShipped,
        boolean isUndone,
        boolean isCurrent) {

    public QuestionVersion {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(fileName, "fileName");
    }
}
