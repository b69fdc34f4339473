package org.xuegui.regulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.base.problem.Problem;

/**
 * What came of reading a study pack.
 *
 * @param pack the pack; empty if anything is an error
 * @param problems everything found, in the order of the files
 */
public record PackReading(Optional<StudyPack> pack, List<Problem> problems) {

    public PackReading {
        Objects.requireNonNull(pack, "pack");
        problems = List.copyOf(problems);
    }
}
