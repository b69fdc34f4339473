package org.xuegui.quiz;

import java.time.Instant;
import java.util.List;

/**
 * A load a trainer made, for its undo.
 *
 * @param id its id
 * @param at when
 * @param fileName the file
 * @param setTitles the sets it touched
 */
public record LoadRecord(String id, Instant at, String fileName, List<String> setTitles) {
    public LoadRecord {
        setTitles = List.copyOf(setTitles);
    }
}
