package org.xuegui.learning.review;

import java.time.LocalDate;
import java.util.Objects;
import org.xuegui.quiz.QuestionKey;

/**
 * 记忆卡: what a learner remembers of one question.
 *
 * @param key the question
 * @param version the version answered last
 * @param begun the learner's day of its first review
 * @param memory memory after the last review that counted
 * @param phase how far it is
 * @param step place in the steps of its phase, from 0; 0 in {@link Phase#REVIEW}
 * @param due when it is to be asked again
 * @param last how the last review that counted went
 * @param reviews reviews that counted, the first included
 * @param lapses how often it was forgotten after it had been learned
 */
public record Card(
        QuestionKey key,
        String version,
        LocalDate begun,
        Memory memory,
        Phase phase,
        int step,
        Due due,
        Rating last,
        int reviews,
        int lapses) {

    public Card {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(begun, "begun");
        Objects.requireNonNull(memory, "memory");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(last, "last");
    }

    /** The same card, after its question was answered in this version. */
    Card withVersion(String other) {
        return version.equals(other)
                ? this
                : new Card(key, other, begun, memory, phase, step, due, last, reviews, lapses);
    }

    /** The same card with another memory of the same reviews. */
    Card withMemory(Memory other) {
        return new Card(key, version, begun, other, phase, step, due, last, reviews, lapses);
    }
}
