package org.xuegui.quiz;

import java.util.Objects;

/**
 * A question as the database keeps it.
 *
 * @param key which question
 * @param version SHA-256 of its canonical JSON, 64 hexadecimal digits
 * @param question the question
 */
public record StoredQuestion(QuestionKey key, String version, Question question) {
    public StoredQuestion {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(question, "question");
    }
}
