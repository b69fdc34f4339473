package org.xuegui.learning.practice;

import java.time.Instant;
import java.util.Objects;
import org.xuegui.quiz.QuestionKey;

/**
 * The question last read in a mode.
 *
 * @param key the question
 * @param position where it stood then, from 0
 * @param at when it was read
 */
public record RecitePlace(QuestionKey key, int position, Instant at) {
    public RecitePlace {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(at, "at");
    }
}
