package org.xuegui.quiz.load;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a load did: {@code added + updated + unchanged + leftOut = found}.
 *
 * @param loadId the load, for its undo; empty where nothing had to change
 * @param setTitles the sets loaded into
 * @param found questions in the files
 * @param added new questions
 * @param updated questions with a new version
 * @param unchanged questions that were there already
 * @param leftOut questions not loaded, for an error or by choice
 */
public record ImportSummary(
        Optional<String> loadId,
        List<String> setTitles,
        int found,
        int added,
        int updated,
        int unchanged,
        int leftOut) {

    public ImportSummary {
        Objects.requireNonNull(loadId, "loadId");
        setTitles = List.copyOf(setTitles);
        if (added + updated + unchanged + leftOut != found) {
            throw new IllegalArgumentException("every question found is accounted for");
        }
    }
}
