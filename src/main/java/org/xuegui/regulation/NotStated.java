package org.xuegui.regulation;

/**
 * Something a learner would look for that the source does not give.
 *
 * @param id id within the pack
 * @param subject what one would look for
 * @param answer what to say instead
 */
public record NotStated(String id, String subject, String answer) {
}
