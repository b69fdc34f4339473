package org.xuegui.quiz.paper;

import java.util.Objects;
import org.xuegui.quiz.QuestionKey;

/**
 * A question picked by hand for a fixed paper.
 *
 * @param key which question
 * @param version which version of it; stays when the set changes
 */
public record Pick(QuestionKey key, String version) {
    public Pick {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(version, "version");
    }
}
