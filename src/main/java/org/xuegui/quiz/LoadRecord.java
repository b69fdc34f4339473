package org.xuegui.quiz;

import java.time.Instant;
import java.util.List;

/**
 * A load or a retirement a trainer made, for its undo.
 *
 * @param id its id
 * @param at when
 * @param fileName the file; empty where a set was retired
 * @param setTitles the sets it touched
 */
public record LoadRecord(String id, Instant at, String fileName, List<String> setTitles) {
    public LoadRecord {
        setTitles = List.copyOf(setTitles);
    }

    /** Whether a set was taken out of use, rather than a file loaded. */
    public boolean isRetirement() {
        return fileName.isEmpty();
    }
}
