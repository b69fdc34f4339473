package org.xuegui.report.pdf;

import java.util.Objects;

/**
 * What stands on every page of a PDF, in words of the document's language.
 *
 * @param title head of the page, left
 * @param about what the document is about, such as period and filter; head of the page, right; cut where it is too long
 * @param origin who made it and when; foot of the page, left
 */
public record PageNotes(String title, String about, String origin) {

    public PageNotes {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(origin, "origin");
    }
}
