package org.xuegui.regulation;

/**
 * The document a pack's content rests on.
 *
 * @param title its title
 * @param creditedTo whom it is credited to
 * @param note what it is and what it does not give
 */
public record Source(String title, String creditedTo, String note) {
}
