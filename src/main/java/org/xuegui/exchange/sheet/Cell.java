package org.xuegui.exchange.sheet;

import java.util.Objects;
import org.xuegui.base.text.Passage;

/**
 * A cell as a person sees it.
 *
 * @param text what it shows
 * @param kind what it is
 * @param rich the text with raised and lowered signs; empty where it has none
 * @param isCarried whether it stands further up and is merged down to here
 */
record Cell(String text, Kind kind, Passage rich, boolean isCarried) {

    /** A cell's longest text; no spreadsheet holds more. */
    static final int MOST_TEXT = 32_767;

    /** Nothing. */
    static final Cell EMPTY = text("");

    /** What a cell is. */
    enum Kind { TEXT, NUMBER, ERROR, TOO_LONG, PICTURE }

    Cell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rich, "rich");
    }

    static Cell text(String text) {
        return new Cell(text, Kind.TEXT, Passage.EMPTY, false);
    }

    static Cell of(String text, Kind kind) {
        return new Cell(text, kind, Passage.EMPTY, false);
    }

    Cell carried() {
        return new Cell(text, kind, rich, true);
    }

    boolean isBlank() {
        return CellText.trim(text).isEmpty();
    }

    /** The text without spaces of any kind around it. */
    String trimmed() {
        return CellText.trim(text);
    }

    /** What it says, with raised and lowered signs, without spaces around it. */
    Passage passage() {
        return rich.isEmpty() ? Passage.of(trimmed()) : RichText.trimmed(rich);
    }
}
