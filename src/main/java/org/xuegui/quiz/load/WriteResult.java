package org.xuegui.quiz.load;

import java.util.List;
import java.util.Objects;
import org.xuegui.base.problem.Problem;

/**
 * A quiz set as a file.
 *
 * @param content the file's bytes
 * @param losses what the format could not carry, named by question
 */
public record WriteResult(byte[] content, List<Problem> losses) {

    public WriteResult {
        Objects.requireNonNull(content, "content");
        losses = List.copyOf(losses);
    }
}
