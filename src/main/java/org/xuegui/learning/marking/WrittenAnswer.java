package org.xuegui.learning.marking;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.quiz.QuestionKey;

/**
 * A written answer of a finished examination, as the trainer marks it: nothing in it tells whose it is.
 *
 * @param answerId the answer
 * @param attemptId the sitting
 * @param title title of the examination
 * @param position the question's place in the paper, from 0
 * @param key the question
 * @param version the version answered
 * @param full full marks, above 0
 * @param text what was written
 * @param mark the mark that counts; empty while it waits
 */
public record WrittenAnswer(
        String answerId,
        String attemptId,
        String title,
        int position,
        QuestionKey key,
        String version,
        BigDecimal full,
        String text,
        Optional<GivenMark> mark) {

    private static final int CODE = 4;

    public WrittenAnswer {
        Objects.requireNonNull(answerId, "answerId");
        Objects.requireNonNull(attemptId, "attemptId");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(full, "full");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(mark, "mark");
    }

    /** Whether it waits for a mark. */
    public boolean isWaiting() {
        return mark.isEmpty();
    }

    /** What stands for the name: the end of the sitting's UUID in capitals, which tells sittings apart and no more. */
    public String code() {
        String id = attemptId.replace("-", "");
        return id.substring(Math.max(0, id.length() - CODE)).toUpperCase(Locale.ROOT);
    }

    /** The same with this mark, or waiting again. */
    public WrittenAnswer with(Optional<GivenMark> other) {
        return new WrittenAnswer(answerId, attemptId, title, position, key, version, full, text, other);
    }
}
