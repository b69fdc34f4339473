package org.xuegui.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A load, a change by hand or a retirement a trainer made, for its undo.
 *
 * @param id its id
 * @param at when
 * @param kind what was done
 * @param fileName the files loaded; empty for everything else
 * @param setTitles the sets it touched
 */
public record LoadRecord(String id, Instant at, ChangeKind kind, String fileName, List<String> setTitles) {
    public LoadRecord {
        Objects.requireNonNull(kind, "kind");
        setTitles = List.copyOf(setTitles);
    }
}
