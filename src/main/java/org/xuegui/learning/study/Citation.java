package org.xuegui.learning.study;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.regulation.SourcePart;

/**
 * 出处: one fact a question rests on, and the way to read about it.
 *
 * @param factId id of the fact, such as {@code C02}
 * @param statement the fact itself; empty where the pack does not hold it
 * @param parts the parts of the source it stands in; may be empty
 * @param keyPointId the key point that carries it, if any
 */
public record Citation(String factId, String statement, List<SourcePart> parts, Optional<String> keyPointId) {
    public Citation {
        Objects.requireNonNull(factId, "factId");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(keyPointId, "keyPointId");
        parts = List.copyOf(parts);
    }
}
