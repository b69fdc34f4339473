package org.xuegui.ui.shell;

import java.util.Objects;
import org.xuegui.ui.route.Destination;

/**
 * Something that was found.
 *
 * @param kind what it is
 * @param title its name
 * @param excerpt text around what was found; may be empty
 * @param destination where it is
 */
public record SearchHit(Kind kind, String title, String excerpt, Destination destination) {

    /** What can be found. */
    public enum Kind {
        /** 要点 */ KEY_POINT,
        /** 题目 */ QUESTION,
        /** 笔记 */ NOTE
    }

    public SearchHit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(destination, "destination");
    }
}
