package org.xuegui.regulation;

/**
 * A short name this program uses, introduced once.
 *
 * @param shortName the short name
 * @param fullName the name in full
 * @param note where the short name comes from; may be empty
 */
public record ShortForm(String shortName, String fullName, String note) {
}
